package fm.earshot.phone;

import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.State;
import fm.earshot.phone.Verbs.Verb;
import fm.earshot.script.Script;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Groups as a TwiML document: a Gather each, every one with its own action URL, so that a key
/// tells which group it fell in.
final class Twiml {
  static final int LARGEST = 64 * 1000;
  static final String OPEN = "<Response>";
  private static final byte[] START = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + OPEN);
  private static final byte[] END = ascii("</Response>");

  private static final String FAULT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Response><Say>Sorry, the news line has a fault. Please call again in a few minutes. \
      Goodbye.</Say><Hangup/></Response>
      """;

  /// What is said when all else failed; it depends on nothing.
  static final byte[] FALLBACK = ascii(FAULT);

  private final PhoneSettings settings;
  private final Hints hints;
  private final Verbs verbs;
  private final int longestUrl;

  Twiml(Flow flow, PhoneSettings settings) {
    this.settings = settings;
    hints = new Hints(flow, settings.input());
    verbs = new Verbs(flow, settings);
    longestUrl = turn("x".repeat(State.LONGEST), Hearing.INTRODUCED).length();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// The longest document of these groups, from the first on, that the carrier takes.
  byte[] document(List<Group> groups, Script script) {
    List<Verb> written = new ArrayList<>();
    int bytes = START.length + END.length + verbs.redirect().length() + longestUrl;
    while (written.size() < groups.size()) {
      Group group = groups.get(written.size());
      Verb verb = verb(group, written.size() == groups.size() - 1, script);
      bytes += verb.length() + longestUrl;
      if (bytes > LARGEST && !written.isEmpty()) {
        break;
      }
      written.add(verb);
    }
    return xml(groups.subList(0, written.size()), written, bytes);
  }

  private Verb verb(Group group, boolean last, Script script) {
    Expect expect = group.session().expect();
    return last && expect == Expect.NOTHING
        ? verbs.goodbye(group)
        : verbs.gather(group, hints.at(expect, script));
  }

  private byte[] xml(List<Group> groups, List<Verb> written, int bytes) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream(bytes);
    xml.writeBytes(START);
    String state = "";
    for (int i = 0; i < written.size(); i++) {
      state = State.write(groups.get(i).session());
      written.get(i).write(xml, written.get(i).ends() ? "" : turn(state, ""));
    }
    if (!written.getLast().ends()) {
      verbs.redirect().write(xml, turn(state, event(groups.getLast())));
    }
    xml.writeBytes(END);
    return xml.toByteArray();
  }

  private static String event(Group last) {
    boolean reading = last.session().expect() == Expect.READING;
    return last.introduces() ? Hearing.INTRODUCED : reading ? Hearing.FINISHED : Hearing.SILENCE;
  }

  /// An action URL as it stands in XML. Of what it is made of nothing else wants escaping.
  private String turn(String state, String event) {
    String base = settings.publicUrl() == null ? "" : settings.publicUrl();
    String url = base + "/phone/turn?s=" + state;
    return event.isEmpty() ? url : url + "&amp;e=" + event;
  }

  /// Without what XML 1.0 cannot hold: control characters, lone surrogates, non-characters.
  static String clean(String text) {
    return text.codePoints()
        .map(each -> sayable(each) ? each : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static boolean sayable(int codePoint) {
    return !Character.isISOControl(codePoint)
        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        && (codePoint & 0xfffe) != 0xfffe;
  }
}
