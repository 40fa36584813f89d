package fm.earshot.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String TEXT =
      """
      User-agent: GreedyBot
      User-agent: Earshot/1.0
      Disallow: /private/
      Allow: /private/press/ # for the papers
      Disallow: /*.pdf$
      Disallow: /search*q=
      Crawl-delay: 5

      User-agent: *
      Disallow: /
      """;

  @ParameterizedTest
  @CsvSource({
    "/news/1, true",
    "/private/1, false",
    "/private/press/1, true",
    "/report.pdf, false",
    "/report.pdf?x=1, true",
    "/search?lang=en&q=ferry, false"
  })
  void longestRuleThatMatchesDecides(String path, boolean allowed) {
    assertThat(Robots.of(TEXT, "earshot").allows(path)).isEqualTo(allowed);
  }

  @Test
  void groupForAllIsForThoseWithoutOneOfTheirOwn() {
    assertThat(Robots.of(TEXT, "other").allows("/news/1")).isFalse();
    assertThat(Robots.of("User-agent: other\nDisallow: /", "earshot").allows("/")).isTrue();
    assertThat(Robots.of("<html>Not found", "earshot").allows("/")).isTrue();
    assertThat(Robots.of("User-agent: *\nDisallow:", "earshot").allows("/")).isTrue();
  }

  @Test
  void delayIsTakenButNoEndlessOne() {
    assertThat(Robots.of(TEXT, "earshot").gap()).isEqualTo(Duration.ofSeconds(5));
    assertThat(Robots.of("User-agent: *\nCrawl-delay: 86400", "earshot").gap())
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void manyStarsEndQuickly() {
    String rule = "User-agent: *\nDisallow: /" + "a*".repeat(200) + "b";
    assertThat(Robots.of(rule, "earshot").allows("/" + "a".repeat(5_000))).isTrue();
  }
}
