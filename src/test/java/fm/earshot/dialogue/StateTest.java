package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import fm.earshot.script.Cue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {
  private static final Instant NOW = Instant.parse("2026-03-10T15:00:00.123Z");
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<Expect> EXPECTS = List.of(Expect.values());
  private static final List<@Nullable Wording> WORDINGS =
      Arrays.asList(null, Wording.OWN_WORDS, Wording.MODEL, Wording.APPROVED, Wording.EDITED);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anySessionIsReadAsItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Session session = session(random, 1 + random.nextInt(12));
      String text = State.write(session);
      assertThat(text).matches("[A-Za-z0-9_-]{1,600}");
      assertThat(State.read(text, NOW, "fr")).isEqualTo(session);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void longNamesCostHistoryAtMost(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Session session = session(random, 100);
      String text = State.write(session);
      assertThat(text.length()).isLessThanOrEqualTo(State.LONGEST);
      Session read = State.read(text, NOW, "fr");
      assertThat(read.place()).isEqualTo(session.place());
      assertThat(session.history()).endsWith(read.history().toArray(new Place[0]));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void noStringIsADisaster(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = new byte[random.nextInt(500)];
      random.nextBytes(bytes);
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[0] = (byte) (1 + random.nextInt(2));
      }
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      Session read = State.read(text, NOW, "en");
      assertThat(State.write(read)).hasSizeLessThanOrEqualTo(State.LONGEST);
      assertThat(State.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8), NOW, "en"))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void aDamagedStateLeadsToAStepAllTheSame(long seed) {
    Random random = new Random(seed);
    Dialogue dialogue = Room.dialogue("phone");
    var script = Room.script();
    Session served =
        dialogue.next(Session.fresh(NOW, "en"), new Heard.Opened(null), script, NOW).session();
    for (int i = 0; i < 300; i++) {
      byte[] bytes = Base64.getUrlDecoder().decode(State.write(served));
      for (int damage = 1 + random.nextInt(3); damage > 0; damage--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      Session read = State.read(text, NOW, "en");
      Position at = Whereabouts.at(read, script, Pacing.PHONE, NOW);
      List<Command.Plain> commands = List.of(Command.Plain.values());
      Command command = commands.get(random.nextInt(commands.size()));
      Step step = dialogue.next(read, new Heard.Asked(command, at), script, NOW);
      assertThat(step.reply().say()).isNotEmpty();
      assertThat(State.write(step.session())).hasSizeLessThanOrEqualTo(State.LONGEST);
    }
  }

  @Test
  void anotherLayoutStillTellsItsStory() {
    Session session = session(new Random(41), 5).at(position(new Random(42)));
    byte[] bytes = Base64.getUrlDecoder().decode(State.write(session));
    bytes[0] = 99;
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Position at = State.read(text, NOW, "en").position();
    StoryId expected = position(new Random(42)).story();
    assertThat(at).isNotNull().extracting(Position::story).isEqualTo(expected);
  }

  private static Session session(Random random, int name) {
    List<Place> history = new ArrayList<>();
    for (int i = random.nextInt(Session.HISTORY + 1); i > 0; i--) {
      history.add(place(random, name));
    }
    return new Session(
        place(random, name),
        new Session.Awaited(EXPECTS.get(random.nextInt(EXPECTS.size())), random.nextInt(4)),
        NOW.plusMillis(random.nextInt(100_000)),
        new Manner(
            Instant.ofEpochSecond(random.nextInt(2_000_000_000)), "en", 70 + random.nextInt(91)),
        history);
  }

  private static Place place(Random random, int name) {
    String programme = Integer.toString(random.nextInt(5), 36).repeat(name);
    @Nullable Position at = random.nextInt(5) == 0 ? null : position(random);
    return new Place(
        programme,
        at,
        random.nextInt(40),
        random.nextBoolean(),
        random.nextInt(9) - 1,
        WORDINGS.get(random.nextInt(WORDINGS.size())));
  }

  private static Position position(Random random) {
    return new Position(
        new StoryId("%016x".formatted(random.nextLong())),
        1 + random.nextInt(9),
        LEVELS.get(random.nextInt(LEVELS.size())),
        random.nextInt(200),
        random.nextInt(300),
        "%08x".formatted(random.nextInt()));
  }

  @Test
  void stateOfTheLayoutBeforeIsRead() {
    Session session = Session.fresh(NOW, "en").at(Place.before("top").at(position(new Random(41))));
    byte[] bytes = Base64.getUrlDecoder().decode(State.write(session));
    bytes[0] = 1;
    String before = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    assertThat(State.read(before, NOW, "en"))
        .isEqualTo(State.read(State.write(session), NOW, "en"));
  }

  @Test
  void stateOfAnotherLayoutBeginsAtItsStoryIfThereIsOneElseAtTheTop() {
    StoryId lead = Room.script().rundown("top").getFirst();
    assertThat(saidAfter(lead)).contains("call with Trump").doesNotContain("updated", "no longer");
    assertThat(saidAfter(new StoryId("00000000000000aa")))
        .contains("call with Trump")
        .doesNotContain("no longer");
  }

  /// What is said to someone whose state has a layout of the future and names `story`.
  private static String saidAfter(StoryId story) {
    byte[] bytes = HexFormat.of().parseHex("7f" + story.value() + "ff");
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Session session = State.read(text, Room.NOW, "en");
    Heard heard = new Heard.Asked(Command.Plain.REPEAT, session.position());
    Step step = Room.dialogue("phone").next(session, heard, Room.script(), Room.NOW);
    return step.reply().say().stream().map(Cue::text).collect(Collectors.joining(" "));
  }
}
