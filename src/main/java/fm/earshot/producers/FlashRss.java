package fm.earshot.producers;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The flash briefing as RSS 2.0: the very items of [FlashFeed], in that order, their texts plain.
record FlashRss(Channel channel, String language, Notices notices, @Nullable FlashAudio audio) {
  /// How long a reader may keep it.
  private static final Duration KEEP = Duration.ofMinutes(5);

  /// RFC 1123, the day always with two digits.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  FlashRss(Channel channel, String language, Notices notices) {
    this(channel, language, notices, null);
  }

  /// `items` newest first, at least one.
  String of(List<FlashItem> items) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("channel");
      head(xml, items.getFirst().updated());
      for (FlashItem item : items) {
        item(xml, item);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can always be written", e);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml, Instant newest) throws XMLStreamException {
    element(xml, "title", channel.title());
    element(xml, "link", channel.link().toASCIIString());
    element(xml, "description", channel.description());
    element(xml, "language", language);
    element(xml, "lastBuildDate", DATE.format(newest));
    element(xml, "ttl", Long.toString(KEEP.toMinutes()));
  }

  private void item(XMLStreamWriter xml, FlashItem item) throws XMLStreamException {
    xml.writeStartElement("item");
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(item.uid());
    xml.writeEndElement();
    element(xml, "pubDate", DATE.format(item.updated()));
    element(xml, "title", item.title());
    element(xml, "description", item.mainText(notices));
    xml.writeStartElement("category");
    xml.writeAttribute("domain", "http://cv.iptc.org/newscodes/digitalsourcetype/");
    xml.writeCharacters(item.digitalSource());
    xml.writeEndElement();
    String link = item.link();
    if (link != null) {
      element(xml, "link", link);
    }
    if (audio != null) {
      xml.writeEmptyElement("enclosure");
      xml.writeAttribute("url", audio.url(item));
      xml.writeAttribute("length", "0");
      xml.writeAttribute("type", "audio/mpeg");
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  /// Without what XML 1.0 cannot hold, even escaped (section 2.2, Char).
  static String writable(String text) {
    return text.codePoints()
        .filter(FlashRss::isChar)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isChar(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
