package fm.earshot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A caller and the carrier between: runs the TwiML it is given as time goes by, and sends keys and
/// words to the action of the group that is sounding.
public final class Caller {
  private static final AtomicLong CALLS = new AtomicLong();

  private final Air air;
  private final String number;
  private final String call = "CA%032x".formatted(CALLS.incrementAndGet());
  private List<Group> groups = List.of();
  private @Nullable String redirect;
  private Instant began = Instant.EPOCH;
  private String lastPath = "";
  private String twiml = "";
  private Map<String, String> lastForm = Map.of();

  /// One stretch of speech, when it begins after the document did, and where its keys go.
  private record Group(Speech speech, Duration begins, Duration ends, @Nullable String action) {}

  Caller(Air air, String number) {
    this.air = air;
    this.number = number;
  }

  public Caller dials() {
    return post("/phone/answer", Map.of("To", "+15550100"));
  }

  /// Hears each text in what sounds from now on, in that order, and is in the middle of the last.
  public Caller hears(String... texts) {
    for (String text : texts) {
      Group group = groupOf(text);
      Duration at = group.begins().plus(group.speech().middleOf(text));
      Duration gone = Duration.between(began, air.clock.instant());
      if (at.compareTo(gone) > 0) {
        air.clock.advance(at.minus(gone));
      }
    }
    return this;
  }

  /// Hears `text` and the rest of what sounds with it, and is in the listening after that.
  public Caller hearsOut(String text) {
    Group group = groupOf(text);
    Duration at = group.begins().plus(group.speech().length()).plusMillis(200);
    air.clock.advance(at.minus(Duration.between(began, air.clock.instant())));
    return this;
  }

  public Caller doesNotHear(String text) {
    assertThat(all()).doesNotContain(text);
    return this;
  }

  /// The document as the carrier is given it.
  public String twiml() {
    return twiml;
  }

  public String all() {
    StringBuilder all = new StringBuilder();
    groups.forEach(group -> all.append(group.speech().words()).append('\n'));
    return all.toString();
  }

  private Group groupOf(String text) {
    Duration gone = Duration.between(began, air.clock.instant());
    for (Group group : groups) {
      if (group.ends().compareTo(gone) >= 0 && group.speech().words().contains(text)) {
        return group;
      }
    }
    throw new AssertionError("\"" + text + "\" is not to be heard in:\n" + all());
  }

  public Caller presses(String key) {
    return answer(Map.of("Digits", key));
  }

  public Caller says(String words) {
    return answer(Map.of("SpeechResult", words, "Confidence", "0.9"));
  }

  private Caller answer(Map<String, String> fields) {
    Duration gone = Duration.between(began, air.clock.instant());
    Group sounding =
        groups.stream()
            .filter(group -> group.ends().compareTo(gone) >= 0)
            .findFirst()
            .orElse(groups.getLast());
    assertThat(sounding.action()).as("nothing listens for keys").isNotNull();
    return post(String.valueOf(sounding.action()), fields);
  }

  /// Says nothing until the document is at its end, and is sent on.
  public Caller staysOn() {
    Duration gone = Duration.between(began, air.clock.instant());
    Duration end = groups.getLast().ends();
    if (end.compareTo(gone) > 0) {
      air.clock.advance(end.minus(gone));
    }
    assertThat(redirect).as("the call goes on after:\n" + all()).isNotNull();
    return post(String.valueOf(redirect), Map.of());
  }

  /// Says nothing, document after document, until `text` is to be heard, and hears it.
  public Caller staysOnUntil(String text) {
    for (int documents = 0; documents < 40 && !all().contains(text); documents++) {
      staysOn();
    }
    return hears(text);
  }

  public Caller isHungUpOn() {
    assertThat(redirect).as("nothing follows").isNull();
    return this;
  }

  /// Hangs up; the carrier says so.
  public Caller hangsUp() {
    return carrierReports("completed");
  }

  /// The carrier says what it takes the call's state for, at whatever moment, with more fields
  /// name, value, name, value ….
  public Caller carrierReports(String status, String... more) {
    Map<String, String> form = form(Map.of("CallStatus", status));
    for (int i = 0; i + 1 < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    assertThat(air.http().postForm("/phone/status", form).statusCode()).isEqualTo(204);
    return this;
  }

  /// The carrier asks once more what it asked last, not having had an answer; nobody hears this
  /// one.
  public Caller carrierAsksAgain() {
    assertThat(air.http().postForm(lastPath, lastForm).statusCode()).isEqualTo(200);
    return this;
  }

  /// The call's name, and all the states that it carries now.
  public List<String> carries() {
    List<String> carried = new ArrayList<>(List.of(call));
    for (Group group : groups) {
      carried.add(String.valueOf(group.action()).replaceFirst("(?s).*[?&]s=([^&]*).*", "$1"));
    }
    return carried;
  }

  private Caller post(String path, Map<String, String> fields) {
    lastPath = path;
    lastForm = form(fields);
    return run(air.http().postForm(path, lastForm));
  }

  private Map<String, String> form(Map<String, String> more) {
    Map<String, String> form = new HashMap<>(Map.of("CallSid", call, "From", number));
    form.putAll(more);
    return form;
  }

  private Caller run(HttpResponse<String> response) {
    twiml = response.body();
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    began = air.clock.instant();
    redirect = null;
    groups = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (Element verb : children(parse(response.body()))) {
      switch (verb.getTagName()) {
        case "Gather" -> at = add(verb, at, verb.getAttribute("action"), timeout(verb));
        case "Say" -> at = add(verb, at, null, Duration.ZERO);
        case "Redirect" -> redirect = verb.getTextContent().strip();
        case "Pause" -> at = at.plusSeconds(Long.parseLong(verb.getAttribute("length")));
        case "Hangup" -> redirect = null;
        default -> throw new AssertionError("what is <" + verb.getTagName() + ">?");
      }
    }
    return this;
  }

  private Duration add(Element verb, Duration begins, @Nullable String action, Duration timeout) {
    Speech speech = new Speech(text(verb).strip());
    Duration ends = begins.plus(speech.length()).plus(timeout);
    groups.add(new Group(speech, begins, ends, action));
    return ends;
  }

  /// A break is heard as a blank.
  private static String text(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return String.valueOf(node.getNodeValue());
    }
    StringBuilder text = new StringBuilder(node.getNodeName().equals("break") ? " " : "");
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      text.append(text(child));
    }
    return text.toString();
  }

  private static Duration timeout(Element gather) {
    return Duration.ofSeconds(Long.parseLong(gather.getAttribute("timeout")));
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not XML: " + xml, e);
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
