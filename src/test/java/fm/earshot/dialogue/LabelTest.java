package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Position;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import fm.earshot.summary.Told;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Summaries;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In whose words a story is told is said whenever that is not what was said last.
class LabelTest {
  private static final Told MODEL =
      new Told(
          new Provenance(Wording.MODEL, "fake", ""),
          List.of(new Line("A model told it so.", List.of(0))));
  private static final String BY_MODEL = "This is an A.I. summary checked against the article.";
  private static final String OWN = "This is in the article's own words.";

  @ParameterizedTest
  @ValueSource(strings = {"alexa", "phone"})
  void longerSummaryInOtherWordsSaysWhoseTheyAre(String channel) {
    Script script = script(Size.LONGER);
    Dialogue dialogue = Room.dialogue(channel);
    Step step = opened(dialogue, script);
    assertThat(said(step)).contains("in the article's own words").doesNotContain("This is");
    step = more(dialogue, step, script);
    while (!said(step).contains("A model told it so.")) {
      assertThat(said(step)).doesNotContain("This is");
      step = more(dialogue, step, script);
    }
    assertThat(said(step)).startsWith(BY_MODEL + " A model told it so.");
    assertThat(said(asked(dialogue, step, Plain.REPEAT, script))).doesNotContain("This is");
    assertThat(said(asked(dialogue, step, Plain.FULL_STORY, script))).contains(OWN);
    assertThat(said(asked(dialogue, step, Plain.SUMMARY, script))).contains(OWN);
    assertThat(said(asked(dialogue, step, Plain.BACK, script))).startsWith(OWN);
    Step back = asked(dialogue, step, Plain.BACK, script);
    Session read = State.read(State.write(back.session()), Room.NOW, "en");
    assertThat(read).isEqualTo(back.session());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alexa", "phone"})
  void gistAfterAHeadlineSaysWhoseWordsItIs(String channel) {
    Script script = script(Size.GIST);
    Dialogue dialogue = Room.dialogue(channel);
    Step step = asked(dialogue, opened(dialogue, script), Plain.HEADLINES, script);
    assertThat(said(step)).doesNotContain("This is");
    Heard more = new Heard.Asked(Plain.MORE, step.session().position());
    step = dialogue.next(step.session(), more, script, Room.NOW);
    assertThat(said(step)).contains(BY_MODEL + " A model told it so.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alexa", "phone"})
  void whereNothingChangesNothingIsSaid(String channel) {
    Script script = Room.script();
    Dialogue dialogue = Room.dialogue(channel);
    Step step = opened(dialogue, script);
    for (Plain command : List.of(Plain.MORE, Plain.FULL_STORY, Plain.BACK, Plain.NEXT)) {
      step = asked(dialogue, step, command, script);
      assertThat(said(step)).doesNotContain("This is in", "This is an");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alexa", "phone"})
  void summaryThatTookAnothersPlaceMeanwhileSaysSo(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    Step step = opened(dialogue, Room.script());
    Step again = asked(dialogue, step, Plain.SUMMARY, script(Size.BRIEF));
    assertThat(said(again)).contains(BY_MODEL + " A model told it so.");
  }

  private static Script script(Size byModel) {
    return SampleEdition.script(Room.SAMPLE, Set.of(), story -> told(story, byModel));
  }

  private static Summary told(Story story, Size byModel) {
    Summary own = Summaries.own().of(story);
    Map<Size, Told> sizes = new EnumMap<>(own.sizes());
    sizes.put(byModel, MODEL);
    return new Summary(story.id(), story.version(), sizes);
  }

  private static Step opened(Dialogue dialogue, Script script) {
    Session fresh = Session.fresh(Room.NOW, "en");
    return dialogue.next(fresh, new Heard.Opened(null), script, Room.NOW);
  }

  /// More, once all that was said has been heard.
  private static Step more(Dialogue dialogue, Step step, Script script) {
    return asked(dialogue, step, Plain.MORE, script);
  }

  private static Step asked(Dialogue dialogue, Step step, Plain command, Script script) {
    Position end =
        Whereabouts.at(step.session(), script, dialogue.pacing(), Room.NOW.plusSeconds(600));
    return dialogue.next(step.session(), new Heard.Asked(command, end), script, Room.NOW);
  }

  private static String said(Step step) {
    return step.reply().say().stream().map(Cue::text).collect(Collectors.joining(" "));
  }
}
