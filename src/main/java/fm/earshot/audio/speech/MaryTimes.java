package fm.earshot.audio.speech;

import fm.earshot.audio.WordTime;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// When the words of a text begin, from the lengths of the phones and pauses that MaryTTS made of
/// it.
final class MaryTimes {
  private final String text;
  private final List<WordTime> times = new ArrayList<>();
  private int searched;
  private double ms;

  private MaryTimes(String text) {
    this.text = text;
  }

  static List<WordTime> of(String text, Document phones) {
    MaryTimes times = new MaryTimes(text);
    times.walk(phones.getDocumentElement());
    return times.times;
  }

  private void walk(Element element) {
    switch (element.getTagName()) {
      // Several words stand for one that was written otherwise.
      case "mtu" -> word(element.getAttribute("orig"), element);
      case "t" -> word(written(element), element);
      case "ph" -> ms += number(element, "d");
      case "boundary" -> ms += number(element, "duration");
      default -> children(element);
    }
  }

  private void word(String written, Element element) {
    double begins = ms;
    int known = times.size();
    int from = searched;
    children(element);
    times.subList(known, times.size()).clear();
    searched = from;
    int at = written.isEmpty() ? -1 : text.indexOf(written, searched);
    if (at >= 0 && ms > begins) {
      searched = at + written.length();
      times.add(new WordTime(at, searched, (int) Math.round(begins)));
    }
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner);
      }
    }
  }

  private static String written(Element token) {
    for (Node child = token.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE && !child.getTextContent().isBlank()) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  private static double number(Element element, String attribute) {
    String written = element.getAttribute(attribute);
    return written.isEmpty() ? 0 : Double.parseDouble(written);
  }
}
