package fm.earshot.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.news.PubStatus;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the formats can say besides the usual, and what people make of them.
class FeedFormatsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final FeedSource SOURCE =
      new FeedSource("Ledger", "https://news.example/feeds/all", null, null, Duration.ofMinutes(5));
  private static final String NAMESPACES =
      "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'"
          + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
          + " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"
          + " xmlns:atom='http://www.w3.org/2005/Atom'";

  @Test
  void dublinCoreAndMediaStandInForWhatAnItemLacks() throws WireException {
    Item item =
        rss(
            "<dc:title>Weir mended</dc:title><dc:creator>Ida Storm</dc:creator>"
                + "<dc:creator>Jan Reef</dc:creator><dc:date>2026-03-01</dc:date>"
                + "<media:description>The weir was mended, the town said.</media:description>"
                + "<enclosure url='https://news.example/a.mp3' type='audio/mpeg' length='1'/>");
    assertThat(item.content().headline().text()).isEqualTo("Weir mended");
    assertThat(item.credit().byline()).isEqualTo("Ida Storm, Jan Reef");
    assertThat(item.timing().versionCreated()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(item.content().paragraphs()).containsExactly("The weir was mended, the town said.");
    assertThat(item.credit().url()).isEqualTo("https://news.example/a.mp3");
  }

  @Test
  void anItemsOwnWordsGoBeforeThoseOfItsPictures() throws WireException {
    Item item =
        rss(
            "<media:title>A photo</media:title><title>Weir mended</title><media:description>A"
                + " weir.</media:description><itunes:summary>S.</itunes:summary><description>The"
                + " weir was mended on Monday.</description>");
    assertThat(item.content().headline().text()).isEqualTo("Weir mended");
    assertThat(item.content().paragraphs()).containsExactly("The weir was mended on Monday.");
  }

  @Test
  void atomWithinRssIsRead() throws WireException {
    Item item =
        rss(
            "<title>Weir</title><atom:link"
                + " href='/w'/><atom:updated>2026-03-02T08:00:00Z</atom:updated><atom:content"
                + " type='html'>&lt;p&gt;Mended at last.&lt;/p&gt;</atom:content>");
    assertThat(item.credit().url()).isEqualTo("https://news.example/w");
    assertThat(item.timing().versionCreated()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(item.content().paragraphs()).containsExactly("Mended at last.");
  }

  @Test
  void addressesAreResolvedAndMadeFitForMachines() throws WireException {
    assertThat(url("<feedburner:origLink>https://news.example/w</feedburner:origLink>"))
        .isEqualTo("https://news.example/w");
    assertThat(url("<link>w one.html</link>")).isEqualTo("https://news.example/feeds/w%20one.html");
    assertThat(url("<link xml:base='https://cdn.example/x/'>y</link>"))
        .isEqualTo("https://cdn.example/x/y");
    assertThat(url("<link>https://Bücher.example/é?q=ü</link>"))
        .isEqualTo("https://xn--bcher-kva.example/%C3%A9?q=%C3%BC");
    assertThat(url("<link>https://me:pw@my_site.example:443/</link>"))
        .isEqualTo("https://my_site.example/");
    assertThat(url("<guid>https://news.example/g</guid>")).isEqualTo("https://news.example/g");
    assertThat(url("<guid isPermaLink='false'>https://news.example/g</guid>")).isNull();
    assertThat(url("<link>javascript:alert(1)</link>")).isNull();
  }

  @Test
  void feedFromAFileSaysItselfWhereItLives() throws WireException {
    FeedSource file = new FeedSource("Ledger", "saved.xml", null, null, Duration.ZERO);
    String rss =
        "<rss version='2.0'><channel><link>https://news.example/x/</link><item><title>A</title>"
            + "<link>../a</link></item></channel></rss>";
    assertThat(read(rss, file).getFirst().credit().url()).isEqualTo("https://news.example/a");
  }

  @Test
  void oneGuidForAllKeepsTheStoriesApart() throws WireException {
    List<Item> items =
        read(
            "<rss version='2.0'><channel>"
                + "<item><title>One</title><guid>x</guid><link>https://news.example/1</link></item>"
                + "<item><title>Two</title><guid>x</guid><link>https://news.example/2</link></item>"
                + "</channel></rss>",
            SOURCE);
    assertThat(items).extracting(Item::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void channelDefinitionFormatAndRss11AreRead() throws WireException {
    Item cdf =
        read(
                "<?XML version=\"1.0\"?><CHANNEL"
                    + " HREF=\"https://news.example/\"><TITLE>Ledger</TITLE><ITEM"
                    + " HREF=\"https://news.example/1\""
                    + " LASTMOD=\"2026-03-01T10:00\"><TITLE>Mill</TITLE><ABSTRACT>The mill"
                    + " closes.</ABSTRACT></ITEM></CHANNEL>",
                SOURCE)
            .getFirst();
    assertThat(cdf.content().headline().text()).isEqualTo("Mill");
    assertThat(cdf.credit().url()).isEqualTo("https://news.example/1");
    assertThat(cdf.content().paragraphs()).containsExactly("The mill closes.");
    assertThat(cdf.timing().versionCreated()).isEqualTo("2026-03-01T10:00:00Z");
    Item rss11 =
        read(
                "<Channel xmlns='http://purl.org/net/rss1.1#'"
                    + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><title>t</title><items"
                    + " rdf:parseType='Collection'><item rdf:about='https://news.example/2'>"
                    + "<title>Weir</title><link>https://news.example/2</link></item></items></Channel>",
                SOURCE)
            .getFirst();
    assertThat(rss11.content().headline().text()).isEqualTo("Weir");
  }

  @Test
  void entryHasItsOwnLanguageAndTheFeedsAuthor() throws WireException {
    Item item =
        read(
                "<feed xmlns='http://www.w3.org/2005/Atom'"
                    + " xml:lang='en'><title>t</title><id>urn:f</id><updated>2026-03-02T09:00:00Z</updated><author><name>Ida"
                    + " Storm</name></author><entry xml:lang='fr-CA'><title>Le"
                    + " barrage</title><id>urn:e</id>"
                    + "<updated>2026-03-02T09:00:00Z</updated></entry></feed>",
                SOURCE)
            .getFirst();
    assertThat(item.content().language()).isEqualTo("fr-CA");
    assertThat(item.credit().byline()).isEqualTo("Ida Storm");
  }

  @Test
  void deletedEntryIsACancelUnlessTheEntryIsNewer() throws WireException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'"
            + " xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
            + "<title>t</title><id>urn:f</id><updated>2026-03-02T09:00:00Z</updated><at:deleted-entry"
            + " ref='urn:gone'"
            + " when='2026-03-02T08:00:00Z'><at:comment>void</at:comment></at:deleted-entry><at:deleted-entry"
            + " ref='urn:back' when='2026-03-01T08:00:00Z'/><entry><id>urn:back</id><title>Back"
            + " again</title><updated>2026-03-02T08:00:00Z</updated></entry></feed>";
    List<Item> items = read(feed, SOURCE);
    assertThat(items).hasSize(2);
    assertThat(status(items, "urn:gone")).isEqualTo(PubStatus.CANCELED);
    assertThat(status(items, "urn:back")).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void addressMayGiveNinjsOrNewsml() throws WireException {
    Item ninjs = read("{\"uri\":\"urn:n\",\"headline\":\"Mill closes\"}", SOURCE).getFirst();
    assertThat(ninjs.id()).isEqualTo(StoryId.of("Ledger", "urn:n"));
    String g2 =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:g'><itemMeta>"
            + "<pubStatus qcode='stat:canceled'/></itemMeta></newsItem>";
    Item newsml = read("<?xml version='1.0'?><!-- c -->" + g2, SOURCE).getFirst();
    assertThat(newsml.id()).isEqualTo(StoryId.of("Ledger", "urn:g"));
    assertThat(newsml.handling().status()).isEqualTo(PubStatus.CANCELED);
  }

  private static PubStatus status(List<Item> items, String guid) {
    return items.stream()
        .filter(item -> item.id().equals(StoryId.of("Ledger", guid)))
        .findFirst()
        .orElseThrow()
        .handling()
        .status();
  }

  private static @Nullable String url(String link) throws WireException {
    return rss("<title>A</title>" + link).credit().url();
  }

  private static Item rss(String item) throws WireException {
    String rss = "<rss version='2.0' " + NAMESPACES + "><channel><title>t</title><item>" + item;
    return read(rss + "</item></channel></rss>", SOURCE).getFirst();
  }

  private static List<Item> read(String feed, FeedSource source) throws WireException {
    return new FeedReader(() -> NOON).read(feed.getBytes(UTF_8), null, source);
  }
}
