package fm.earshot.figures;

import fm.earshot.intake.Intake;
import fm.earshot.intake.Item;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.newsroom.Programmes;
import fm.earshot.newsroom.Sources;
import fm.earshot.search.Lexicon;
import fm.earshot.store.Database;
import fm.earshot.store.SqlPins;
import fm.earshot.store.SqlStoryBook;
import fm.earshot.summary.SummaryBook;
import fm.earshot.testing.Summaries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// A newsroom that keeps 100,000 stories: how fast they come in, and how soon a change is told.
final class Many {
  static final int STORIES = Integer.getInteger("stories", 100_000);
  private static final int CHANGES = 15;
  private static final int STARTS = 3;
  private static final int POSTED = 5_000;
  private static final int CONNECTIONS = 32;
  private static final int PAIRS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration LEG = Duration.ofSeconds(5);
  private static final int WORDS = 3_000;
  private static final long SEED = 20260310;

  private final Random random = new Random(SEED);
  private final Instant now;
  private final int stories;
  private final List<String> words = new ArrayList<>();

  /// As many `stories`, one a second until `now`.
  Many(Instant now, int stories) {
    this.now = now;
    this.stories = stories;
    for (int i = 0; i < WORDS; i++) {
      words.add(word());
    }
  }

  static void run(Path room) throws IOException, InterruptedException {
    Many many = new Many(InstantSource.system().instant(), STORIES);
    Path data = room.resolve("data");
    try (Database database = Database.open(data)) {
      SqlStoryBook book = new SqlStoryBook(database);
      many.fill(database);
      many.change(book, new SqlPins(database));
    }
    Map<String, String> kept = Map.of("EARSHOT_DATA", data.toString());
    for (int i = 0; i < STARTS; i++) {
      try (Server server = Server.earshot(kept)) {
        say(
            "start with %,d: ready in %d ms, %d ms of processor time, resident %s"
                .formatted(
                    STORIES, server.ready().toMillis(), server.busy().toMillis(), server.memory()));
      }
    }
    turns(kept);
    many.posted(kept);
  }

  /// Turns a second of a server that keeps many stories, beside those of one with the sample.
  private static void turns(Map<String, String> kept) throws IOException, InterruptedException {
    try (Server many = Server.earshot(kept);
        Server few = Server.earshot(Map.of());
        Load toMany = new Load(many.port(), CONNECTIONS, new Turns(many.port()).alexa("/alexa"));
        Load toFew = new Load(few.port(), CONNECTIONS, new Turns(few.port()).alexa("/alexa"))) {
      toMany.closed(WARM_UP);
      toFew.closed(WARM_UP);
      for (int i = 0; i < PAIRS; i++) {
        double few14 = toFew.closed(LEG);
        say(
            "turns a second: %,.0f with %,d stories, %,.0f with the sample"
                .formatted(toMany.closed(LEG), STORIES, few14));
      }
    }
  }

  private void posted(Map<String, String> kept) throws IOException {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < POSTED; i++) {
      items.add(item(STORIES + CHANGES + i));
    }
    try (Server server = Server.earshot(kept)) {
      say("posted: %,.0f stories a second".formatted(Posts.send(server.port(), items)));
    }
  }

  void fill(Database database) {
    Intake intake = new Intake(new SqlStoryBook(database), InstantSource.system());
    int tenth = stories / 10;
    for (int part = 0; part < 10; part++) {
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < tenth; i++) {
        items.add(item(part * tenth + i));
      }
      long start = System.nanoTime();
      items.forEach(intake::take);
      double seconds = (System.nanoTime() - start) / 1e9;
      say(
          "intake: %,.0f stories a second, %,d kept"
              .formatted(tenth / seconds, (part + 1) * tenth));
    }
  }

  private void change(SqlStoryBook book, SqlPins pins) throws InterruptedException {
    SummaryBook summaries = Summaries.own();
    long start = System.nanoTime();
    Newsroom newsroom =
        new Newsroom(
            new Sources(book, List.of(), pins),
            summaries,
            new Programmes(List.of(), "en"),
            Lexicon.NONE,
            InstantSource.system());
    newsroom.rebuild();
    say("first script: %d ms".formatted(millis(start)));
    Intake intake = new Intake(book, InstantSource.system());
    for (int i = 0; i < CHANGES; i++) {
      long began = System.nanoTime();
      long worked = worked();
      Item item = item(STORIES + i);
      intake.take(item);
      Thread rebuilding = Thread.ofPlatform().start(newsroom::rebuild);
      while (newsroom.story(item.id()) == null) {
        LockSupport.parkNanos(500_000);
      }
      long told = millis(began);
      rebuilding.join();
      say(
          "script after a change: %d ms, findable by its words after %d, %d ms of processor time"
              .formatted(told, millis(began), worked() - worked));
    }
  }

  /// Processor time of this process so far, in ms.
  private static long worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static long millis(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis();
  }

  private Item item(int number) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      paragraphs.add(sentence(20) + " " + sentence(25));
    }
    String uri = "urn:many:" + number;
    return new Item(
        StoryId.of("Harbour Wire", uri),
        new Content(new Headline(sentence(8)), null, paragraphs, "en"),
        new Credit("Harbour Wire", uri, null, null, Origin.WIRE),
        new Timing(now.minusSeconds(stories - number), null, null),
        Handling.of(
            new Section(List.of("world", "sport", "local").get(number % 3)), Urgency.USUAL));
  }

  private String sentence(int length) {
    StringBuilder text = new StringBuilder(words.get(random.nextInt(WORDS)));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    for (int i = 1; i < length; i++) {
      double skewed = random.nextDouble() * random.nextDouble();
      text.append(' ').append(words.get((int) (skewed * WORDS)));
    }
    return text.append('.').toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      word.append("bdfghklmnprstvw".charAt(random.nextInt(15)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
