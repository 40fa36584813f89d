package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import fm.earshot.news.Story;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FlashRssTest {
  private static final Instant NOW = Scripts.NOW;
  private static final Notices WORDING =
      new Notices(
          "A machine reads.", "From {source}.", "An A.I. summary.", "Corrected. {correction}");
  private static final FlashRss RSS =
      new FlashRss(
          new Channel("Harbour & Co. <news>", URI.create("https://news.example.org"), "In short."),
          "en",
          WORDING);

  private static Story story(int hoursOld, @Nullable String url, String headline) {
    Instant made = NOW.minus(Duration.ofHours(hoursOld));
    return Scripts.story(made, "Harbour Wire", url, headline, headline + " is what happened.");
  }

  private static List<FlashItem> items(Story... stories) {
    return FlashFeed.newest(Scripts.of(List.of(stories)), NOW);
  }

  private static SyndFeed read(String rss) throws FeedException {
    return new SyndFeedInput().build(new StringReader(rss));
  }

  @Test
  void aFeedReaderFindsTheChannelAndTheItems() throws FeedException {
    String link = "https://news.example.org/a?b=c&d";
    SyndFeed feed = read(RSS.of(items(story(2, link, "Ferry strike ends"), story(5, null, "Old"))));
    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("Harbour & Co. <news>");
    assertThat(feed.getLink()).isEqualTo("https://news.example.org");
    assertThat(feed.getDescription()).isEqualTo("In short.");
    assertThat(feed.getLanguage()).isEqualTo("en");
    SyndEntry first = feed.getEntries().getFirst();
    assertThat(first.getTitle()).isEqualTo("Ferry strike ends");
    assertThat(first.getLink()).isEqualTo(link);
    assertThat(first.getPublishedDate()).isEqualTo(Date.from(NOW.minus(Duration.ofHours(2))));
    assertThat(first.getDescription().getValue())
        .isEqualTo("Ferry strike ends is what happened. From Harbour Wire.");
    assertThat(feed.getEntries().getLast().getLink()).isNull();
  }

  @Test
  void theItemsAreThoseOfTheJsonInItsOrder() throws FeedException {
    Story[] stories =
        IntStream.of(5, 2, 200, 9, 1, 7, 3)
            .mapToObj(hours -> story(hours, null, "Number " + hours))
            .toArray(Story[]::new);
    List<FlashItem> items = items(stories);
    JsonNode json = FlashFeed.json(items, WORDING);
    List<SyndEntry> entries = read(RSS.of(items)).getEntries();
    assertThat(entries).hasSize(5);
    assertThat(entries.stream().map(SyndEntry::getUri))
        .isEqualTo(json.findValuesAsText("uid"))
        .doesNotHaveDuplicates();
    assertThat(entries.stream().map(SyndEntry::getTitle))
        .isEqualTo(json.findValuesAsText("titleText"));
    assertThat(entries.stream().map(entry -> entry.getDescription().getValue()))
        .isEqualTo(json.findValuesAsText("mainText"));
  }

  @Test
  void datesAndIdentityAreAsRssWritesThem() {
    Element channel = parsed(RSS.of(items(story(0, null, "Ferry"))));
    assertThat(text(channel, "pubDate")).isEqualTo("Mon, 12 Oct 2026 12:00:00 GMT");
    assertThat(text(channel, "lastBuildDate")).isEqualTo("Mon, 12 Oct 2026 12:00:00 GMT");
    assertThat(text(channel, "ttl")).isEqualTo("5");
    Element guid = (Element) channel.getElementsByTagName("guid").item(0);
    assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
    assertThat(guid.getTextContent()).matches("urn:uuid:[0-9a-f-]{36}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Quotes</b> \"here\" & \\there ]]> &amp; <!-- x -->",
        "</title></item></channel></rss><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
        "<![CDATA[ <script>alert(1)</script>",
        "😀 雪 é \u2028 \u0085 \uFFFD"
      })
  void whateverAHeadlineHoldsIsTextAndComesBackAsItWas(String hostile) throws FeedException {
    String rss = RSS.of(items(story(1, null, hostile)));
    assertThat(text((Element) parsed(rss).getElementsByTagName("item").item(0), "title"))
        .isEqualTo(hostile);
    assertThat(parsed(rss).getElementsByTagName("*").getLength()).isEqualTo(13);
    assertThat(read(rss).getEntries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\uFFFE", "\uFFFF", "\uD800", "\uDC00"})
  void whatXmlCannotHoldIsLeftOut(String forbidden) {
    assertThat(FlashRss.writable("a" + forbidden + "b\t\n\r😀")).isEqualTo("ab\t\n\r😀");
    String rss = RSS.of(items(story(1, null, "Ferry " + forbidden + "strike")));
    assertThat(text((Element) parsed(rss).getElementsByTagName("item").item(0), "title"))
        .isEqualTo("Ferry strike");
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    assertThat(found.getLength()).as(name).isPositive();
    return found.item(0).getTextContent();
  }

  private static Element parsed(String rss) {
    assertThat(rss).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(rss)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not XML: " + rss, e);
    }
  }
}
