package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Story;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {
  private static final StoryIndex INDEX = StoryIndex.of(TestStories.all());

  static List<String> questions() {
    return TestStories.lines("answers.tsv");
  }

  /// Each line: story, question, and the sentences of which at least one must be among the
  /// answer's.
  @ParameterizedTest
  @MethodSource("questions")
  void questionFindsItsSentence(String line) {
    String[] parts = line.split("\t", -1);
    List<Integer> answer = INDEX.answer(TestStories.id(parts[0]), parts[1]).sentences();
    if (parts[2].isEmpty()) {
      assertThat(answer).isEmpty();
    } else {
      List<Integer> wanted = Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
      assertThat(answer).containsAnyElementsOf(wanted);
    }
    assertThat(answer).hasSizeLessThanOrEqualTo(2).isSorted();
  }

  @Test
  void aPronounStandsForTheNameBefore() {
    Story story =
        TestStories.of(
            "pronoun",
            "en",
            "Two speak",
            "The mayor Wanda Okoro arrived late.",
            "She promised a swimming pool.",
            "Later the driver Bo Lindqvist left.",
            "He promised a garage.");
    StoryIndex index = StoryIndex.of(List.of(story));
    assertThat(index.answer(story.id(), "what has Okoro promised").sentences()).containsExactly(1);
    assertThat(index.answer(story.id(), "what has lind quist promised").sentences()).contains(3);
  }

  @Test
  void aStoryThatIsNotHereAnswersNothing() {
    assertThat(INDEX.answer(TestStories.id("nobody's"), "what about Cuba").sentences()).isEmpty();
  }
}
