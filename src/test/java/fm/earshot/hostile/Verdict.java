package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What every answer has to hold, whatever was asked.
final class Verdict {
  private static final Set<String> VERBS =
      Set.of(
          "Response",
          "Gather",
          "Say",
          "prosody",
          "phoneme",
          "sub",
          "lang",
          "break",
          "Redirect",
          "Hangup");
  private static final Set<String> TAGS =
      Set.of("speak", "p", "s", "break", "prosody", "phoneme", "sub", "lang");
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|Error:|\\.java:|\tat |\\bjava\\.|jakarta|eclipse|[Jj]etty|[Jj]avalin"
              + "|[Jj]ackson|fasterxml|com\\.(amazon|twilio)|StreamReadConstraints|sqlite|jdbi");

  private Verdict() {}

  /// No fault of ours, no word of our insides; a refusal says in one line of JSON what was wrong.
  static void holds(Answer answer, Attack attack) {
    assertThat(answer.status()).as("%s", attack).isBetween(100, 499);
    assertThat(answer.headers()).as("%s", attack).doesNotContainKeys("server", "x-injected");
    if (answer.status() >= 400 && !attack.isHead()) {
      refuses(answer, attack);
    }
  }

  static void refuses(Answer answer, Attack attack) {
    assertThat(answer.body()).as("%s", attack).doesNotContain("\n").doesNotContainPattern(INSIDES);
    assertThat(answer.header("content-type")).as("%s", attack).startsWith("application/json");
    JsonNode error = Trees.read(answer.body()).path("error");
    assertThat(error.isTextual()).as("%s\nis answered with %s", attack, answer).isTrue();
    assertThat(error.asText()).hasSizeLessThan(400).doesNotContainPattern("\\p{Cc}");
  }

  /// TwiML of our own verbs, and of nothing that came in.
  static void isTwiml(String body, Attack attack) {
    assertThat(VERBS).as("%s", attack).containsAll(tags(xml(body)));
    assertThat(body.length()).as("%s", attack).isLessThan(64_000);
  }

  /// An Alexa response whose speech is SSML of our own tags.
  static void isSpeech(String body, Attack attack) {
    JsonNode answer = Trees.read(body);
    assertThat(answer.path("version").asText()).as("%s", attack).isEqualTo("1.0");
    assertThat(body.length()).as("%s", attack).isLessThan(24_000);
    for (JsonNode speech : answer.findValues("ssml")) {
      assertThat(TAGS).as("%s", attack).containsAll(tags(xml(speech.asText())));
    }
  }

  static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not XML: " + text, e);
    }
  }

  private static Set<String> tags(Document document) {
    Set<String> names = new TreeSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
    }
    return names;
  }
}
