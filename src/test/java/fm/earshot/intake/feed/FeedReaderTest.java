package fm.earshot.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final FeedSource SOURCE =
      new FeedSource("Ledger", "https://news.example/feed", null, "en", Duration.ofMinutes(5));
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Ledger</title><link>https://news.example/</link><description>d</description>
      <item><title>Mill &amp;amp; weir</title><link>https://news.example/a?utm_source=x#top</link>
      <guid isPermaLink="false">a-1</guid><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
      <category>Sports</category><description>Short.</description>
      <content:encoded><![CDATA[<p>TURO — Long one.</p><script>x()</script><p>Share</p>]]></content:encoded></item>
      <item><link>https://NEWS.example:443/b?utm_medium=y&amp;id=7</link><description>Only a text here.</description>
      <pubDate>Mon, 02 Mar 2026 18:00:00 GMT</pubDate></item>
      <item><guid>empty</guid></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:f</id><updated>2026-03-02T09:00:00Z</updated>
      <entry><title>Use of &lt;b&gt; rises</title><id>urn:e</id><updated>2026-03-02T09:00:00Z</updated>
      <link href="/story"/><author><name>Ida Storm</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry></feed>
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>t</title><link>https://news.example/</link><description>d</description></channel>
      <item rdf:about="https://news.example/r"><title>Old style</title><link>https://news.example/r</link>
      <description>Still works.</description><dc:date>2026-03-01T08:00:00Z</dc:date></item></rdf:RDF>
      """;
  private static final String JSON =
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"7","url":"https://news.example/7",
      "title":"Tide < 5 m","content_text":"One.\\nTwo.","date_published":"2026-03-02T08:00:00Z","tags":["Science"],"authors":[{"name":"A. Reef"}]}]}
      """;

  @Test
  void addressWithAPasswordAndATokenIsNeitherShownNorSaid() throws WireException {
    String address = "https://me:hunter2@news.example/feed?token=s3cret";
    FeedSource source = new FeedSource(null, address, null, "en", Duration.ofMinutes(5));
    String untitled = RSS.replace("<title>Ledger</title>", "<title/>");
    List<Item> items = new FeedReader(() -> NOON).read(untitled.getBytes(UTF_8), null, source);
    assertThat(items)
        .extracting(item -> item.credit().source())
        .containsOnly("https://news.example/feed");
    assertThatThrownBy(() -> new FeedReader(() -> NOON).read(new byte[] {'x'}, null, source))
        .hasMessageStartingWith("feed https://news.example/feed: no feed");
  }

  @Test
  void rssPrefersTheFullTextAndKeepsOnlyTheStory() throws WireException {
    List<Item> items = read(RSS);
    assertThat(items).hasSize(2);
    Item mill = items.getFirst();
    assertThat(mill.id()).isEqualTo(StoryId.of("Ledger", "a-1"));
    assertThat(mill.content().headline().text()).isEqualTo("Mill & weir");
    assertThat(mill.content().paragraphs()).containsExactly("Long one.");
    assertThat(mill.handling().section()).isEqualTo(new Section("sport"));
    assertThat(mill.credit().url()).isEqualTo("https://news.example/a");
    assertThat(mill.timing().versionCreated()).isEqualTo("2026-03-02T10:00:00Z");
  }

  @Test
  void itemWithoutGuidTitleOrPastDateIsStillTaken() throws WireException {
    Item second = read(RSS).getLast();
    assertThat(second.id()).isEqualTo(StoryId.of("Ledger", "https://news.example/b?id=7"));
    assertThat(second.content().headline().text()).isEqualTo("Only a text here");
    assertThat(second.timing().versionCreated()).isEqualTo(NOON);
    assertThat(second.handling().section()).isEqualTo(Section.GENERAL);
  }

  @Test
  void atomRdfAndJsonFeedAreRead() throws WireException {
    Item atom = read(ATOM).getFirst();
    assertThat(atom.content().headline().text()).isEqualTo("Use of <b> rises");
    assertThat(atom.content().paragraphs()).containsExactly("One.", "Two.");
    assertThat(atom.credit().url()).isEqualTo("https://news.example/story");
    assertThat(atom.credit().byline()).isEqualTo("Ida Storm");
    assertThat(read(RDF).getFirst().timing().versionCreated()).isEqualTo("2026-03-01T08:00:00Z");
    Item json = read(JSON).getFirst();
    assertThat(json.content().headline().text()).isEqualTo("Tide < 5 m");
    assertThat(json.content().paragraphs()).containsExactly("One.", "Two.");
    assertThat(json.handling().section()).isEqualTo(new Section("science"));
  }

  @Test
  void illFormedFeedAndWrongCharsetAreReadLeniently() throws WireException {
    String broken = "<rss><channel><item><title>Fish & ships</title><guid>1</guid></channel>";
    assertThat(read(broken).getFirst().content().headline().text()).isEqualTo("Fish & ships");
    String lying = ATOM.replace("Ida Storm", "Zoë Brûlé");
    byte[] bytes =
        ("<?xml version='1.0' encoding='utf-8'?>" + lying)
            .getBytes(Charset.forName("windows-1252"));
    assertThat(reader().read(bytes, "text/xml", SOURCE).getFirst().credit().byline())
        .isEqualTo("Zoë Brûlé");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b"
            + " '&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM"
            + " 'file:///etc/hostname'>]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><rss/>",
        "<html><body>No feed.</body></html>",
        "{\"items\": 7}",
        "{\"items\": [",
        "",
        "just words"
      })
  void whatIsNoFeedIsRefusedInOneLine(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(WireException.class)
        .hasMessageStartingWith("feed Ledger: no feed: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void deepNestingIsRefused() {
    String open = "<a>".repeat(100_000);
    assertThatThrownBy(() -> read("<rss><channel><item><title>" + open))
        .hasMessageContaining("nested deeper");
    assertThatThrownBy(() -> read("{\"items\":" + "[".repeat(100_000)))
        .isInstanceOf(WireException.class);
  }

  private static FeedReader reader() {
    return new FeedReader(() -> NOON);
  }

  private static List<Item> read(String text) throws WireException {
    return reader().read(text.getBytes(UTF_8), null, SOURCE);
  }

  @Test
  void aFeedWithoutANameIsCalledByItsTitleAndKeepsItsIdsWhenThatChanges() throws WireException {
    FeedSource unnamed =
        new FeedSource(null, "https://news.example/feed", null, "en", Duration.ofMinutes(5));
    Item before = read(titled("Tide &amp; Times"), unnamed);
    Item after = read(titled("Times"), unnamed);
    assertThat(before.credit().source()).isEqualTo("Tide & Times");
    assertThat(after.credit().source()).isEqualTo("Times");
    assertThat(after.id()).isEqualTo(before.id());
  }

  private static Item read(String feed, FeedSource source) throws WireException {
    byte[] bytes = feed.getBytes(UTF_8);
    return reader().read(bytes, null, source).getFirst();
  }

  private static String titled(String title) {
    return "<rss version='2.0'><channel><title>"
        + title
        + "</title><item><title>Lock opens</title><guid>1</guid></item></channel></rss>";
  }
}
