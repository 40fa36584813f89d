package fm.earshot.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  private static final String PAGE =
      """
      <html><head><title>Mill to close | Ledger</title><meta property="og:title" content="Mill to close"></head>
      <body><nav><p>Home and away.</p></nav><article><h1>Mill to close</h1><p>By Ida Storm</p>
      <figure><img><figcaption>A mill at dusk.</figcaption></figure>
      <p>TURO — The mill will close in May, its owner said.</p><aside><p>Ten best mills.</p></aside>
      <p>It employs 40 &amp; more.</p><p><a href="/x">Why mills close</a></p></article>
      <footer>All rights reserved.</footer></body></html>
      """;

  @Test
  void pageGivesItsHeadlineBylineAndStory() {
    Pasted page = HtmlText.page(PAGE);
    assertThat(page.headline()).isEqualTo("Mill to close");
    assertThat(page.byline()).isEqualTo("Ida Storm");
    assertThat(page.paragraphs())
        .containsExactly("The mill will close in May, its owner said.", "It employs 40 & more.");
  }

  @Test
  void articleBodyOfLinkedDataComesFirst() {
    String body = "The weir broke on Friday. ".repeat(12).strip();
    String html =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"Weir breaks\",\"articleBody\":\""
            + body
            + "\"}]}</script><p>Something else entirely.</p>";
    assertThat(HtmlText.page(html).paragraphs()).containsExactly(body);
    assertThat(HtmlText.page(html).headline()).isEqualTo("Weir breaks");
  }

  @Test
  void lineBreaksAndBlocksPartParagraphsAndNothingActiveIsLeft() {
    assertThat(
            HtmlText.paragraphs(
                "One <b>bold</b>.<br><br>Two.<div>Three.<script>evil()</script></div>"
                    + "<style>p{}</style><p onclick='x'>Four.</p>"))
        .containsExactly("One bold.", "Two.", "Three.", "Four.");
  }

  @Test
  void teaserEndsWithItsSentence() {
    assertThat(HtmlText.paragraphs("<p>The weir broke. <a href='/x'>Read more »</a></p>"))
        .containsExactly("The weir broke.");
    assertThat(HtmlText.paragraphs("She likes to read more"))
        .containsExactly("She likes to read more");
  }

  @Test
  void deepNestingEndsQuickly() {
    String deep = "<div>".repeat(100_000) + "Deep.";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(HtmlText.paragraphs(deep)).isNotNull());
  }
}
