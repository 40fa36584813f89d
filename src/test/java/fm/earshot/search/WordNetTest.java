package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Story;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WordNetTest {
  private static final Path FILES = Path.of("target", "wordnet");
  private static final Story STORY =
      TestStories.of(
          "ship",
          "en",
          "Two leave",
          "The vessel sank in the harbour.",
          "A physician from Turku swam out.");

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  @Test
  void wordsAreKnownOnceTheyWereReadInTheBackground() {
    Lexicon words = new WordNet(FILES, waiting::add);
    StoryIndex index = StoryIndex.of(List.of(STORY), words);
    assertThat(index.answer(STORY.id(), "which doctor swam").sentences()).isEmpty();
    assertThat(words.kinship("doctor", "physician")).isZero();
    waiting.forEach(Runnable::run);
    assertThat(index.answer(STORY.id(), "which doctor swam").sentences()).containsExactly(1);
  }

  @Test
  void wordsThatWereMetAreNotReadAgain() {
    StoryIndex index = StoryIndex.of(List.of(STORY), new WordNet(FILES, waiting::add));
    assertThat(waiting).isNotEmpty();
    waiting.clear();
    StoryIndex.of(List.of(STORY), index);
    assertThat(waiting).isEmpty();
  }

  @Test
  void wordOfTheSameMeaningIsNearerThanABroaderOneAndThatThanNone() {
    Lexicon words = new WordNet(FILES, Runnable::run);
    words.meet(List.of("injured", "hurt", "helicopter", "aircraft", "banana"));
    Stems stems = new Stems();
    double same = words.kinship(stems.of("hurt"), stems.of("injured"));
    double broader = words.kinship(stems.of("aircraft"), stems.of("helicopter"));
    assertThat(same).isGreaterThan(broader);
    assertThat(broader).isGreaterThan(words.kinship(stems.of("aircraft"), stems.of("banana")));
  }
}
