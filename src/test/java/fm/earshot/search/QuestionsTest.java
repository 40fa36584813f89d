package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.testing.SampleEdition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions about stories, written from the stories alone: `sample` before anything was tuned,
/// `more` to tune by, `aside` about other stories and seen once when the tuning was done.
class QuestionsTest {
  private static final List<Story> SAMPLE = SampleEdition.stories(SampleEdition.NOW);
  private static final List<Story> ASIDE = TestStories.in("questions/aside.yaml");
  private static final Lexicon WORDS = new WordNet(Path.of("target", "wordnet"), Runnable::run);

  /// `words` are of the sentence that answers; `-` where the story does not say.
  private record Question(Story story, String asked, String words) {
    private static final String UNSAID = "-";

    static Question of(String line, List<Story> stories) {
      String[] parts = line.split("\\|", -1);
      return new Question(story(parts[0].strip(), stories), parts[1].strip(), parts[2].strip());
    }

    private static Story story(String key, List<Story> stories) {
      return stories.stream()
          .filter(story ->
              story.id().equals(StoryId.of(story.credit().source(), key))
                  || story.id().equals(TestStories.id(key)))
          .findFirst()
          .orElseThrow();
    }

    boolean answerable() {
      return !words.equals(UNSAID);
    }

    List<String> answer(StoryIndex index) {
      List<String> sentences =
          story.paragraphs().stream().flatMap(p -> Sentences.split(p).stream()).toList();
      return index.answer(story.id(), asked).sentences().stream().map(sentences::get).toList();
    }

    boolean right(StoryIndex index) {
      return answer(index).stream().anyMatch(sentence -> sentence.contains(words));
    }
  }

  /// With the words that WordNet knows, and as it is until they are read.
  @ParameterizedTest
  @CsvSource({
    "sample, true, .85, .10",
    "sample, false, .85, .10",
    "more, true, .80, .10",
    "more, false, .80, .10",
    "aside, true, .60, .25",
    "aside, false, .55, .25",
  })
  void questionsAreAnsweredAndWhatIsNotSaidIsNot(
      String set, boolean words, double least, double most) {
    List<Story> stories = set.equals("aside") ? ASIDE : SAMPLE;
    StoryIndex index = StoryIndex.of(stories, words ? WORDS : Lexicon.NONE);
    List<Question> questions = questions(set, stories);
    List<Question> answerable = questions.stream().filter(Question::answerable).toList();
    List<Question> others = questions.stream().filter(each -> !each.answerable()).toList();
    double right = share(answerable.stream().filter(each -> each.right(index)).count(), answerable);
    double made = share(others.stream().filter(q -> !q.answer(index).isEmpty()).count(), others);
    System.out.printf(
        "questions, %s%s: %.3f of %d right, %.3f of %d unanswerable answered%n",
        set, words ? "" : " without WordNet", right, answerable.size(), made, others.size());
    assertThat(right).isGreaterThanOrEqualTo(least);
    assertThat(made).isLessThanOrEqualTo(most);
  }

  private static double share(long some, List<Question> all) {
    return (double) some / all.size();
  }

  private static List<Question> questions(String set, List<Story> stories) {
    return TestStories.lines("questions/" + set + ".txt").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Question.of(line, stories))
        .toList();
  }
}
