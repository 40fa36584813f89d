package fm.earshot.audio.speech;

import fm.earshot.audio.Utterance;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What is to be said as MaryTTS reads it.
final class MaryXml {
  private static final String SPACE = "http://mary.dfki.de/2002/MaryXML";

  private MaryXml() {}

  static boolean speaks(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  static Document of(Utterance utterance) {
    Document document = empty();
    Element root = document.createElementNS(SPACE, "maryxml");
    root.setAttribute("version", "0.5");
    root.setAttribute("xml:lang", "en-US");
    document.appendChild(root);
    Element said = root;
    if (utterance.rate() != Utterance.USUAL_RATE) {
      said = document.createElementNS(SPACE, "prosody");
      said.setAttribute(
          "rate", String.format(Locale.ROOT, "%+d%%", utterance.rate() - Utterance.USUAL_RATE));
      root.appendChild(said);
    }
    said.appendChild(document.createTextNode(utterance.text()));
    return document;
  }

  private static Document empty() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
