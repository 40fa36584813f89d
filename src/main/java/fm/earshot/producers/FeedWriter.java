package fm.earshot.producers;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the elements of a feed; what XML cannot hold is left out.
final class FeedWriter {
  /// RFC 1123, the day always with two digits.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final XMLStreamWriter xml;

  /// What writes, and may fail only as text in memory never does.
  interface Body {
    void write(FeedWriter xml) throws XMLStreamException;
  }

  private FeedWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// A whole document.
  static String document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(new FeedWriter(xml));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can always be written", e);
    }
    return text.toString();
  }

  static String date(Instant moment) {
    return DATE.format(moment);
  }

  /// `attributes` are name, value, name, value …
  FeedWriter open(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    return this;
  }

  FeedWriter close() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  FeedWriter text(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    xml.writeCharacters(FlashRss.writable(text));
    return close();
  }

  FeedWriter empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], FlashRss.writable(attributes[i + 1]));
    }
  }
}
