package fm.earshot.phone;

import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.State;
import fm.earshot.phone.Verbs.Verb;
import fm.earshot.script.Script;
import fm.earshot.script.spoken.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Groups as a TwiML document: a Gather each, every one with its own action URL, so that a key
/// tells which group it fell in.
final class Twiml {
  static final int LARGEST = 64 * 1000;
  static final String OPEN = "<Response>";
  private static final byte[] START = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + OPEN);
  private static final byte[] END = ascii("</Response>");
  private static final byte[] NONE = {};

  /// What ended, as it stands in XML behind a state; of neither is anything to be escaped.
  private static final String EVENT = "&amp;e=";

  private static final int LONGEST_REST =
      State.LONGEST + EVENT.length() + Hearing.INTRODUCED.length();

  private static final String FAULT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Response><Say>Sorry, the news line has a fault. Please call again in a few minutes. \
      Goodbye.</Say><Hangup/></Response>
      """;

  /// What is said when all else failed; it depends on nothing.
  static final byte[] FALLBACK = ascii(FAULT);

  private final Hints hints;
  private final Verbs verbs;

  Twiml(Flow flow, PhoneSettings settings, Supplier<Lexicon> lexicon) {
    hints = new Hints(flow, settings.input());
    verbs = new Verbs(flow, settings, lexicon);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// The longest document of these groups, from the first on, that the carrier takes.
  byte[] document(List<Group> groups, Script script) {
    List<Verb> written = new ArrayList<>();
    int bytes = START.length + END.length + verbs.redirect().length() + LONGEST_REST;
    while (written.size() < groups.size()) {
      Group group = groups.get(written.size());
      Verb verb = verb(group, written.size() == groups.size() - 1, script);
      bytes += verb.length() + LONGEST_REST;
      if (bytes > LARGEST && !written.isEmpty()) {
        break;
      }
      written.add(verb);
    }
    return xml(groups.subList(0, written.size()), written);
  }

  private Verb verb(Group group, boolean last, Script script) {
    Expect expect = group.session().expect();
    return last && expect == Expect.NOTHING
        ? verbs.goodbye(group)
        : verbs.gather(group, hints.at(expect, script));
  }

  private byte[] xml(List<Group> groups, List<Verb> written) {
    List<byte[]> parts = new ArrayList<>(List.of(START));
    byte[] state = NONE;
    for (int i = 0; i < written.size(); i++) {
      Verb verb = written.get(i);
      state = verb.ends() ? NONE : ascii(State.write(groups.get(i).session()));
      parts.addAll(verb.with(state));
    }
    if (!written.getLast().ends()) {
      byte[] event = ascii(EVENT + event(groups.getLast()));
      parts.addAll(verbs.redirect().with(state, event));
    }
    parts.add(END);
    return joined(parts);
  }

  private static byte[] joined(List<byte[]> parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] whole = new byte[length];
    int end = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, end, part.length);
      end += part.length;
    }
    return whole;
  }

  private static String event(Group last) {
    boolean reading = last.session().expect() == Expect.READING;
    return last.introduces() ? Hearing.INTRODUCED : reading ? Hearing.FINISHED : Hearing.SILENCE;
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
