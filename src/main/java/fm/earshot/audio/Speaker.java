package fm.earshot.audio;

import org.jspecify.annotations.Nullable;

/// A speech engine: the words of one cue in, samples and word times out.
///
/// May be called by several threads at once, and may take seconds.
public interface Speaker {
  /// Who reads `language` (BCP 47); null where this engine cannot.
  @Nullable Voice voice(String language);

  /// Throws where the engine is down or refuses.
  Speech speak(Utterance utterance) throws SpeechException;
}
