package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every cue of every story can be reached.
class EveryCueLawTest {
  private static final List<Script> NEWS =
      List.of(ChangingNews.SAMPLE.getFirst(), ChangingNews.SMALL.getFirst());

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void everySentenceOfEveryLevelIsReachedFromItsHeadlineByMore(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    for (Script script : NEWS) {
      for (StoryScript story : script.stories().values()) {
        Set<String> heard = new HashSet<>();
        Step step = atHeadline(dialogue, script, story);
        Position at = step.session().position();
        for (int turns = 0; turns < 80 && at != null && at.story().equals(story.id()); turns++) {
          heard.addAll(hashes(step, story.id()));
          step = dialogue.next(step.session(), new Heard.Asked(Plain.MORE, at), script, Room.NOW);
          at = step.session().place().listing() ? null : end(dialogue, step, script);
        }
        assertThat(heard).as(story.headline()).containsAll(hashes(story));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void everySentenceOfEveryLevelIsReachedSentenceBySentence(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    for (Script script : NEWS) {
      for (StoryScript story : script.stories().values()) {
        for (Level level : Level.values()) {
          Step step = at(dialogue, script, story, level);
          for (Cue.Sentence sentence : story.level(level)) {
            assertThat(step.session().position()).isEqualTo(sentence.at());
            assertThat(said(step)).first().isEqualTo(sentence);
            step = ask(dialogue, script, step, Plain.SENTENCE_FORWARD);
          }
          Position after = step.session().position();
          boolean stays =
              step.reply().expect() == Expect.READING
                  && after != null
                  && after.story().equals(story.id());
          assertThat(stays).as("on after %s of %s", level, story.headline()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void headlineSourceAndWhoElseReportsItAreSaidOfEveryStory(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    for (Script script : NEWS) {
      for (StoryScript story : script.stories().values()) {
        String section = story.story().section().name();
        Session session = Session.fresh(section, Room.NOW, "en");
        Step step = dialogue.next(session, new Heard.Opened(null), script, Room.NOW);
        int number = script.rundown(section).indexOf(story.id()) + 1;
        step = ask(dialogue, script, step, new Command.PickStory(number));
        String all = String.join(" ", step.reply().say().stream().map(Cue::text).toList());
        assertThat(all).contains(story.headline(), "From " + story.source().substring(0, 9));
        story.alsoReportedBy().stream().limit(3).forEach(name -> assertThat(all).contains(name));
      }
    }
  }

  /// While the headlines of its section are read, at this story's.
  private static Step atHeadline(Dialogue dialogue, Script script, StoryScript story) {
    Session session = Session.fresh(story.story().section().name(), Room.NOW, "en");
    Place list = session.place().listing(session.programme());
    Position at = story.level(Level.HEADLINE).getFirst().at();
    return dialogue.next(session.at(list.at(at)), new Heard.Interrupted(at), script, Room.NOW);
  }

  private static Step at(Dialogue dialogue, Script script, StoryScript story, Level level) {
    Session fresh = Session.fresh(Room.NOW, "en");
    Session there = fresh.at(story.level(level).getFirst().at());
    return dialogue.next(there, new Heard.Interrupted(there.position()), script, Room.NOW);
  }

  private static @Nullable Position end(Dialogue dialogue, Step step, Script script) {
    return Whereabouts.at(step.session(), script, dialogue.pacing(), Room.NOW.plusSeconds(3_600));
  }

  private static Step ask(Dialogue dialogue, Script script, Step step, Command command) {
    Session session = step.session();
    return dialogue.next(session, new Heard.Asked(command, session.position()), script, Room.NOW);
  }

  private static List<String> hashes(Step step, StoryId story) {
    return said(step).stream()
        .map(Cue.Sentence::at)
        .filter(at -> at.story().equals(story))
        .map(Position::hash)
        .toList();
  }

  private static List<String> hashes(StoryScript story) {
    List<String> hashes = new ArrayList<>();
    for (Level level : Level.values()) {
      story.level(level).forEach(sentence -> hashes.add(sentence.at().hash()));
    }
    return hashes;
  }

  private static List<Cue.Sentence> said(Step step) {
    List<Cue.Sentence> said = new ArrayList<>();
    for (Cue cue : step.reply().say()) {
      if (cue instanceof Cue.Sentence sentence) {
        said.add(sentence);
      }
    }
    return said;
  }
}
