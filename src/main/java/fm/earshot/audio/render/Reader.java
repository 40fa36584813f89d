package fm.earshot.audio.render;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import java.util.function.BinaryOperator;

/// Reads cues aloud: `spelled` makes of a cue's text and language the words that every engine can
/// pronounce.
public record Reader(Speaker speaker, BinaryOperator<String> spelled, int rate) {
  Speech read(String text, String language) throws SpeechException {
    return speak(words(text, language), language);
  }

  /// What an engine is given for `text`.
  String words(String text, String language) {
    return spelled.apply(text, language);
  }

  Speech speak(String words, String language) throws SpeechException {
    return speaker.speak(new Utterance(words, language, rate));
  }
}
