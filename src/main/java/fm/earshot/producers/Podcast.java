package fm.earshot.producers;

import fm.earshot.audio.Line;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Slate;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.news.Story;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Bulletins as a podcast: RSS 2.0 with the elements of Apple's directory and of Podcasting 2.0.
/// `self` is the address of the feed, `home` where the station is on the web.
record Podcast(Show show, URI self, URI home, String language, ZoneId zone, String disclosure) {
  private static final int MOST = 50;
  private static final String MINUTES = "5";

  /// What players can play, the most widely understood first.
  private static final List<Format> PLAYABLE =
      List.of(Format.MP3, Format.AAC, Format.OPUS, Format.MP2, Format.WAV, Format.WAV_24);

  /// A cut, and the file of it that is played.
  private record Episode(Cut cut, CutFile file) {}

  /// Of what may be heard now, newest first.
  String of(List<Cut> cuts) {
    List<Episode> episodes =
        cuts.stream().limit(MOST).map(Podcast::episode).filter(Objects::nonNull).toList();
    return FeedWriter.document(xml -> {
      xml.open(
          "rss",
          "version",
          "2.0",
          "xmlns:atom",
          "http://www.w3.org/2005/Atom",
          "xmlns:itunes",
          "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "xmlns:podcast",
          "https://podcastindex.org/namespace/1.0");
      xml.open("channel");
      head(xml, newest(cuts));
      directory(xml);
      for (Episode episode : episodes) {
        item(xml, episode);
      }
      xml.close().close();
    });
  }

  static @Nullable Instant newest(List<Cut> cuts) {
    return cuts.stream().map(Cut::made).max(Instant::compareTo).orElse(null);
  }

  private static @Nullable Episode episode(Cut cut) {
    return PLAYABLE.stream()
        .flatMap(format -> cut.files().stream().filter(file -> file.format() == format))
        .findFirst()
        .map(file -> new Episode(cut, file))
        .orElse(null);
  }

  private void head(FeedWriter xml, @Nullable Instant newest) throws XMLStreamException {
    xml.empty("atom:link", "href", self.toString(), "rel", "self", "type", "application/rss+xml");
    xml.text("title", show.title());
    xml.text("link", home.toString());
    xml.text("description", show.description() + " " + disclosure);
    xml.text("language", language);
    if (newest != null) {
      xml.text("lastBuildDate", FeedWriter.date(newest));
    }
    xml.text("ttl", MINUTES);
    machineMade(xml);
  }

  /// What directories list it by.
  private void directory(FeedWriter xml) throws XMLStreamException {
    String email = show.publisher().email();
    xml.text("itunes:author", show.publisher().author());
    if (email != null) {
      xml.open("itunes:owner")
          .text("itunes:name", show.publisher().author())
          .text("itunes:email", email)
          .close();
    }
    xml.text("itunes:type", "episodic");
    xml.text("itunes:explicit", String.valueOf(show.explicit()));
    category(xml);
    xml.empty("itunes:image", "href", image());
    xml.text("podcast:guid", NameId.ofFeed(self.toString()).toString());
    xml.text("podcast:medium", "podcast");
    if (email == null) {
      xml.text("podcast:locked", "no");
    } else {
      xml.text("podcast:locked", "yes", "owner", email);
    }
  }

  /// Apple's categories, and one within another as `News > Daily News`.
  private void category(FeedWriter xml) throws XMLStreamException {
    String[] names = show.category().split("\\s*>\\s*", 2);
    if (names.length == 1) {
      xml.empty("itunes:category", "text", names[0]);
    } else {
      xml.open("itunes:category", "text", names[0])
          .empty("itunes:category", "text", names[1])
          .close();
    }
  }

  private String image() {
    URI image = show.image();
    return image == null ? home + "/feeds/cover.png" : image.toString();
  }

  private void item(FeedWriter xml, Episode episode) throws XMLStreamException {
    Cut cut = episode.cut();
    CutFile file = episode.file();
    String path = home + "/bulletins/" + Paths.of(cut.name()) + "/" + cut.id();
    xml.open("item");
    xml.text("title", title(cut));
    xml.text("guid", cut.id(), "isPermaLink", "false");
    xml.text("pubDate", FeedWriter.date(cut.made()));
    xml.text("description", notes(cut));
    xml.empty(
        "enclosure",
        "url",
        path + "." + file.format().ending(),
        "length",
        String.valueOf(file.bytes()),
        "type",
        file.format() == Format.AAC ? "audio/x-m4a" : file.format().type());
    xml.text("itunes:duration", String.valueOf(cut.bulletin().target().toSeconds()));
    xml.text("itunes:episodeType", "full");
    xml.text("itunes:explicit", String.valueOf(show.explicit()));
    transcript(xml, path + ".vtt", "text/vtt");
    transcript(xml, path + ".srt", "application/x-subrip");
    xml.empty("podcast:chapters", "url", path + ".chapters.json", "type", ChaptersJson.TYPE);
    machineMade(xml);
    xml.close();
  }

  private void transcript(FeedWriter xml, String url, String type) throws XMLStreamException {
    xml.empty(
        "podcast:transcript", "url", url, "type", type, "language", language, "rel", "captions");
  }

  private static void machineMade(FeedWriter xml) throws XMLStreamException {
    xml.text(
        "category",
        Slate.MACHINE_MADE,
        "domain",
        "http://cv.iptc.org/newscodes/digitalsourcetype/");
  }

  /// When it was made, and what it leads with.
  String title(Cut cut) {
    String moment =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(Locale.forLanguageTag(language))
            .format(cut.made().atZone(zone));
    return Stream.concat(
            Stream.of(moment), cut.bulletin().items().stream().limit(1).map(item -> headline(item)))
        .reduce((when, lead) -> when + ": " + lead)
        .orElseThrow();
  }

  private static String headline(Line.Item item) {
    return item.story().story().headline();
  }

  /// The rundown in HTML.
  private String notes(Cut cut) {
    StringBuilder html = new StringBuilder("<ol>");
    for (Line.Item item : cut.bulletin().items()) {
      html.append("<li>").append(linked(item.story().story())).append("</li>");
    }
    return html.append("</ol><p>").append(Html.escaped(disclosure)).append("</p>").toString();
  }

  private static String linked(Story story) {
    String headline = Html.escaped(story.headline());
    String url = Links.web(story.credit().url());
    String linked =
        url == null ? headline : "<a href=\"" + Html.escaped(url) + "\">" + headline + "</a>";
    return linked + " (" + Html.escaped(story.credit().source()) + ")";
  }
}
