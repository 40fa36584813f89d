package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one PLS document, fault by fault, as far as it is XML.
final class PlsReader {
  private static final String PLS = "http://www.w3.org/2005/01/pronunciation-lexicon";
  private static final int MOST_FAULTS = 100;
  private static final XMLInputFactory XML = factory();

  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private String language = "";

  PlsReader(String name) {
    this.name = name;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  Pls read(byte[] bytes) {
    int line = 1;
    try {
      XMLStreamReader xml = reader(bytes);
      root(xml);
      while (xml.hasNext() && faults.size() < MOST_FAULTS && entries.size() < Pls.MOST) {
        int event = xml.next();
        line = xml.getLocation().getLineNumber();
        if (event == XMLStreamConstants.START_ELEMENT) {
          child(xml);
        }
      }
      if (entries.size() >= Pls.MOST) {
        fault(line, "more than " + Pls.MOST + " names");
      }
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? line : Math.max(1, e.getLocation().getLineNumber());
      fault(at, "no XML: " + lastLine(e));
    } catch (Unusable e) {
      fault(e.line, Objects.requireNonNull(e.getMessage()));
    }
    return new Pls(language, entries, faults);
  }

  /// The factory is not said to be safe for several threads.
  private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    synchronized (XML) {
      return XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
  }

  private void root(XMLStreamReader xml) throws XMLStreamException, Unusable {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new Unusable(line(xml), "a DTD is not taken");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        break;
      }
    }
    if (!xml.getLocalName().equals("lexicon") || !PLS.equals(xml.getNamespaceURI())) {
      throw new Unusable(line(xml), "the root is lexicon, of " + PLS);
    }
    expect(xml, "version", "1.0");
    expect(xml, "alphabet", "ipa");
    String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    if (tag == null || tag.isBlank()) {
      fault(line(xml), "lexicon has xml:lang, such as en-US");
    } else {
      language = tag;
    }
  }

  private void expect(XMLStreamReader xml, String attribute, String wanted) {
    String value = xml.getAttributeValue(null, attribute);
    if (!wanted.equals(value)) {
      fault(line(xml), "lexicon has " + attribute + "=\"" + wanted + "\"");
    }
  }

  private void child(XMLStreamReader xml) throws XMLStreamException, Unusable {
    switch (xml.getLocalName()) {
      case "lexeme" -> lexeme(xml);
      case "meta", "metadata" -> skip(xml);
      default -> {
        fault(line(xml), "unknown element \"" + shown(xml.getLocalName()) + "\"");
        skip(xml);
      }
    }
  }

  private void lexeme(XMLStreamReader xml) throws XMLStreamException, Unusable {
    int line = line(xml);
    Lexeme lexeme = new Lexeme(xml.getAttributeValue(null, "role"));
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        part(xml, lexeme);
      }
    }
    try {
      lexeme.entries().forEach(entry -> add(entry, line));
    } catch (IllegalArgumentException e) {
      fault(line, Objects.requireNonNullElse(e.getMessage(), "cannot be said"));
    }
  }

  private void add(Entry entry, int line) {
    Integer before = lines.putIfAbsent(entry.grapheme(), line);
    if (before == null) {
      entries.add(entry);
    } else {
      fault(line, "\"" + entry.grapheme() + "\" stands already in line " + before);
    }
  }

  private void part(XMLStreamReader xml, Lexeme lexeme) throws XMLStreamException, Unusable {
    int line = line(xml);
    String part = xml.getLocalName();
    String alphabet = xml.getAttributeValue(null, "alphabet");
    switch (part) {
      case "grapheme" -> lexeme.grapheme(text(xml));
      case "phoneme" -> {
        if (alphabet != null && !alphabet.equals("ipa")) {
          fault(line, "the alphabet is ipa, not \"" + shown(alphabet) + "\"");
        }
        lexeme.phoneme(text(xml));
      }
      case "alias" -> lexeme.alias(text(xml));
      case "example" -> skip(xml);
      default -> {
        fault(line, "unknown element \"" + shown(part) + "\" in lexeme");
        skip(xml);
      }
    }
  }

  /// The text of an element that holds nothing else.
  private String text(XMLStreamReader xml) throws XMLStreamException, Unusable {
    StringBuilder text = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          fault(line(xml), "unknown element \"" + shown(xml.getLocalName()) + "\" in a text");
          skip(xml);
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unusable(line(xml), "entities are not taken");
        default -> {}
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static int line(XMLStreamReader xml) {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private void fault(int line, String what) {
    faults.add(name + ":" + line + ": " + what);
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private static String lastLine(XMLStreamException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    String told = message.replaceFirst("(?s).*Message: ", "").replaceAll("\\s+", " ");
    return told.length() > 200 ? told.substring(0, 200) + "…" : told;
  }

  /// Ends the reading.
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Unusable(int line, @Nullable String message) {
      super(message);
      this.line = line;
    }
  }
}
