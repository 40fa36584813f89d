package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.testing.Cuts;
import fm.earshot.testing.Scripts;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PodcastTest {
  private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
  private static final String PODCAST = "https://podcastindex.org/namespace/1.0";
  private static final String HOME = "https://news.example.org";
  private static final Story FERRY =
      Scripts.story(
          Scripts.NOW,
          "Wire & Co.",
          "https://wire.example.com/a?b=1&c=2",
          "Ferry <b>back</b> & \"full\"",
          "It sailed on Friday.");
  private static final Story EVIL =
      Scripts.story(Scripts.NOW, "Wire", "javascript:alert(1)", "Second", "It is so.");
  private static final Script SCRIPT = Scripts.of(List.of(FERRY, EVIL));

  @TempDir Path directory;

  private static Podcast podcast(@Nullable String email) {
    return new Podcast(
        new Show(
            "hourly",
            "Harbour & Radio",
            "All news.",
            new Show.Publisher("Harbour Radio", email),
            "News > Daily News",
            null,
            false),
        URI.create(HOME + "/feeds/hourly.xml"),
        URI.create(HOME),
        "en",
        ZoneOffset.UTC,
        "A machine reads.");
  }

  private Cut cut(Instant made, Format... formats) {
    return Cuts.of(SCRIPT, "hourly", made, directory, formats);
  }

  private static Document xml(String rss) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(rss)));
  }

  private static SyndFeed read(String rss) throws FeedException {
    return new SyndFeedInput().build(new StringReader(rss));
  }

  private static Element only(Element within, String space, String name) {
    NodeList found = within.getElementsByTagNameNS(space, name);
    assertThat(found.getLength()).as(name).isPositive();
    return (Element) found.item(0);
  }

  private static String text(Element within, String space, String name) {
    return only(within, space, name).getTextContent();
  }

  @Test
  void aFeedReaderFindsTheEpisodesNewestFirstWithTheirFiles() throws Exception {
    Cut first = cut(Scripts.NOW, Format.WAV, Format.MP3);
    Cut second = cut(Scripts.NOW.minus(Duration.ofHours(1)), Format.AAC);
    SyndFeed feed = read(podcast(null).of(List.of(first, second)));
    assertThat(feed.getTitle()).isEqualTo("Harbour & Radio");
    assertThat(feed.getDescription()).isEqualTo("All news. A machine reads.");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).isEqualTo(first.id());
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(Scripts.NOW));
    assertThat(entry.getTitle())
        .startsWith("October 12, 2026")
        .endsWith(": Ferry <b>back</b> & \"full\"");
    assertThat(entry.getEnclosures().getFirst().getUrl())
        .isEqualTo(HOME + "/bulletins/hourly/" + first.id() + ".mp3");
    assertThat(entry.getEnclosures().getFirst().getLength())
        .isEqualTo(first.files().get(1).bytes());
    assertThat(entry.getEnclosures().getFirst().getType()).isEqualTo("audio/mpeg");
    SyndEntry older = feed.getEntries().getLast();
    assertThat(older.getEnclosures().getFirst().getType()).isEqualTo("audio/x-m4a");
  }

  @Test
  void theNotesAreSafeHtmlWithLinksThatABrowserMayOpen() throws Exception {
    SyndFeed feed = read(podcast(null).of(List.of(cut(Scripts.NOW, Format.MP3))));
    assertThat(feed.getEntries().getFirst().getDescription().getValue())
        .isEqualTo(
            "<ol><li><a href=\"https://wire.example.com/a?b=1&amp;c=2\">Ferry"
                + " &lt;b&gt;back&lt;/b&gt; &amp; &quot;full&quot;</a> (Wire &amp; Co.)</li>"
                + "<li>Second (Wire)</li></ol><p>A machine reads.</p>");
  }

  @Test
  void directoriesFindWhatTheyListItBy() throws Exception {
    Cut cut = cut(Scripts.NOW, Format.MP3);
    Element rss = xml(podcast("news@example.org").of(List.of(cut))).getDocumentElement();
    assertThat(text(rss, ITUNES, "author")).isEqualTo("Harbour Radio");
    assertThat(text(rss, ITUNES, "email")).isEqualTo("news@example.org");
    assertThat(text(rss, ITUNES, "explicit")).isEqualTo("false");
    assertThat(text(rss, ITUNES, "type")).isEqualTo("episodic");
    assertThat(only(rss, ITUNES, "image").getAttribute("href"))
        .isEqualTo(HOME + "/feeds/cover.png");
    Element category = only(rss, ITUNES, "category");
    assertThat(category.getAttribute("text")).isEqualTo("News");
    assertThat(only(category, ITUNES, "category").getAttribute("text")).isEqualTo("Daily News");
    assertThat(only(rss, PODCAST, "locked").getAttribute("owner")).isEqualTo("news@example.org");
    assertThat(text(rss, PODCAST, "medium")).isEqualTo("podcast");
    assertThat(only(rss, "http://www.w3.org/2005/Atom", "link").getAttribute("href"))
        .isEqualTo(HOME + "/feeds/hourly.xml");
  }

  @Test
  void anEpisodeHasItsLengthTranscriptsChaptersAndTheMark() throws Exception {
    Cut cut = cut(Scripts.NOW, Format.MP3);
    Element rss = xml(podcast(null).of(List.of(cut))).getDocumentElement();
    Element item = (Element) rss.getElementsByTagName("item").item(0);
    String path = HOME + "/bulletins/hourly/" + cut.id();
    assertThat(text(item, ITUNES, "duration")).isEqualTo("60");
    assertThat(text(item, ITUNES, "episodeType")).isEqualTo("full");
    NodeList transcripts = item.getElementsByTagNameNS(PODCAST, "transcript");
    assertThat(
            IntStream.range(0, 2)
                .mapToObj(i -> ((Element) transcripts.item(i)).getAttribute("url")))
        .containsExactly(path + ".vtt", path + ".srt");
    Element chapters = only(item, PODCAST, "chapters");
    assertThat(chapters.getAttribute("url")).isEqualTo(path + ".chapters.json");
    assertThat(chapters.getAttribute("type")).isEqualTo("application/json+chapters");
    Element guid = (Element) item.getElementsByTagName("guid").item(0);
    assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
    Element mark = (Element) item.getElementsByTagName("category").item(0);
    assertThat(mark.getTextContent()).isEqualTo("trainedAlgorithmicMedia");
    assertThat(mark.getAttribute("domain")).contains("cv.iptc.org/newscodes/digitalsourcetype");
  }

  @Test
  void theFiftyNewestAreThere() throws Exception {
    List<Cut> cuts =
        IntStream.range(0, 60)
            .mapToObj(i -> cut(Scripts.NOW.minus(Duration.ofHours(i)), Format.MP3))
            .toList();
    assertThat(read(podcast(null).of(cuts)).getEntries()).hasSize(50);
  }

  @Test
  void aFeedWithoutAnyEpisodeYetIsStillAFeed() throws Exception {
    assertThat(read(podcast(null).of(List.of())).getEntries()).isEmpty();
  }

  /// The example of the Podcast Namespace's own documentation.
  @ParameterizedTest
  @CsvSource({
    "https://mp3s.nashownotes.com/pc20rss.xml, 917393e3-1b1e-5cef-ace4-edaa54e1f810",
    "http://mp3s.nashownotes.com/pc20rss.xml/, 917393e3-1b1e-5cef-ace4-edaa54e1f810"
  })
  void theGuidIsMadeOfTheAddressAsTheNamespaceSays(String address, String guid) {
    assertThat(NameId.ofFeed(address)).hasToString(guid);
  }

  @Test
  void thereIsAChapterForEachStory() {
    Cut cut = cut(Scripts.NOW, Format.MP3);
    JsonNode json = ChaptersJson.of(cut.bulletin(), "The news");
    assertThat(json.get("version").asText()).isEqualTo("1.2.0");
    assertThat(json.get("chapters")).hasSize(2);
    JsonNode first = json.get("chapters").get(0);
    var span = cut.bulletin().items().getFirst().span();
    assertThat(first.get("title").asText()).isEqualTo(FERRY.headline());
    assertThat(first.get("startTime").asDouble()).isEqualTo(span.start().toMillis() / 1000.0);
    assertThat(first.get("endTime").asDouble()).isEqualTo(span.end().toMillis() / 1000.0);
    assertThat(first.get("url").asText()).isEqualTo("https://wire.example.com/a?b=1&c=2");
    assertThat(json.get("chapters").get(1).has("url")).isFalse();
  }
}
