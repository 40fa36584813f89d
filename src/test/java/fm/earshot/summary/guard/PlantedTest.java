package fm.earshot.summary.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Errors planted in lines over some stories, and faithful lines over the same. A story that ends
/// in `-de` is German.
class PlantedTest {
  private static final Map<String, List<String>> STORIES = stories();
  private static final double MOST_DOUBTED = 0.1;

  private final Guard guard = new Guard();

  record Case(String story, List<Integer> sources, String check, String line) {}

  static Stream<Case> planted() {
    return lines("planted.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(f -> new Case(f[0], sources(f[1]), f[2], f[3]));
  }

  static Stream<Case> faithful() {
    return lines("faithful.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(f -> new Case(f[0], sources(f[1]), "", f[2]));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void errorIsFoundByItsCheck(Case planted) {
    assertThat(doubts(planted)).extracting(doubt -> doubt.check().name()).contains(planted.check());
  }

  @Test
  void tablesAreLargeEnough() {
    assertThat(planted().count()).isGreaterThanOrEqualTo(40);
    assertThat(faithful().count()).isGreaterThanOrEqualTo(40);
    assertThat(planted().map(Case::check).distinct())
        .contains("NUMBER", "UNIT", "DATE", "NAME", "ROLE", "QUOTE", "SPEAKER", "NEGATION")
        .contains("HEDGE", "ATTRIBUTION", "SUPERLATIVE", "OPPOSITE", "THING");
  }

  @Test
  void faithfulLinesAreSeldomDoubted() {
    List<String> doubted = new ArrayList<>();
    faithful()
        .filter(line -> !doubts(line).isEmpty())
        .forEach(line -> doubted.add(line.line() + " " + doubts(line)));
    assertThat(doubted).hasSizeLessThanOrEqualTo((int) (MOST_DOUBTED * faithful().count()));
  }

  @Test
  void sentencesOfTheArticleAreNeverDoubted() {
    STORIES.forEach((story, sentences) -> {
      for (int i = 0; i < sentences.size(); i++) {
        Case same = new Case(story, List.of(i), "", sentences.get(i));
        assertThat(doubts(same)).as(sentences.get(i)).isEmpty();
      }
    });
  }

  private List<Doubt> doubts(Case of) {
    List<String> article = Objects.requireNonNull(STORIES.get(of.story()));
    String story = of.story();
    String language = story.indexOf('-') < 0 ? "en" : story.substring(story.indexOf('-') + 1);
    return guard.doubts(article, List.of(new Line(of.line(), of.sources())), language);
  }

  private static List<Integer> sources(String list) {
    return Stream.of(list.split(",", -1)).map(Integer::valueOf).toList();
  }

  private static Map<String, List<String>> stories() {
    Map<String, List<String>> stories = new HashMap<>();
    String name = "";
    for (String line : lines("stories.txt")) {
      if (line.startsWith("# ")) {
        name = line.substring(2);
      } else {
        stories.computeIfAbsent(name, each -> new ArrayList<>()).add(line);
      }
    }
    return stories;
  }

  private static List<String> lines(String file) {
    try (InputStream in = PlantedTest.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
