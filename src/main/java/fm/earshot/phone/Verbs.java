package fm.earshot.phone;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import fm.earshot.script.Cue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The verbs of documents as the SDK writes them, each written once and kept: what a turn adds is
/// the state in the action URL alone.
final class Verbs {
  private static final int LONGEST_SAY = 3000;
  private static final int MOST_KEPT = 5_000;

  /// Stands for the state in the action URL while a verb is written; attributes come before what is
  /// said.
  private static final String STATE = "STATE";

  private static final String ACTION = "/phone/turn?s=" + STATE;

  private final Flow flow;
  private final PhoneSettings settings;
  private final Cache<Key, Verb> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final String action;
  private final Verb redirect;

  /// What a verb is written from. `hints` is null where no speech is listened for.
  private record Key(
      Expect expect, boolean gathers, int rate, List<Cue> say, @Nullable String hints) {}

  /// A verb's XML around the state in its action URL, encoded.
  static final class Verb {
    private final byte[] before;
    private final byte[] after;

    private Verb(String before, String after) {
      this.before = before.getBytes(StandardCharsets.UTF_8);
      this.after = after.getBytes(StandardCharsets.UTF_8);
    }

    /// The XML around `state`, and that, in their order.
    List<byte[]> with(byte[] state) {
      return List.of(before, state, after);
    }

    List<byte[]> with(byte[] state, byte[] more) {
      return List.of(before, state, more, after);
    }

    /// A verb without an action is the last of its call.
    boolean ends() {
      return after.length == 0;
    }

    /// Its bytes without those of the state.
    int length() {
      return before.length + after.length;
    }
  }

  Verbs(Flow flow, PhoneSettings settings) {
    this.flow = flow;
    this.settings = settings;
    action = (settings.publicUrl() == null ? "" : settings.publicUrl()) + ACTION;
    redirect =
        written(
            new VoiceResponse.Builder()
                .redirect(new Redirect.Builder(action).method(HttpMethod.POST).build()));
  }

  /// Says a group's cues and listens.
  Verb gather(Group group, @Nullable String hints) {
    return kept.get(key(group, true, hints), this::gather);
  }

  /// Says a group's cues and hangs up; it has no action.
  Verb goodbye(Group group) {
    return kept.get(key(group, false, null), this::goodbye);
  }

  Verb redirect() {
    return redirect;
  }

  private static Key key(Group group, boolean gathers, @Nullable String hints) {
    return new Key(group.session().expect(), gathers, group.session().rate(), group.say(), hints);
  }

  private Verb gather(Key key) {
    Gather.Builder gather =
        new Gather.Builder()
            .action(action)
            .method(HttpMethod.POST)
            .numDigits(1)
            .finishOnKey("")
            .timeout(flow.node(key.expect()).timeout())
            .actionOnEmptyResult(false)
            .bargeIn(true);
    String hints = key.hints();
    if (hints == null) {
      gather.inputs(Gather.Input.DTMF);
    } else {
      gather
          .inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH))
          .speechTimeout("1")
          .option("language", settings.language())
          .hints(hints);
    }
    says(key).forEach(gather::say);
    return written(new VoiceResponse.Builder().gather(gather.build()));
  }

  private Verb goodbye(Key key) {
    VoiceResponse.Builder response = new VoiceResponse.Builder();
    says(key).forEach(response::say);
    return written(response.hangup(new Hangup.Builder().build()));
  }

  private List<Say> says(Key key) {
    List<Say> says = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Cue cue : key.say()) {
      String words = Twiml.clean(cue.text());
      if (!text.isEmpty() && text.length() + words.length() >= LONGEST_SAY) {
        says.add(say(text.toString(), key.rate()));
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : " ").append(words);
    }
    if (!text.isEmpty()) {
      says.add(say(text.toString(), key.rate()));
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

  /// The XML of the one verb in a response, parted where its action URL goes.
  private static Verb written(VoiceResponse.Builder response) {
    String xml;
    try {
      xml = response.build().toXml();
    } catch (TwiMLException e) {
      throw new IllegalStateException("no TwiML of this reply", e);
    }
    String verb =
        xml.substring(xml.indexOf(Twiml.OPEN) + Twiml.OPEN.length(), xml.lastIndexOf("</"));
    int action = verb.indexOf(ACTION);
    int state = action + ACTION.length();
    return action < 0
        ? new Verb(verb, "")
        : new Verb(verb.substring(0, state - STATE.length()), verb.substring(state));
  }
}
