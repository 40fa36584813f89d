package fm.earshot.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubsTest {
  private static final URI PLACE = URI.create("https://news.example/feeds/top.xml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <https://hub.example/>; rel="hub", <https://news.example/top>; rel="self"
          <https://hub.example/>; rel=hub , <https://news.example/top>;rel=self
          <https://hub.example/>; title="a, b"; rel="other HUB", </top>; type=x; rel="self"
          <https://no.example/>; rel="hubs", <https://hub.example/>; REL="hub", </top>; rel='self'; rel="self"
          """)
  void linkHeadersNameHubAndSelf(String header) {
    Hubs hubs = Hubs.of(List.of(header)).from(PLACE);
    assertThat(hubs.hubs()).containsExactly("https://hub.example/");
    assertThat(hubs.self()).matches("https://news\\.example/(top|feeds/top\\.xml)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='/hub'/><link rel='self' href='/top'/><title>t</title></feed>
          <rss xmlns:a='http://www.w3.org/2005/Atom'><channel><a:link rel='hub' href='/hub'/><a:link rel='self' href='/top'/></channel></rss>
          {"version":"https://jsonfeed.org/version/1.1","items":[],"feed_url":"/top","hubs":[{"type":"rssCloud","url":"/no"},{"type":"WebSub","url":"/hub"}]}
          """)
  void documentsNameHubAndSelf(String document) throws NotAFeedException {
    Hubs hubs = FeedReader.parse(document).hubs().from(PLACE);
    assertThat(hubs)
        .isEqualTo(new Hubs(List.of("https://news.example/hub"), "https://news.example/top"));
  }

  @Test
  void whatAnEntrySaysIsNotTheFeeds() throws NotAFeedException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><entry><title>e</title>"
            + "<link rel='hub' href='https://evil.example/'/></entry></feed>";
    assertThat(FeedReader.parse(feed).hubs()).isEqualTo(Hubs.NONE);
  }

  @Test
  void headersGoBeforeTheDocument() {
    Hubs header = new Hubs(List.of("https://one.example/"), null);
    Hubs document = new Hubs(List.of("https://two.example/"), "https://news.example/top");
    assertThat(header.before(document))
        .isEqualTo(new Hubs(List.of("https://one.example/"), "https://news.example/top"));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://hub.example/",
    "mailto:a@example.org",
    "http:///x",
    "'http://a b/'",
    "file:/x"
  })
  void whatIsNoAddressOfTheWebIsNoHub(String hub) {
    assertThat(new Hubs(List.of(hub), null).from(PLACE))
        .isEqualTo(new Hubs(List.of(), PLACE.toString()));
  }

  @Test
  void hostileHeaderIsReadInTime() {
    String evil = "<a>" + "; rel=\"".repeat(20_000) + "<".repeat(20_000);
    assertThat(Hubs.of(List.of(evil, ";".repeat(50_000), "<a>;" + " ".repeat(50_000))).hubs())
        .isEmpty();
  }
}
