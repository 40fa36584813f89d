package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.testing.SampleEdition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Questions about the sample edition, written from its stories alone, before anything was tuned to
/// them. The aims (.85 answered rightly, .10 of the unanswerable answered) are not reached yet;
/// that it gets no worse is asserted.
class QuestionsTest {
  private static final List<Story> STORIES = SampleEdition.stories(SampleEdition.NOW);
  private static final StoryIndex INDEX = StoryIndex.of(STORIES);

  /// `words` are of the sentence that answers; `-` where the story does not say.
  private record Question(Story story, String asked, String words) {
    private static final String UNSAID = "-";

    static Question of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Question(story(parts[0].strip()), parts[1].strip(), parts[2].strip());
    }

    private static Story story(String guid) {
      return STORIES.stream()
          .filter(story -> story.id().equals(StoryId.of(story.credit().source(), guid)))
          .findFirst()
          .orElseThrow();
    }

    boolean answerable() {
      return !words.equals(UNSAID);
    }

    List<String> answer() {
      List<String> sentences =
          story.paragraphs().stream().flatMap(p -> Sentences.split(p).stream()).toList();
      return INDEX.answer(story.id(), asked).stream().map(sentences::get).toList();
    }

    boolean right() {
      return answer().stream().anyMatch(sentence -> sentence.contains(words));
    }
  }

  @Test
  void questionsAreAnsweredAndWhatIsNotSaidIsNot() throws IOException {
    List<Question> questions = questions();
    List<Question> answerable = questions.stream().filter(Question::answerable).toList();
    List<Question> others = questions.stream().filter(each -> !each.answerable()).toList();
    double right = share(answerable.stream().filter(Question::right).count(), answerable);
    double made = share(others.stream().filter(each -> !each.answer().isEmpty()).count(), others);
    System.out.printf("questions: %.3f right, %.3f of the unanswerable answered%n", right, made);
    assertThat(answerable).hasSizeGreaterThanOrEqualTo(80);
    assertThat(others).hasSizeGreaterThanOrEqualTo(20);
    assertThat(right).isGreaterThanOrEqualTo(.75);
    assertThat(made).isLessThanOrEqualTo(.40);
  }

  private static double share(long some, List<Question> all) {
    return (double) some / all.size();
  }

  private static List<Question> questions() throws IOException {
    try (InputStream file = QuestionsTest.class.getResourceAsStream("questions/sample.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Question::of)
          .toList();
    }
  }
}
