package fm.earshot.phone;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.twilio.http.HttpMethod;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Redirect;
import fm.earshot.dialogue.Expect;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The verbs of documents as the SDK writes them, each written once and kept: what a turn adds is
/// the state in the action URL alone.
final class Verbs {
  private static final int MOST_KEPT = 5_000;

  /// Stands for the state in the action URL while a verb is written; attributes come before what is
  /// said.
  private static final String STATE = "STATE";

  private static final String ACTION = "/phone/turn?s=" + STATE;

  private final Flow flow;
  private final PhoneSettings settings;
  private final Supplier<Lexicon> lexicon;
  private volatile Kept kept = new Kept(Lexicon.EMPTY);
  private final String action;
  private final Verb redirect;

  /// What was written with the names of a lexicon.
  private record Kept(Lexicon lexicon, Cache<Key, Verb> verbs) {
    Kept(Lexicon lexicon) {
      this(lexicon, Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
    }
  }

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

  Verbs(Flow flow, PhoneSettings settings, Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
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
    Kept now = now();
    return now.verbs().get(key(group, true, hints), key -> gather(key, now.lexicon()));
  }

  /// Says a group's cues and hangs up; it has no action.
  Verb goodbye(Group group) {
    Kept now = now();
    return now.verbs().get(key(group, false, null), key -> goodbye(key, now.lexicon()));
  }

  private Kept now() {
    Lexicon current = lexicon.get();
    Kept known = kept;
    if (known.lexicon() != current) {
      known = new Kept(current);
      kept = known;
    }
    return known;
  }

  Verb redirect() {
    return redirect;
  }

  private static Key key(Group group, boolean gathers, @Nullable String hints) {
    return new Key(group.session().expect(), gathers, group.session().rate(), group.say(), hints);
  }

  private Verb gather(Key key, Lexicon names) {
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
    saying(names).says(key.say(), key.rate()).forEach(gather::say);
    return written(new VoiceResponse.Builder().gather(gather.build()));
  }

  private Verb goodbye(Key key, Lexicon names) {
    VoiceResponse.Builder response = new VoiceResponse.Builder();
    saying(names).says(key.say(), key.rate()).forEach(response::say);
    return written(response.hangup(new Hangup.Builder().build()));
  }

  private Saying saying(Lexicon names) {
    return new Saying(settings, names);
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
