package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.script.Script;
import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.SmartSpeaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same walk through the whole server, by keys on the telephone and by intents on Alexa, is
/// told in the same words, word for word.
///
/// Each command falls on the end of the level that is being read. Left out is what a channel says
/// for itself: the question after an answer of Alexa's, the last sentence that the telephone says
/// again after something said beside the story, and how long ago it is, since the one takes longer.
class SameWalkTest {
  private static final int WALKS = 200;
  private static final List<String> QUESTIONS =
      List.of(
          "You can say more, the whole story, or help. Shall I go on to the next story?",
          "You can say more. Shall I go on to the next?",
          "That is the whole story. Shall I go on to the next?",
          "Shall I go on?");

  /// A command by its keys and by its intent, and what it does.
  private record Move(String keys, String intent, Kind kind) {}

  private enum Kind {
    STORY,
    FULL_TEXT,
    SUMMARY,
    BACK,
    ASIDE
  }

  private static final List<Move> MOVES =
      List.of(
          new Move("6", "AMAZON.NextIntent", Kind.STORY),
          new Move("4", "AMAZON.PreviousIntent", Kind.STORY),
          new Move("0*", "AMAZON.StartOverIntent", Kind.STORY),
          new Move("2", "FullStoryIntent", Kind.FULL_TEXT),
          new Move("8", "SummaryIntent", Kind.SUMMARY),
          new Move("*", "BackIntent", Kind.BACK),
          new Move("02", "SourceIntent", Kind.ASIDE),
          new Move("03", "HowOldIntent", Kind.ASIDE),
          new Move("07", "SpellIntent", Kind.ASIDE),
          new Move("09", "MispronouncedIntent", Kind.ASIDE));

  /// What a caller did, null at first, what it led to, and what was said until that was over.
  private record Step(@Nullable Move move, Telling telling, String said) {}

  private final Script script = SampleScript.at(Air.START);

  @Test
  void theSameWalkIsToldInTheSameWords(@TempDir Path directory) {
    try (Air air = Air.with(directory)) {
      for (int seed = 0; seed < WALKS; seed++) {
        walk(air, seed);
      }
    }
  }

  private void walk(Air air, int seed) {
    List<Step> walk = onThePhone(air, new Random(seed));
    begins(air);
    SmartSpeaker speaker = air.speaker("listener-" + seed).opens();
    StringBuilder where = new StringBuilder("seed " + seed + ": open");
    for (Step step : walk) {
      Move move = step.move();
      if (move != null) {
        speaker.asks(move.intent());
        where.append(", ").append(move.intent());
      }
      String heard = plain(heard(speaker), step.telling().last());
      assertThat(heard).as(where.toString()).isEqualTo(step.said());
    }
  }

  private List<Step> onThePhone(Air air, Random random) {
    begins(air);
    List<Step> walk = new ArrayList<>();
    Caller caller = air.caller("anonymous").dials();
    Telling telling = Telling.in(script, caller.all());
    Deque<Telling> before = new ArrayDeque<>();
    walk.add(new Step(null, telling, plain(heard(caller, telling), telling.last())));
    for (int left = 2 + random.nextInt(4); left > 0; left--) {
      Move move = MOVES.get(random.nextInt(MOVES.size()));
      if (move.kind() == Kind.BACK && before.isEmpty()) {
        continue;
      }
      move.keys().chars().forEach(key -> caller.presses(Character.toString(key)));
      telling = next(move, telling, before, caller.all());
      String said = plain(heard(caller, telling), telling.last());
      boolean again = move.kind() == Kind.ASIDE && said.endsWith(telling.last());
      int length = said.length() - (again ? telling.last().length() : 0);
      walk.add(new Step(move, telling, said.substring(0, length).strip()));
    }
    return walk;
  }

  private static void begins(Air air) {
    air.clock.advance(Duration.between(air.clock.instant(), Air.START));
  }

  private Telling next(Move move, Telling telling, Deque<Telling> before, String text) {
    if (move.kind() == Kind.BACK) {
      return before.pop();
    }
    if (move.kind() != Kind.ASIDE) {
      before.push(telling);
    }
    return switch (move.kind()) {
      case STORY -> Telling.in(script, text);
      case FULL_TEXT -> telling.at(Level.FULL_TEXT);
      case SUMMARY -> telling.at(Level.SUMMARY);
      case BACK, ASIDE -> telling;
    };
  }

  /// All that a caller hears until the last sentence is over.
  private static String heard(Caller caller, Telling telling) {
    StringBuilder all = new StringBuilder(caller.all());
    while (!caller.all().contains(telling.last())) {
      all.append(caller.staysOn().all());
    }
    caller.hearsOut(telling.last());
    return all.toString();
  }

  /// All that a listener hears who says yes until the last sentence is over.
  private static String heard(SmartSpeaker speaker) {
    StringBuilder all = new StringBuilder(speaker.listens().all());
    while (speaker.all().endsWith(" Shall I go on?")) {
      all.append(' ').append(speaker.asks("AMAZON.YesIntent").listens().all());
    }
    return all.toString();
  }

  private static String plain(String text, String last) {
    String plain = text.replaceAll("\\s+", " ");
    for (String question : QUESTIONS) {
      plain = plain.replace(question, "");
    }
    int end = plain.indexOf(last);
    String cut = end < 0 ? plain : plain.substring(0, end + last.length());
    return cut.replaceAll("(\\w+ (hour|minute)s?|yesterday) ago", "a while ago")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
