package fm.earshot.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final String LEAD =
      "The lighthouse at Cape Orla will be lit again in June, seven years after a wave broke its"
          + " lens.";
  private static final String NEXT =
      "The port has paid for new glass and for a lift, which the tower never had, the harbour"
          + " master said on Tuesday.";
  private static final String LAST =
      "The light will be seen for 24 miles, and the tower can be visited on Saturdays from then"
          + " on.";
  private static final String PAGE =
      """
      <html lang="en-CA"><head><title>Lighthouse to shine again | The Orla Post</title>
      <meta property="og:site_name" content="The Orla Post">
      <meta property="article:modified_time" content="2026-03-02T10:30:00+01:00">
      <link rel="canonical" href="/news/lighthouse">
      <script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Lighthouse to shine again",
      "author":[{"name":"Ida Storm"},{"name":"Tom Quay"}],"datePublished":"2026-03-02","isAccessibleForFree":FREE}</script>
      </head><body><div class="topnav"><p>Home and away and all the other places to go.</p></div>
      <div class="story-text"><h1>Lighthouse to shine again</h1><div>By Ida Storm</div><div>March 2, 2026 10:30</div>
      <p>CAPE ORLA — LEAD</p><div class="newsletter-signup"><p>All the news of the cape, in your inbox.</p></div>
      <p>NEXT</p><p><a href="/x">READ MORE: The other lighthouse, and who climbed it last</a></p>
      <figure><img src="x"><figcaption>A lighthouse at dusk.</figcaption></figure><h2>What comes next</h2>
      <p>LAST</p><p>LAST</p><h3>More stories</h3><ul><li><a href="/1">A goat on the pier, and how it got there</a></li></ul>
      <p>Ida Storm is a reporter in Orla. Follow her on Bluesky.</p></div></body></html>
      """;

  private static Article page(boolean free) {
    return WebPage.read(
        PAGE.replace("FREE", String.valueOf(free))
            .replace("LEAD", LEAD)
            .replace("NEXT", NEXT)
            .replace("LAST", LAST),
        "https://orla.example/a?b=1");
  }

  @Test
  void onlyTheStoryIsLeft() {
    Article article = page(true);
    assertThat(article.paragraphs()).containsExactly(LEAD, NEXT, "What comes next", LAST);
    assertThat(article.dateline()).hasToString("Dateline[place=CAPE ORLA]");
  }

  @Test
  void whatThePageSaysOfItsArticleIsRead() {
    assertThat(page(false).about())
        .isEqualTo(
            new Article.About(
                "Lighthouse to shine again",
                "Ida Storm and Tom Quay",
                Instant.parse("2026-03-02T00:00:00Z"),
                Instant.parse("2026-03-02T09:30:00Z"),
                "https://orla.example/news/lighthouse",
                "en-CA",
                false));
  }

  @Test
  void siteIsNoPartOfTheHeadline() {
    String html =
        "<title>Lighthouse to shine again | The Orla Post</title><h1>Lighthouse to shine"
            + " again</h1><p>"
            + LEAD;
    assertThat(WebPage.read(html, "").about())
        .extracting(Article.About::headline)
        .isEqualTo("Lighthouse to shine again");
  }

  @Test
  void linkedDataThatHoldsATeaserOrAnotherStoryIsNotTheText() {
    String other = "The choir sang for an hour. ".repeat(30);
    for (String body : List.of(LEAD.repeat(3).substring(0, 210), other)) {
      String html =
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
              + body
              + "\"}</script><article><p>"
              + String.join("</p><p>", LEAD, NEXT, LAST)
              + "</p></article>";
      assertThat(WebPage.read(html, "").paragraphs()).containsExactly(LEAD, NEXT, LAST);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<p>One. ", "<a href='x'>", "<b><i>", "<table><tr><td>", "<ul><li>"})
  void hostileMarkupEndsQuickly(String part) {
    String html = "<body>" + part.repeat(200_000 / part.length()) + LEAD;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(WebPage.read(html, "")).isNotNull());
  }
}
