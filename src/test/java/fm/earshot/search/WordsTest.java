package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.search.Words.Word;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  /// What a word is, said shortly.
  private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}+|[\\p{L}\\p{M}\\p{N}'’]+");

  private static final String[] SIGNS = {
    "a",
    "B",
    ".",
    " ",
    "'",
    "’",
    "é",
    "e\u0301",
    "7",
    "²",
    "-",
    "中",
    "\uD835\uDC00",
    "\uD83D\uDE00",
    "ß",
    "\uD835"
  };

  @Test
  void initialsAreOneWordAndPossessivesLoseTheirEnd() {
    assertThat(Words.of("The U.S. and O’Neill's café, St. Clair’s 5-year-old"))
        .containsExactly("the", "us", "and", "oneill", "cafe", "st", "clair", "5", "year", "old");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void wordsAreWhatTheirPatternFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < random.nextInt(30); j++) {
        text.append(SIGNS[random.nextInt(SIGNS.length)]);
      }
      assertThat(spans(text.toString())).as(text.toString()).isEqualTo(matched(text.toString()));
    }
  }

  private static List<String> spans(String text) {
    return Words.written(text).stream().map(Word::written).toList();
  }

  private static List<String> matched(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(word -> Words.written(word).stream().map(Word::written))
        .toList();
  }
}
