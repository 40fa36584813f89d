package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A random conversation over changing news, the same for the same seed.
///
/// The state is written and read back between any two turns, as it is on its way to a listener and
/// back.
final class Walk {
  private static final List<Plain> PLAIN = List.of(Plain.values());
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<String> NAMES =
      List.of("sport", "marco rubio", "zzz", "", "world news", "the ferry", "x".repeat(300));

  final Random random;
  final Dialogue dialogue;
  private final List<Script> news;
  private Script script;
  private Instant now;
  private Heard heard = new Heard.Left();
  private Step step;
  private Session carried;
  private int turns;

  Walk(int seed, String channel) {
    random = new Random(seed * 31L + channel.hashCode());
    dialogue = Room.dialogue(channel);
    news = random.nextInt(8) == 0 ? ChangingNews.SAMPLE : ChangingNews.SMALL;
    script = news.get(random.nextInt(3) > 0 ? 0 : random.nextInt(news.size()));
    now = Room.NOW;
    step = open();
    carried = carry();
  }

  /// Holds `law` to so many walks, or to the one that the property `walk` names.
  static void each(String channel, int count, Consumer<Walk> law) {
    // Made by several threads itself, which must not wait for those below to begin.
    assertThat(ChangingNews.SMALL).isNotEmpty();
    Integer alone = Integer.getInteger("walk");
    IntStream seeds = alone == null ? IntStream.range(0, count) : IntStream.of(alone);
    seeds
        .parallel()
        .mapToObj(seed -> broken(law, seed, channel))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(broken -> {
          throw broken;
        });
  }

  /// How the walk of `seed` breaks `law`, if it does.
  private static Optional<AssertionError> broken(Consumer<Walk> law, int seed, String channel) {
    String where = "at the opening";
    try {
      Walk walk = new Walk(seed, channel);
      try {
        law.accept(walk);
      } finally {
        where = "after turn %d, %s".formatted(walk.turns, walk.heard);
      }
    } catch (AssertionError | RuntimeException e) {
      String which = "walk %d by %s %s (alone: -Dwalk=%d)".formatted(seed, channel, where, seed);
      return Optional.of(new AssertionError(which + ": " + e, e));
    }
    return Optional.empty();
  }

  /// What was heard last, in which news, and what came of it.
  Heard heard() {
    return heard;
  }

  Script script() {
    return script;
  }

  Step step() {
    return step;
  }

  Instant now() {
    return now;
  }

  boolean over() {
    return step.reply().ends() && random.nextInt(3) > 0;
  }

  /// Time passes, perhaps the news changes, and something is heard.
  void goOn() {
    now = now.plusMillis(passes());
    if (random.nextInt(8) == 0) {
      newsChanges();
    }
    hear(anything(carried()));
  }

  /// The same news, and `heard` is heard now.
  void hear(Heard heard) {
    turns++;
    this.heard = heard;
    step = dialogue.next(carried, heard, script, now);
    carried = carry();
  }

  /// Begins again as a new listener, in the news as they are.
  void opensAnew() {
    heard = new Heard.Opened(null);
    step = dialogue.next(Session.fresh(now, "en"), heard, script, now);
    carried = carry();
  }

  /// The news becomes any of those that it may become.
  void newsChanges() {
    script = news.get(random.nextInt(news.size()));
  }

  /// What a listener may do who is where the reading sounds.
  Heard something() {
    now = now.plusMillis(random.nextInt(60_000));
    return switch (random.nextInt(8)) {
      case 0 -> new Heard.Silence();
      case 1, 2 ->
          new Heard.Finished(Whereabouts.at(carried(), script, dialogue.pacing(), later()));
      case 3 -> new Heard.Interrupted(sounding());
      default -> new Heard.Asked(command(), sounding());
    };
  }

  /// Where the reading began that sounds now.
  @Nullable Position at() {
    return step.session().position();
  }

  /// Where the reading sounds by now.
  @Nullable Position sounding() {
    return Whereabouts.at(carried(), script, dialogue.pacing(), now);
  }

  /// The session as it comes back from the listener.
  Session carried() {
    return carried;
  }

  private Session carry() {
    return State.read(State.write(step.session()), now, "xx");
  }

  private long passes() {
    return switch (random.nextInt(20)) {
      case 0 -> Duration.ofHours(random.nextInt(200)).toMillis();
      case 1 -> -random.nextInt(3_000);
      default -> random.nextInt(90_000);
    };
  }

  private Step open() {
    String programme = random.nextInt(4) > 0 ? "top" : one(List.of("world", "sport", "falconry"));
    Session fresh = Session.fresh(programme, now, random.nextBoolean() ? "en" : "fr");
    Bookmark bookmark = random.nextBoolean() ? null : bookmark();
    heard = new Heard.Opened(bookmark);
    return random.nextInt(4) > 0
        ? dialogue.next(fresh, heard, script, now)
        : dialogue.open(fresh, bookmark, command(), script, now);
  }

  private Bookmark bookmark() {
    List<StoryId> heard = new ArrayList<>(script.stories().keySet());
    return new Bookmark(
        one(List.of("top", "world", "whats-new", "falconry")),
        random.nextInt(4) > 0 ? anywhere() : null,
        30 + random.nextInt(200),
        now.minus(Duration.ofHours(random.nextInt(240))),
        heard.subList(0, random.nextInt(heard.size() + 1)).stream()
            .map(id -> new Bookmark.Told(id, 1 + random.nextInt(3), now))
            .toList());
  }

  private Heard anything(Session session) {
    Position at = position(session);
    return switch (random.nextInt(16)) {
      case 0, 1 -> new Heard.Silence();
      case 2 -> new Heard.NoMatch(random.nextInt(4) > 0 ? "" : one(NAMES), at);
      case 3, 4 -> new Heard.Finished(Whereabouts.at(session, script, dialogue.pacing(), later()));
      case 5 -> new Heard.Interrupted(at);
      case 6 -> random.nextInt(10) == 0 ? new Heard.Left() : new Heard.NoMatch("", at);
      default -> new Heard.Asked(command(), at);
    };
  }

  private Instant later() {
    return now.plus(Duration.ofDays(1));
  }

  private @Nullable Position position(Session session) {
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1, 2 -> session.position();
      case 3 -> anywhere();
      default -> Whereabouts.at(session, script, dialogue.pacing(), now);
    };
  }

  /// A position that may or may not be, in a story that may or may not be there any more.
  private @Nullable Position anywhere() {
    List<StoryScript> stories = new ArrayList<>(news.getFirst().stories().values());
    StoryScript story = stories.get(random.nextInt(stories.size()));
    var level = story.level(one(LEVELS));
    Position at = level.get(random.nextInt(level.size())).at();
    return random.nextInt(4) > 0
        ? at.withOffset(random.nextInt(400))
        : new Position(at.story(), 1 + random.nextInt(3), at.level(), 77, 3, "0123abcd");
  }

  Command command() {
    String name = one(NAMES);
    return switch (random.nextInt(24)) {
      case 0 -> new Command.TuneIn(name);
      case 1 -> new Command.FindStory(name);
      case 2 -> new Command.AskStory("what did she say about " + name);
      case 3, 4 -> new Command.PickStory(random.nextInt(14) - 3);
      case 5 -> new Command.Briefing(1 + random.nextInt(20));
      default -> one(PLAIN);
    };
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
