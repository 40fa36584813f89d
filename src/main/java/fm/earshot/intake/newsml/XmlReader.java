package fm.earshot.intake.newsml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads well-formed XML into elements. A DOCTYPE is refused, so no entity is declared, expanded or
/// fetched.
final class XmlReader extends DefaultHandler {
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;

  private final Deque<Xml> open = new ArrayDeque<>();
  private @Nullable Xml root;
  private int elements;

  private XmlReader() {}

  static Xml read(byte[] bytes) throws NewsmlException {
    XmlReader reader = new XmlReader();
    try {
      parser().parse(new ByteArrayInputStream(bytes), reader);
    } catch (SAXParseException e) {
      String at = " at line " + e.getLineNumber() + ", column " + e.getColumnNumber();
      throw new NewsmlException("", "no well-formed XML without a DOCTYPE" + at);
    } catch (SAXException | IOException e) {
      throw new NewsmlException("", "no well-formed XML, or beyond what is taken");
    }
    if (reader.root == null) {
      throw new NewsmlException("", "an empty document");
    }
    return reader.root;
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can refuse a DOCTYPE", e);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes given)
      throws SAXException {
    elements++;
    if (open.size() >= DEEPEST || elements > MOST_ELEMENTS) {
      throw new SAXException("nested too deep, or too much");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < given.getLength(); i++) {
      attributes.putIfAbsent(given.getLocalName(i), given.getValue(i));
    }
    Xml element = new Xml(local, Map.copyOf(attributes), new ArrayList<>());
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().content().add(element);
    }
    open.push(element);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open.pop();
  }

  @Override
  public void characters(char[] all, int start, int length) {
    Xml at = open.peek();
    if (at != null) {
      at.content().add(new String(all, start, length));
    }
  }

  @Override
  public InputSource resolveEntity(@Nullable String name, @Nullable String address) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
