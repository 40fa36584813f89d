package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Origin;
import fm.earshot.news.Position;
import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Answers about the story that is being read; then the reading goes on where it was.
record Answers(Turn turn) {
  private static final int A_FEW_WORDS = 20;

  Step ask(Here here, Position at, String question) {
    StoryScript story = turn.story(at.story());
    List<Integer> found = turn.script().index().answer(at.story(), question);
    List<Cue> said = new ArrayList<>(here.notice());
    if (found.isEmpty()) {
      said.add(turn.prompt(Prompt.NO_ANSWER));
    } else {
      said.add(turn.prompt(Prompt.ANSWER, "source", story.source()));
      said.addAll(sentences(story, found));
    }
    return turn.aside(here.session(), at, said);
  }

  /// The cues of the article's sentences with these indexes, as answers, not as a place to be at.
  private static List<Cue> sentences(StoryScript story, List<Integer> indexes) {
    List<String> written =
        story.story().paragraphs().stream()
            .flatMap(paragraph -> Sentences.split(paragraph).stream())
            .toList();
    List<String> wanted = indexes.stream().map(written::get).toList();
    return story.level(Level.FULL_TEXT).stream()
        .filter(cue -> wanted.stream().anyMatch(sentence -> tells(sentence, cue.written())))
        .<Cue>map(cue -> new Cue.Label(cue.text()))
        .toList();
  }

  /// Whether a cue says the sentence or a clause of it; a word or two may stand in any.
  private static boolean tells(String sentence, String said) {
    return sentence.equals(said) || (said.length() > A_FEW_WORDS && sentence.contains(said));
  }

  /// Letter by letter, the hardest name of the sentence that is being read.
  Step spell(Here here, Position at) {
    Cue.Sentence sentence = turn.story(at.story()).level(at.level()).get(at.sentence());
    List<Cue> said = new ArrayList<>(here.notice());
    said.add(
        Spelling.name(sentence.written(), turn.story(at.story()).story())
            .map(name -> turn.prompt(Prompt.SPELLED, "name", name, "letters", letters(name)))
            .orElseGet(() -> turn.prompt(Prompt.NOTHING_TO_SPELL)));
    return turn.aside(here.session(), at, said);
  }

  private static String letters(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
        .collect(Collectors.joining(", "));
  }

  Step source(Here here, Position at) {
    StoryScript script = turn.story(at.story());
    Story story = script.story();
    String byline = story.credit().byline();
    List<Cue> said = new ArrayList<>(here.notice());
    if (story.credit().origin() == Origin.SAMPLE) {
      said.add(turn.prompt(Prompt.SOURCE_SAMPLE, "source", script.source()));
    } else if (byline == null) {
      said.add(
          turn.prompt(
              Prompt.SOURCE, "source", script.source(), "kind", turn.kind(script, at.level())));
    } else {
      said.add(
          turn.prompt(
              Prompt.SOURCE_BYLINE,
              "source",
              script.source(),
              "byline",
              byline,
              "kind",
              turn.kind(script, at.level())));
    }
    return turn.aside(here.session(), at, said);
  }

  Step howOld(Here here, Position at) {
    StoryScript story = turn.story(at.story());
    String moment = turn.house().moment(story.story().timing().versionCreated());
    Cue said = turn.prompt(Prompt.HOW_OLD, "age", turn.age(story), "moment", moment);
    return turn.aside(here.session(), at, Turn.join(here.notice(), List.of(said)));
  }
}
