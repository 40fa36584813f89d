package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Back undoes.
///
/// A move is whatever leads to another story, level, programme, or into or out of headlines, and a
/// step of a sentence. It puts down the place where the listener was: the sentence that sounded; of
/// a story or list that was over, its beginning.
class BackLawTest {
  private static final int WALKS = 2_500;

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void backReturnsToTheVeryPlaceMoveByMove(String channel) {
    Walk.each(
        channel,
        WALKS,
        walk -> {
          walk.opensAnew();
          Script script = walk.script();
          Deque<Place> places = new ArrayDeque<>();
          for (int left = 4 + walk.random.nextInt(12); left > 0; left--) {
            Step before = walk.step();
            walk.hear(walk.something());
            Place was = put(before, walk, script);
            if (was != null) {
              places.push(was);
              while (places.size() > Session.HISTORY) {
                // The oldest is forgotten for good, also where one step back makes room again.
                places.pollLast();
              }
            } else if (isBack(walk.heard())) {
              places.poll();
            } else {
              assertThat(moved(before, walk)).as("moved, and no place put down").isFalse();
            }
          }
          undo(walk, places);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void backPassesOverStoriesThatAreNoLongerThere(String channel) {
    Walk.each(
        channel,
        WALKS,
        walk -> {
          walk.opensAnew();
          for (int left = 4 + walk.random.nextInt(8); left > 0; left--) {
            walk.hear(walk.something());
          }
          walk.newsChanges();
          Place place = lastThere(walk.step().session().history(), walk.script());
          walk.hear(new Heard.Asked(Plain.BACK, walk.sounding()));
          assertThat(walk.step().reply().say()).isNotEmpty();
          if (place != null) {
            Position was = Objects.requireNonNull(place.position());
            Position is = Objects.requireNonNull(walk.step().session().position());
            assertThat(is.story()).isEqualTo(was.story());
            assertThat(is.level()).isEqualTo(was.level());
            assertThat(is.version() != was.version() || is.sentence() == was.sentence()).isTrue();
          }
        });
  }

  private static @Nullable Place lastThere(List<Place> history, Script script) {
    return history.reversed().stream()
        .filter(place -> place.position() != null && script.story(place.position().story()) != null)
        .findFirst()
        .orElse(null);
  }

  private static void undo(Walk walk, Deque<Place> places) {
    int most = places.size();
    for (int i = 0; i < most; i++) {
      walk.hear(new Heard.Asked(Plain.BACK, walk.sounding()));
      assertThat(atSentence(walk.step().session().place()))
          .as("back %d", i + 1)
          .isEqualTo(atSentence(places.pop()));
    }
    assertThat(walk.step().session().history()).isEmpty();
  }

  /// The place that was put down by what was heard; null if none was.
  private static @Nullable Place put(Step before, Walk walk, Script script) {
    List<Place> old = before.session().history();
    List<Place> now = walk.step().session().history();
    if (now.isEmpty() || isBack(walk.heard()) || old.equals(now)) {
      return null;
    }
    List<Place> grown = new ArrayList<>(old);
    grown.add(now.getLast());
    assertThat(now).isEqualTo(grown.subList(Math.max(0, grown.size() - 8), grown.size()));
    Place was = before.session().place();
    Position fell = at(walk.heard());
    Position at = Objects.requireNonNull(fell == null ? was.position() : fell);
    assertThat(now.getLast())
        .matches(
            place -> place.equals(was.at(at)) || beginning(was, at, place, script),
            "where " + was + " sounded, or the beginning of what was over");
    return now.getLast();
  }

  /// Whether `place` is where the story being read begins, or the list of headlines.
  private static boolean beginning(Place was, Position at, Place place, Script script) {
    if (was.listing()) {
      return place.listing() && place.programme().equals(was.programme()) && place.index() == 0;
    }
    return place.equals(was.at(Room.story(script, at.story()).level(at.level()).getFirst().at()));
  }

  private static @Nullable Position at(Heard heard) {
    return switch (heard) {
      case Heard.Asked(var command, var at) -> at;
      case Heard.NoMatch(var text, var at) -> at;
      case Heard.Finished(var at) -> at;
      case Heard.Interrupted(var at) -> at;
      case Heard.Opened _, Heard.Silence _, Heard.Left _ -> null;
    };
  }

  /// The place but for its number in the rundown, which counts only once it has left that.
  private static Place atSentence(Place place) {
    Position at = Objects.requireNonNull(place.position());
    return place.at(at.withOffset(0)).of(0, place.briefing());
  }

  /// Whether something else is read than was.
  private static boolean moved(Step before, Walk walk) {
    Place was = before.session().place();
    Place is = walk.step().session().place();
    boolean reads = walk.step().reply().say().stream().anyMatch(cue -> cue instanceof Cue.Sentence);
    Position from = was.position();
    Position to = is.position();
    return reads
        && from != null
        && to != null
        && !(was.listing() && is.listing() && was.programme().equals(is.programme()))
        && !(from.story().equals(to.story())
            && from.level() == to.level()
            && was.listing() == is.listing()
            && was.programme().equals(is.programme()));
  }

  private static boolean isBack(Heard heard) {
    return heard instanceof Heard.Asked(Plain command, var at) && command == Plain.BACK;
  }
}
