package fm.earshot.audio.render;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.script.spoken.Spoken;

/// Reads cues aloud.
public record Reader(Speaker speaker, Saying saying, int rate) {
  Speech read(String text, String language) throws SpeechException {
    return speak(words(text, language), language);
  }

  /// What an engine is given for `text`.
  Spoken words(String text, String language) {
    return saying.say(text, language);
  }

  Speech speak(Spoken words, String language) throws SpeechException {
    return speaker.speak(new Utterance(words, language, rate));
  }

  /// The same, with everything said as of now.
  Reader steady() {
    return new Reader(speaker, saying.steady(), rate);
  }
}
