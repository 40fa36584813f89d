package fm.earshot.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Pin;
import fm.earshot.news.By;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.search.Lexicon;
import fm.earshot.summary.SummaryBook;
import fm.earshot.testing.MemoryPins;
import fm.earshot.testing.MemoryStoryBook;
import fm.earshot.testing.Summaries;
import fm.earshot.testing.TestClock;
import fm.earshot.testing.WatchedLead;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsroomTest {
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private static final Map<String, String> TEXTS =
      Map.of(
          "bridge", "The council voted to rebuild the bridge. Work starts in May.",
          "mill", "A paper mill lays off thirty. Its owner blames the price of pulp.");

  private final TestClock clock = new TestClock(NOON);
  private final MemoryStoryBook book = new MemoryStoryBook();
  private final MemoryPins pins = new MemoryPins();

  @Test
  void killedStoryIsOffTheAirAtOnceInEveryEdition() {
    Story bridge = story("bridge", Origin.WIRE, null);
    book.keep(bridge, NOON);
    book.keep(story("mill", Origin.WIRE, null), NOON);
    Newsroom newsroom = newsroom(List.of());
    assertThat(newsroom.script().rundown("world")).hasSize(2);

    book.kill(bridge.id(), "wrong", new By("desk", NOON));
    newsroom.withdraw();

    assertThat(newsroom.script().story(bridge.id())).isNull();
    assertThat(newsroom.script().withdrawn()).containsExactly(bridge.id());
    for (String programme : List.of("top", "world")) {
      assertThat(newsroom.script().rundown(programme)).doesNotContain(bridge.id()).hasSize(1);
    }
    newsroom.rebuild();
    assertThat(newsroom.script().story(bridge.id())).isNull();
  }

  @Test
  void heldStoryIsOffTheAirAtOnceUntilAVersionMayBeHeardAgain() {
    Story bridge = story("bridge", Origin.WIRE, null);
    book.keep(bridge, NOON);
    Newsroom newsroom = newsroom(List.of());
    Story held = bridge.withHandling(bridge.handling().with(PubStatus.WITHHELD)).withVersion(2);
    book.keep(held, NOON);

    newsroom.hold(bridge.id());

    assertThat(newsroom.script().story(bridge.id())).isNull();
    assertThat(newsroom.script().withdrawn()).containsExactly(bridge.id());
    newsroom.rebuild();
    assertThat(newsroom.script().story(bridge.id())).isNull();
    book.keep(bridge.withVersion(3), NOON);
    newsroom.rebuild();
    assertThat(newsroom.script().story(bridge.id())).isNotNull();
  }

  @Test
  void embargoedStoryIsToldAtTheSecondAndNotBefore() {
    Instant one = NOON.plus(Duration.ofHours(1));
    Story secret = story("secret", Origin.WIRE, new Embargo(one));
    book.keep(secret, NOON);
    Newsroom newsroom = newsroom(List.of());
    clock.advance(Duration.ofSeconds(3599));
    newsroom.rebuild();
    assertThat(newsroom.script().stories()).isEmpty();
    assertThat(newsroom.script().index().find("secret", 1)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    newsroom.rebuild();
    assertThat(newsroom.script().story(secret.id())).isNotNull();
    assertThat(newsroom.script().index().find("secret", 1)).containsExactly(secret.id());
  }

  @Test
  void embargoWakesTheNewsroomByItself() throws InterruptedException {
    InstantSource time = InstantSource.system();
    Embargo embargo = new Embargo(time.instant().plusMillis(300));
    book.keep(story("secret", Origin.WIRE, embargo), NOON);
    CountDownLatch told = new CountDownLatch(1);
    SummaryBook summaries = Summaries.own(new WatchedLead(_ -> told.countDown()));
    Sources sources = new Sources(book, List.of(), pins);
    Programmes programmes = new Programmes(List.of(), "en");
    try (Newsroom newsroom = new Newsroom(sources, summaries, programmes, Lexicon.NONE, time)) {
      newsroom.start();
      assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(embargo.lifted(time.instant())).isTrue();
    }
  }

  @Test
  void sampleGoesWholeWithTheFirstStoryOfTheNewsroomsOwnAndNeverComesBack() {
    Newsroom newsroom = newsroom(List.of(story("sample", Origin.SAMPLE, null)));
    assertThat(newsroom.script().stories()).hasSize(1);
    Story own = story("own", Origin.DESK, null);
    book.keep(own, NOON);
    newsroom.rebuild();
    assertThat(newsroom.script().stories()).containsOnlyKeys(own.id());
    book.kill(own.id(), "wrong", new By("desk", NOON));
    newsroom.rebuild();
    assertThat(newsroom.script().stories()).isEmpty();
  }

  @Test
  void pinnedStoryLeadsUntilItsPinLapses() {
    Story bridge = story("bridge", Origin.WIRE, null);
    Story mill = story("mill", Origin.WIRE, null);
    List.of(bridge, mill).forEach(story -> book.keep(story, NOON));
    Newsroom newsroom = newsroom(List.of());
    StoryId second = newsroom.script().rundown("top").getLast();
    StoryId first = newsroom.script().rundown("top").getFirst();
    pins.pin(new Pin(second, 1, NOON.plusSeconds(60), Set.of()), new By("desk", NOON));
    newsroom.rebuild();
    assertThat(newsroom.script().rundown("top")).containsExactly(second, first);
    clock.advance(Duration.ofSeconds(60));
    newsroom.rebuild();
    assertThat(newsroom.script().rundown("top")).containsExactly(first, second);
  }

  @Test
  void storyKilledWhileAScriptIsMadeIsNotBroughtBackByIt() {
    Story bridge = story("bridge", Origin.WIRE, null);
    AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    SummaryBook summaries = Summaries.own(new WatchedLead(_ -> meanwhile.get().run()));
    Newsroom newsroom = newsroom(List.of(), summaries);
    book.keep(bridge, NOON);
    meanwhile.set(() -> {
      book.kill(bridge.id(), "wrong", new By("desk", NOON));
      newsroom.withdraw();
    });
    newsroom.rebuild();
    assertThat(book.killed()).containsExactly(bridge.id());
    assertThat(newsroom.script().story(bridge.id())).isNull();
    assertThat(newsroom.script().rundown("top")).isEmpty();
  }

  @Test
  void withoutItsBookItRestsBetweenTriesAndTellsNothingThatHasExpired()
      throws InterruptedException {
    Story open = story("bridge", Origin.WIRE, null);
    Timing ending = new Timing(NOON, null, NOON.plusSeconds(60));
    Story brief = new Story(open.id(), 1, open.content(), open.credit(), ending, open.handling());
    Story mill = story("mill", Origin.WIRE, null);
    List.of(brief, mill).forEach(story -> book.keep(story, NOON));
    CountDownLatch tries = new CountDownLatch(2);
    try (Newsroom newsroom = newsroom(List.of())) {
      clock.advance(Duration.ofSeconds(60));
      book.breaksFor(tries::countDown);
      long begun = System.nanoTime();
      newsroom.start();
      assertThat(tries.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(500));
      assertThat(newsroom.script().rundown("top")).containsExactly(mill.id());
    }
  }

  private Newsroom newsroom(List<Story> sample) {
    return newsroom(sample, Summaries.own());
  }

  private Newsroom newsroom(List<Story> sample, SummaryBook summaries) {
    return new Newsroom(
        new Sources(book, sample, pins),
        summaries,
        new Programmes(List.of(), "en"),
        Lexicon.NONE,
        clock);
  }

  private static Story story(String name, Origin origin, @Nullable Embargo embargo) {
    List<String> text = List.of(TEXTS.getOrDefault(name, "Nobody had heard of it before noon."));
    return new Story(
        StoryId.of("wire", name),
        1,
        new Content(new Headline("All about the " + name), null, text, "en"),
        new Credit("Harbour Wire", name, null, null, origin),
        new Timing(NOON, embargo, null),
        Handling.of(new Section("world"), Urgency.USUAL));
  }
}
