package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// An engine that says nothing twice: what was spoken is kept by voice, rate and what is said,
/// names by their phones; `rules` is the version of whatever else changes a sound.
public final class StoredSpeaker implements Speaker {
  private final Speaker engine;
  private final AudioStore store;
  private final String rules;
  private final LongAdder characters = new LongAdder();

  public StoredSpeaker(Speaker engine, AudioStore store, String rules) {
    this.engine = engine;
    this.store = store;
    this.rules = rules;
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
    String key = AudioStore.key(utterance, voice, rules);
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
