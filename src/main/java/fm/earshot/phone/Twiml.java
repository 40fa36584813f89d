package fm.earshot.phone;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.SsmlProsody;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Manner;
import fm.earshot.dialogue.State;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups as a TwiML document: a Gather each, every one with its own action URL, so that a key
/// tells which group it fell in.
record Twiml(Flow flow, PhoneSettings settings, InTheNews inTheNews) {
  static final int LARGEST = 64 * 1000;
  private static final int LONGEST_SAY = 3000;
  private static final int MOST_HINTS = 100;

  /// What is said when all else failed; it depends on nothing.
  static final String FALLBACK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Response><Say>Sorry, the news line has a fault. Please call again in a few minutes. \
      Goodbye.</Say><Hangup/></Response>
      """;

  /// The longest document of these groups, from the first on, that the carrier takes.
  String document(List<Group> groups, Script script) {
    String xml = response(groups, script);
    int last = groups.size() - 1;
    boolean fits = xml.getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    return fits || last == 0 ? xml : document(groups.subList(0, last), script);
  }

  private String response(List<Group> groups, Script script) {
    VoiceResponse.Builder response = new VoiceResponse.Builder();
    Group last = groups.getLast();
    if (last.session().expect() == Expect.NOTHING) {
      groups.subList(0, groups.size() - 1).forEach(each -> response.gather(gather(each, script)));
      says(last).forEach(response::say);
      response.hangup(new Hangup.Builder().build());
    } else {
      groups.forEach(each -> response.gather(gather(each, script)));
      response.redirect(redirect(last));
    }
    try {
      return response.build().toXml();
    } catch (TwiMLException e) {
      throw new IllegalStateException("no TwiML of this reply", e);
    }
  }

  private Gather gather(Group group, Script script) {
    Expect expect = group.session().expect();
    Flow.Node node = flow.node(expect);
    Gather.Builder gather =
        new Gather.Builder()
            .action(turn(group, ""))
            .method(HttpMethod.POST)
            .numDigits(1)
            .finishOnKey("")
            .timeout(node.timeout())
            .actionOnEmptyResult(false)
            .bargeIn(true);
    if (speech(expect)) {
      gather
          .inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH))
          .speechTimeout("1")
          .option("language", settings.language())
          .hints(hints(expect, script));
    } else {
      gather.inputs(Gather.Input.DTMF);
    }
    says(group).forEach(gather::say);
    return gather.build();
  }

  private boolean speech(Expect expect) {
    boolean wanted =
        expect != Expect.READING || settings.input() == PhoneSettings.Input.KEYS_AND_SPEECH;
    return wanted && flow.node(expect).speech();
  }

  /// What is likely to be said here, then what is most often misheard: sections and names in the
  /// news.
  private String hints(Expect expect, Script script) {
    return Stream.concat(flow.node(expect).hints().stream(), inTheNews.of(script).stream())
        .map(hint -> clean(hint).replace(',', ' ').strip())
        .distinct()
        .limit(MOST_HINTS)
        .collect(Collectors.joining(", "));
  }

  private Redirect redirect(Group last) {
    boolean reading = last.session().expect() == Expect.READING;
    String event =
        last.introduces() ? Hearing.INTRODUCED : reading ? Hearing.FINISHED : Hearing.SILENCE;
    return new Redirect.Builder(turn(last, "&e=" + event)).method(HttpMethod.POST).build();
  }

  private String turn(Group group, String event) {
    String base = settings.publicUrl() == null ? "" : settings.publicUrl();
    return base + "/phone/turn?s=" + State.write(group.session()) + event;
  }

  private List<Say> says(Group group) {
    List<Say> says = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Cue cue : group.say()) {
      String words = clean(cue.text());
      if (!text.isEmpty() && text.length() + words.length() >= LONGEST_SAY) {
        says.add(say(text.toString(), group.session().rate()));
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : " ").append(words);
    }
    if (!text.isEmpty()) {
      says.add(say(text.toString(), group.session().rate()));
    }
    return says;
  }

  private Say say(String text, int rate) {
    Say.Builder say =
        rate == Manner.USUAL_RATE
            ? new Say.Builder(text)
            : new Say.Builder().prosody(new SsmlProsody.Builder(text).rate(rate + "%").build());
    return say.option("voice", settings.voice()).option("language", settings.language()).build();
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
