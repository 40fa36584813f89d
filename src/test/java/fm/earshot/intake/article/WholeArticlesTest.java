package fm.earshot.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Item;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.testing.MemoryStoryBook;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WholeArticlesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String TEASER = "The harbour ferry sailed again on Friday.";
  private static final String SECOND =
      "Its master, Isolde Karlsen, said that the new bearing had run for nine hours without getting"
          + " warm, and that she would not have left the quay otherwise.";
  private static final String THIRD =
      "About 400 islanders had waited for four days; the grocer had run out of yeast on the second"
          + " and the school had closed on the third.";
  private static final String PAGE =
      "<html><head><title>Ferry sails</title><link rel=canonical href='/ferry'><meta name=author"
          + " content='Ida Storm'>%s</head><body><nav>Home</nav><article><h1>Ferry"
          + " sails</h1><p>PORT ELLERY — The harbour ferry sailed again on Friday, four days after"
          + " it had stopped.</p><p>"
          + SECOND
          + "</p><p>"
          + THIRD
          + "</p></article></body></html>";

  private final Site site = new Site();
  private final MemoryStoryBook book = new MemoryStoryBook();
  private final Intake intake = new Intake(book, () -> NOON);
  private final LinkedBlockingQueue<Story> updates = new LinkedBlockingQueue<>();
  private final WholeArticles articles =
      new WholeArticles(
          intake,
          new Fetch(),
          () -> NOON,
          new WholeArticles.Manners(Duration.ZERO, List.of(Duration.ofMillis(1))));

  @BeforeEach
  void listen() {
    intake.onChange(filed -> {
      if (filed instanceof Filed.Updated(var story) && story.content().teaser() != null) {
        updates.add(story);
      }
    });
  }

  @AfterEach
  void close() {
    articles.close();
    site.close();
  }

  @Test
  void teaserIsThereAtOnceAndItsTextFollowsAsAVersionThatCorrectsNothing() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    Story teaser = taken(item(TEASER, site.at("/ferry")));
    assertThat(teaser.paragraphs()).containsExactly(TEASER);
    Story whole = update();
    assertThat(whole.version()).isEqualTo(2);
    assertThat(whole.paragraphs())
        .containsExactly(
            "The harbour ferry sailed again on Friday, four days after it had stopped.",
            SECOND,
            THIRD);
    assertThat(whole.content().dateline()).hasToString("Dateline[place=PORT ELLERY]");
    assertThat(whole.credit().byline()).isEqualTo("Ida Storm");
    assertThat(whole.handling().correction()).isNull();
    assertThat(whole.timing()).isEqualTo(teaser.timing());
  }

  @Test
  void teaserThatComesAgainDoesNotTakeTheTextAway() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    taken(item(TEASER, site.at("/ferry")));
    update();
    assertThat(intake.take(item(TEASER, site.at("/ferry")))).isInstanceOf(Filed.Unchanged.class);
  }

  @Test
  void anotherTeaserIsOnTheAirAndThePageIsAskedWhetherItChanged() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    taken(item(TEASER, site.at("/ferry")));
    update();
    Story again = taken(item("The harbour ferry sails again, with a bearing.", site.at("/ferry")));
    assertThat(again.version()).isEqualTo(3);
    assertThat(update().paragraphs()).hasSize(3);
    assertThat(site.asked()).containsExactly("/robots.txt", "/ferry", "304 /ferry");
  }

  @Test
  void robotsAreObeyed() throws Exception {
    site.has("/robots.txt", "User-agent: *\nDisallow: /ferry");
    site.has("/ferry", PAGE.formatted(""));
    stays(item(TEASER, site.at("/ferry")));
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void whatIsGoneWalledOrAboutSomethingElseChangesNothing() throws Exception {
    site.has("/shut", PAGE.formatted("<meta property='article:content_tier' content='locked'>"));
    site.has(
        "/wall",
        PAGE.formatted("").replace("</article>", "<p>Subscribe to continue reading</p></article>"));
    site.has("/other", PAGE.formatted("").replaceAll("(?i)ferry|harbour|sailed|Friday", "choir"));
    for (String path : List.of("/gone", "/shut", "/wall", "/other")) {
      stays(item(TEASER, site.at(path)));
    }
  }

  @Test
  void whatIsBrokenForTheMomentIsTriedAgain() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    site.breaks("/ferry", 1);
    taken(item(TEASER, site.at("/ferry")));
    assertThat(update().paragraphs()).hasSize(3);
  }

  @Test
  void pageOfThisMachineIsOnlyFetchedForAFeedInTheSamePlace() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    Item item = item(TEASER, site.at("/ferry"));
    articles.complete(List.of(intake.take(item)), URI.create("https://news.example/feed.xml"));
    settles();
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void storyThatWasKilledMeanwhileStaysSo() throws Exception {
    site.has("/ferry", PAGE.formatted(""));
    Filed filed = intake.take(item(TEASER, site.at("/ferry")));
    intake.kill(filed.id(), "wrong ferry", "desk");
    articles.complete(List.of(filed), site.at("/feed.xml"));
    settles();
    assertThat(book.newest(filed.id())).extracting("version").isEqualTo(1);
  }

  private Story taken(Item item) {
    Filed filed = intake.take(item);
    articles.complete(List.of(filed), site.at("/feed.xml"));
    return switch (filed) {
      case Filed.New(var story) -> story;
      case Filed.Updated(var story) -> story;
      case Filed.Unchanged(var story) -> story;
      case Filed.Killed _ -> throw new AssertionError("killed");
    };
  }

  private Story update() throws InterruptedException {
    Story story = updates.poll(20, TimeUnit.SECONDS);
    if (story == null) {
      throw new AssertionError("no text came; asked were " + site.asked());
    }
    return story;
  }

  private void stays(Item item) throws InterruptedException {
    Story story = taken(item);
    settles();
    assertThat(book.newest(item.id())).isEqualTo(story);
  }

  /// Waits until what was begun is done.
  private void settles() throws InterruptedException {
    assertThat(articles.idle(Duration.ofSeconds(20))).isTrue();
  }

  private static Item item(String text, URI page) {
    return new Item(
        StoryId.of("Ledger", page.getPath()),
        new Content(new Headline("Ferry sails"), null, List.of(text), "en"),
        new Credit("Ledger", page.getPath(), null, page.toString(), Origin.WIRE),
        new Timing(NOON, null, null),
        Handling.of(Section.GENERAL, Urgency.USUAL));
  }
}
