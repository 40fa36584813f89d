package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// An engine that says nothing twice: what was spoken is kept by text, voice, rate and the version
/// of the lexicon.
public final class StoredSpeaker implements Speaker {
  private final Speaker engine;
  private final AudioStore store;
  private final String lexicon;
  private final LongAdder characters = new LongAdder();

  public StoredSpeaker(Speaker engine, AudioStore store, String lexicon) {
    this.engine = engine;
    this.store = store;
    this.lexicon = lexicon;
  }

  @Override
  public @Nullable Voice voice(String language) {
    return engine.voice(language);
  }

  /// How many characters the engine itself was given so far.
  public long characters() {
    return characters.sum();
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    Voice voice = engine.voice(utterance.language());
    if (voice == null) {
      throw new SpeechException("no voice for " + utterance.language());
    }
    String key = AudioStore.key(utterance, voice, lexicon);
    Speech kept = store.get(key);
    if (kept != null) {
      return kept;
    }
    characters.add(utterance.text().length());
    Speech spoken = engine.speak(utterance).trimmed();
    store.put(key, spoken);
    return spoken;
  }
}
