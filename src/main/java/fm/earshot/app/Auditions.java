package fm.earshot.app;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.audio.Wave;
import fm.earshot.lexicon.Audition;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Wording;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Speaks single sentences for editors, one at a time, by the first engine that can.
final class Auditions implements Audition {
  private final Engines engines;
  private final CurrentLexicons lexicons;
  private final int rate;
  private final Semaphore turn = new Semaphore(1);

  /// Opens the engines when they are first wanted.
  interface Engines {
    Speaker open() throws SpeechException;
  }

  Auditions(Engines engines, CurrentLexicons lexicons, int rate) {
    this.engines = engines;
    this.lexicons = lexicons;
    this.rate = rate;
  }

  @Override
  public Outcome of(String text, String language, List<Entry> tried) {
    if (!turn.tryAcquire()) {
      return new Outcome.Busy();
    }
    try {
      return spoken(text, language, tried);
    } catch (SpeechException e) {
      return new Outcome.Unable(String.valueOf(e.getMessage()));
    } finally {
      turn.release();
    }
  }

  private Outcome spoken(String text, String language, List<Entry> tried) throws SpeechException {
    Speaker speaker = engines.open();
    Voice voice = speaker.voice(language);
    if (voice == null) {
      return new Outcome.Unable("no engine speaks " + language);
    }
    Lexicon lexicon = lexicons.now().of(language).with(tried);
    Utterance said = new Utterance(Wording.full(text, language, lexicon), language, rate);
    Speech speech = speaker.speak(said);
    return new Outcome.Spoken(Wave.of(speech), voice.engine());
  }
}
