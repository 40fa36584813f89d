package fm.earshot.audio.render;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;

/// Reads cues aloud.
public record Reader(Speaker speaker, Saying saying, int rate) {
  Speech read(String text, String language) throws SpeechException {
    return speaker.speak(new Utterance(saying.say(text, language), language, rate));
  }

  /// The same, with everything said as of now.
  Reader steady() {
    return new Reader(speaker, saying.steady(), rate);
  }
}
