package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.Pace;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A call as the carrier makes it: it plays what the documents say as time goes by, and posts keys,
/// words and silences to the Gather that is open at that moment.
final class TestCall {
  static final String NUMBER = "+15550100";

  private final Exchange exchange;
  private final String from;
  private final String sid;
  private Document document = xml("<Response/>");
  private Instant served = Instant.EPOCH;

  TestCall(Exchange exchange, String from, String sid) {
    this.exchange = exchange;
    this.from = from;
    this.sid = sid;
  }

  static TestCall to(Exchange exchange) {
    return new TestCall(exchange, NUMBER, "CA1");
  }

  TestCall dials() {
    return post("/phone/answer", Map.of("To", "+15550199"));
  }

  TestCall hears(String words) {
    assertThat(text(document.getDocumentElement())).contains(words);
    return this;
  }

  TestCall hearsFirst(String words) {
    assertThat(text(gathers().getFirst())).contains(words);
    return this;
  }

  TestCall doesNotHear(String words) {
    assertThat(text(document.getDocumentElement())).doesNotContain(words);
    return this;
  }

  TestCall listens(double seconds) {
    exchange.now = exchange.now.plusMillis((long) (seconds * 1000));
    return this;
  }

  /// Time goes by until just after `words` have begun to sound.
  TestCall listensUntil(String words) {
    Instant at = served;
    for (Element gather : gathers()) {
      int start = text(gather).indexOf(words);
      if (start >= 0) {
        exchange.now =
            at.plus(Pace.of(text(gather).substring(0, start).strip(), 100)).plusMillis(400);
        return this;
      }
      at = at.plus(length(gather));
    }
    throw new AssertionError("never said: " + words);
  }

  TestCall presses(String key) {
    return post(open().getAttribute("action"), Map.of("Digits", key));
  }

  TestCall says(String words) {
    return post(open().getAttribute("action"), Map.of("SpeechResult", words, "Confidence", "0.9"));
  }

  /// Nothing is done until the document is over, and the carrier follows its redirect.
  TestCall letsItRunOut() {
    Instant at = served;
    for (Element gather : gathers()) {
      at = at.plus(length(gather));
    }
    exchange.now = at;
    Element redirect = (Element) document.getElementsByTagName("Redirect").item(0);
    assertThat(redirect).as("what comes after the last Gather").isNotNull();
    return post(redirect.getTextContent(), Map.of());
  }

  TestCall hangsUp() {
    Map<String, String> form = Map.of("CallSid", sid, "From", from, "CallStatus", "completed");
    assertThat(exchange.post("/phone/status", form).statusCode()).isEqualTo(204);
    return this;
  }

  boolean over() {
    return document.getElementsByTagName("Hangup").getLength() == 1;
  }

  List<Element> gathers() {
    return gathers(document);
  }

  static List<Element> gathers(Document document) {
    NodeList nodes = document.getElementsByTagName("Gather");
    List<Element> gathers = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      gathers.add((Element) nodes.item(i));
    }
    return gathers;
  }

  private Element open() {
    Instant at = served;
    for (Element gather : gathers()) {
      at = at.plus(length(gather));
      if (exchange.now.isBefore(at)) {
        return gather;
      }
    }
    throw new AssertionError("no Gather is open any more");
  }

  private static Duration length(Element gather) {
    int listening = Integer.parseInt(gather.getAttribute("timeout"));
    return Pace.of(text(gather), 100).plusSeconds(listening);
  }

  private TestCall post(String path, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("CallSid", sid);
    form.put("From", from);
    var response = exchange.post(path, form);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    document = xml(response.body());
    served = exchange.now;
    return this;
  }

  static String text(Element element) {
    NodeList says = element.getElementsByTagName("Say");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < says.getLength(); i++) {
      texts.add(says.item(i).getTextContent());
    }
    return String.join(" ", texts);
  }

  static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + text, e);
    }
  }
}
