package fm.earshot.phone;

import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.SsmlBreak;
import com.twilio.twiml.voice.SsmlLang;
import com.twilio.twiml.voice.SsmlPhoneme;
import com.twilio.twiml.voice.SsmlProsody;
import com.twilio.twiml.voice.SsmlSub;
import fm.earshot.dialogue.Manner;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Ssml;
import fm.earshot.script.spoken.Tagged;
import fm.earshot.script.spoken.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cues as Say verbs, as many as the carrier's longest text makes of them; names by the lexicon
/// where the voice is one of Amazon Polly's, which take SSML.
record Saying(PhoneSettings settings, Lexicon lexicon) {
  /// The most that Polly says at once, its tags aside.
  private static final int LONGEST = 3000;

  private static final String POLLY = "Polly.";

  /// Takes no phones, or not all: what it does not take would be an error.
  private static final String GENERATIVE = "-Generative";

  List<Say> says(List<Cue> cues, int rate) {
    List<Say> says = new ArrayList<>();
    List<Consumer<Inside>> said = new ArrayList<>();
    int length = 0;
    Cue last = null;
    for (Cue cue : cues) {
      List<Tagged> words = words(Twiml.clean(cue.text()));
      int more = words.stream().mapToInt(each -> each.text().length()).sum();
      if (length > 0 && length + more >= LONGEST) {
        says.add(say(said, rate));
        said.clear();
        length = 0;
      }
      if (length > 0) {
        said.add(between(cue, last));
      }
      words.forEach(each -> said.add(inside -> add(each, inside)));
      length += more + 1;
      last = cue;
    }
    if (!said.isEmpty()) {
      says.add(say(said, rate));
    }
    return says;
  }

  private Consumer<Inside> between(Cue cue, @Nullable Cue last) {
    long breath = Breath.before(cue, last);
    return breath > 0 && takesSsml()
        ? inside -> inside.pause(new SsmlBreak.Builder().time(breath + "ms").build())
        : inside -> inside.text(" ");
  }

  private boolean takesSsml() {
    return settings.voice().startsWith(POLLY);
  }

  private List<Tagged> words(String text) {
    return takesSsml()
        ? Ssml.tagged(Wording.names(text, lexicon))
        : List.of(new Tagged(Tagged.Element.NONE, "", text));
  }

  private Say say(List<Consumer<Inside>> said, int rate) {
    Say.Builder say = new Say.Builder();
    if (rate == Manner.USUAL_RATE) {
      Inside inside = new InSay(say);
      said.forEach(each -> each.accept(inside));
    } else {
      SsmlProsody.Builder prosody = new SsmlProsody.Builder().rate(rate + "%");
      Inside inside = new InProsody(prosody);
      said.forEach(each -> each.accept(inside));
      say.prosody(prosody.build());
    }
    return say.option("voice", settings.voice()).option("language", settings.language()).build();
  }

  private void add(Tagged said, Inside inside) {
    String text = said.text();
    switch (said.element()) {
      case NONE -> inside.text(text);
      case SUB -> inside.sub(new SsmlSub.Builder(text).alias(said.value()).build());
      case LANG -> inside.lang(new SsmlLang.Builder(text).option("xml:lang", said.value()).build());
      case PHONEME -> {
        if (settings.voice().endsWith(GENERATIVE)) {
          inside.text(text);
        } else {
          inside.phoneme(
              new SsmlPhoneme.Builder(text)
                  .alphabet(SsmlPhoneme.Alphabet.IPA)
                  .ph(said.value())
                  .build());
        }
      }
    }
  }

  /// The SDK's elements take the same, but have nothing in common.
  private sealed interface Inside {
    void text(String text);

    void sub(SsmlSub sub);

    void lang(SsmlLang lang);

    void phoneme(SsmlPhoneme phoneme);

    void pause(SsmlBreak pause);
  }

  private record InSay(Say.Builder say) implements Inside {
    @Override
    public void text(String text) {
      say.addText(text);
    }

    @Override
    public void sub(SsmlSub sub) {
      say.sub(sub);
    }

    @Override
    public void lang(SsmlLang lang) {
      say.lang(lang);
    }

    @Override
    public void phoneme(SsmlPhoneme phoneme) {
      say.phoneme(phoneme);
    }

    @Override
    public void pause(SsmlBreak pause) {
      say.break_(pause);
    }
  }

  private record InProsody(SsmlProsody.Builder prosody) implements Inside {
    @Override
    public void text(String text) {
      prosody.addText(text);
    }

    @Override
    public void sub(SsmlSub sub) {
      prosody.sub(sub);
    }

    @Override
    public void lang(SsmlLang lang) {
      prosody.lang(lang);
    }

    @Override
    public void phoneme(SsmlPhoneme phoneme) {
      prosody.phoneme(phoneme);
    }

    @Override
    public void pause(SsmlBreak pause) {
      prosody.break_(pause);
    }
  }
}
