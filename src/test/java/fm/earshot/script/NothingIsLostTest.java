package fm.earshot.script;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every number and every name that is written is said.
class NothingIsLostTest {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}]*");
  private static final Pattern ORDINAL =
      Pattern.compile("\\b(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)\\b");
  private static final Pattern RACE_TIME = Pattern.compile("\\d+:\\d\\d:\\d\\d|\\d+:\\d\\d\\.\\d+");
  private static final Pattern ZERO_COINS =
      Pattern.compile("(?<=[$€£]\\d{0,9}\\.)0|(?<=[$€£])0\\.");

  /// Short forms that are said in other words, and what of them is said.
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("Coun", "Councillor"),
          Map.entry("Gov", "Governor"),
          Map.entry("Dr", "Doctor"),
          Map.entry("Prof", "Professor"),
          Map.entry("Jan", "January"),
          Map.entry("Sept", "September"),
          Map.entry("Inc", "Incorporated"),
          Map.entry("St", "Saint"),
          Map.entry("Sask", "Saskatchewan"),
          Map.entry("No", "number"),
          Map.entry("C", "Celsius"),
          Map.entry("US", "U S"),
          Map.entry("N", "New"),
          Map.entry("B", "Brunswick"));

  static Stream<String> sentences() {
    return TestWire.stories().stream()
        .flatMap(story ->
            Stream.concat(
                Stream.of(story.headline()),
                story.paragraphs().stream().flatMap(p -> Sentences.split(p).stream())));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyNumberIsSaid(String written) {
    String expected = ORDINAL.matcher(written).replaceAll("");
    expected = RACE_TIME.matcher(expected).replaceAll("");
    expected = ZERO_COINS.matcher(expected).replaceAll("");
    assertThat(found(DIGITS, SpokenText.of(written, "en"))).containsAll(found(DIGITS, expected));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyNameIsSaid(String written) {
    String spoken = SpokenText.of(written, "en");
    for (String name : Set.copyOf(found(CAPITALISED, written))) {
      assertThat(spoken).containsAnyOf(name, SAID.getOrDefault(name, name));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatIsSaidIsPlain(String written) {
    assertThat(SpokenText.of(written, "en"))
        .doesNotContainPattern("[<>&\"()…—–%$€£°\\p{Cntrl}]")
        .doesNotContainPattern(" [,.;:]|,,|  ");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
