package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Origin;
import fm.earshot.news.Position;
import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.SpokenText;
import fm.earshot.script.StoryScript;
import fm.earshot.search.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers about the story that is being read; then the reading goes on where it was.
record Answers(Turn turn) {
  private static final int A_FEW_WORDS = 20;

  Step ask(Here here, Position at, String question) {
    List<Cue> said = new ArrayList<>(here.notice());
    List<Cue> answer = answer(at.story(), question);
    said.addAll(answer.isEmpty() ? List.of(nothing(at.story(), question)) : answer);
    return turn.aside(here.session(), at, said);
  }

  /// Only what the story and its like have no word of is surely not said there.
  private Cue nothing(StoryId id, String question) {
    boolean mentioned =
        Stream.concat(Stream.of(id), turn.script().sameNews(id).stream().map(other -> other.id()))
            .anyMatch(story -> turn.script().index().mayMention(story, question));
    return turn.prompt(mentioned ? Prompt.NOT_FOUND : Prompt.NO_ANSWER);
  }

  /// By this story; else by another that tells the same news, whose source is then named.
  private List<Cue> answer(StoryId id, String question) {
    List<Cue> own = told(turn.story(id), question, Prompt.ANSWER, Prompt.ANSWER_QUOTED);
    return own.isEmpty()
        ? turn.script().sameNews(id).stream()
            .map(other -> told(other, question, Prompt.ANSWER_OTHER, Prompt.ANSWER_OTHER_QUOTED))
            .filter(told -> !told.isEmpty())
            .findFirst()
            .orElse(List.of())
        : own;
  }

  /// The sentences of the story that answer, under a prompt that says whose they are; none if it
  /// does not say.
  private List<Cue> told(StoryScript story, String question, Prompt plain, Prompt quoted) {
    Answered found = turn.script().index().answer(story.id(), question);
    List<Cue> sentences = sentences(story, found.sentences());
    if (sentences.isEmpty()) {
      return List.of();
    }
    String speaker = found.speaker();
    Cue whose =
        speaker == null
            ? turn.prompt(plain, "source", story.source())
            : turn.prompt(quoted, "source", story.source(), "speaker", spoken(story, speaker));
    return Turn.join(List.of(whose), sentences);
  }

  private static String spoken(StoryScript story, String name) {
    return SpokenText.of(name, story.story().content().language());
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
              Prompt.SOURCE,
              "source",
              script.source(),
              "kind",
              turn.kind(script.kind(at.level()))));
    } else {
      said.add(
          turn.prompt(
              Prompt.SOURCE_BYLINE,
              "source",
              script.source(),
              "byline",
              byline,
              "kind",
              turn.kind(script.kind(at.level()))));
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
