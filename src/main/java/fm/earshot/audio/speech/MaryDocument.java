package fm.earshot.audio.speech;

import fm.earshot.audio.Utterance;
import fm.earshot.script.spoken.MaryXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What is to be said as MaryTTS reads it: names that the lexicon knows by their phones.
final class MaryDocument {
  private static final String SPACE = "http://mary.dfki.de/2002/MaryXML";

  private MaryDocument() {}

  static boolean speaks(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  static Document of(Utterance utterance) {
    String xml = MaryXml.of(utterance.spoken());
    Document document = parsed(xml);
    if (utterance.rate() != Utterance.USUAL_RATE) {
      Element said = document.createElementNS(SPACE, "prosody");
      said.setAttribute(
          "rate", String.format(Locale.ROOT, "%+d%%", utterance.rate() - Utterance.USUAL_RATE));
      Element root = document.getDocumentElement();
      for (Node child = root.getFirstChild(); child != null; child = root.getFirstChild()) {
        said.appendChild(child);
      }
      root.appendChild(said);
    }
    return document;
  }

  private static Document parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("what was written for MaryTTS cannot be read", e);
    }
  }
}
