package fm.earshot.dialogue;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.Wording;
import fm.earshot.script.Script;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any state string, however broken, gives an answer.
class BrokenStateLawTest {
  private static final int WALKS = 300;
  private static final int EACH = 12;
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<Expect> EXPECTS = List.of(Expect.values());
  private static final List<Plain> PLAIN = List.of(Plain.values());

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void whateverIsHeardInABrokenStateIsAnswered(String channel) {
    ValidStep valid = new ValidStep(channel);
    Walk.each(
        channel,
        WALKS,
        walk -> {
          for (int left = walk.random.nextInt(6); left > 0; left--) {
            walk.goOn();
          }
          String sound = State.write(walk.step().session());
          for (int i = 0; i < EACH; i++) {
            answers(walk, broken(walk.random, sound), valid);
          }
        });
  }

  @Test
  void whatIsNoStateAtAllIsAnswered() {
    ValidStep valid = new ValidStep("phone");
    Walk walk = new Walk(0, "phone");
    String letters = "A".repeat(State.LONGEST);
    for (String text :
        List.of(
            "", " ", "A", "=", "====", "null", "%00", letters, letters + "A", "é", "\0", "𝄞")) {
      answers(walk, text, valid);
    }
    answers(walk, null, valid);
  }

  /// In the state that `text` is read as, something of every kind is heard.
  private static void answers(Walk walk, @Nullable String text, ValidStep valid) {
    try {
      Session session = State.read(text, walk.now(), "en");
      Script script = walk.script();
      Position at =
          walk.random.nextInt(3) > 0
              ? Whereabouts.at(session, script, walk.dialogue.pacing(), walk.now())
              : session.position();
      for (Heard heard : everything(walk, at)) {
        valid.holds(heard, walk.dialogue.next(session, heard, script, walk.now()), script);
      }
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("in the state " + text + ": " + e, e);
    }
  }

  private static List<Heard> everything(Walk walk, @Nullable Position at) {
    Plain plain = PLAIN.get(walk.random.nextInt(PLAIN.size()));
    return List.of(
        new Heard.Asked(plain, at),
        new Heard.Asked(walk.command(), at),
        new Heard.Silence(),
        new Heard.NoMatch("", at),
        new Heard.Finished(at),
        new Heard.Interrupted(at),
        new Heard.Left());
  }

  private static String broken(Random random, String sound) {
    byte[] bytes = Base64.getUrlDecoder().decode(sound);
    return switch (random.nextInt(10)) {
      case 0 -> text(random.ints(random.nextInt(450), 0, 256).toArray());
      case 1 -> sound.substring(0, random.nextInt(sound.length() + 1));
      case 2 -> flipped(random, bytes, 1);
      case 3 -> flipped(random, bytes, 1 + random.nextInt(40));
      case 4 -> spliced(random, bytes);
      case 5 -> layout(random, bytes);
      case 6 -> huge(random, bytes);
      case 7 -> garbled(random);
      case 8 -> unreadable(random);
      default ->
          random
              .ints(random.nextInt(700), 1, 0x2fff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    };
  }

  private static String text(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String flipped(Random random, byte[] bytes, int bits) {
    for (int i = 0; i < bits; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return text(bytes);
  }

  /// The head of a state, and the tail of it from elsewhere.
  private static String spliced(Random random, byte[] bytes) {
    int head = random.nextInt(bytes.length);
    int tail = random.nextInt(bytes.length);
    byte[] both = new byte[head + bytes.length - tail];
    System.arraycopy(bytes, 0, both, 0, head);
    System.arraycopy(bytes, tail, both, head, bytes.length - tail);
    return text(both);
  }

  private static String layout(Random random, byte[] bytes) {
    bytes[0] = (byte) random.nextInt(256);
    return text(bytes);
  }

  /// A number that is as large as a number can be written, or larger.
  private static String huge(Random random, byte[] bytes) {
    int from = 1 + random.nextInt(bytes.length - 1);
    int most = Math.min(bytes.length, from + 1 + random.nextInt(11));
    for (int i = from; i < most; i++) {
      bytes[i] = (byte) (i + 1 < most ? 0xff : 0x7f);
    }
    return text(bytes);
  }

  /// A state in order, but for names whose letters are none, as long as names may be.
  private static String unreadable(Random random) {
    int length = 100 - random.nextInt(3);
    Session session = Session.fresh("~".repeat(length), Room.NOW, "~".repeat(length));
    byte[] bytes = Base64.getUrlDecoder().decode(State.write(session));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '~' ? (byte) 0xff : bytes[i];
    }
    return text(bytes);
  }

  /// A state in order, but for names and numbers that no conversation leads to.
  private static String garbled(Random random) {
    byte[] name = new byte[random.nextInt(101)];
    random.nextBytes(name);
    String programme = new String(name, StandardCharsets.ISO_8859_1).substring(name.length / 2);
    Position at =
        new Position(
            ChangingNews.STORIES.get(random.nextInt(5)).id(),
            1 + random.nextInt(1_000_000),
            LEVELS.get(random.nextInt(4)),
            random.nextInt(1_000_000),
            random.nextInt(1_000_000),
            "%08x".formatted(random.nextBoolean() ? 0 : random.nextInt()));
    Place place =
        new Place(
            programme,
            at,
            random.nextInt(1_000_001),
            random.nextBoolean(),
            random.nextInt(9),
            Wording.MODEL);
    Session fresh = Session.fresh(Room.NOW.plusSeconds(random.nextInt()), "en");
    Expect expect = EXPECTS.get(random.nextInt(EXPECTS.size()));
    return State.write(
        fresh.at(place).remembering(at).expecting(expect).silent(random.nextInt(1_000_001)));
  }
}
