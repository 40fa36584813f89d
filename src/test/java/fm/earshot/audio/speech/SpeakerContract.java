package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.WordTime;
import org.junit.jupiter.api.Test;

/// What holds for every engine.
interface SpeakerContract {
  String SENTENCE = "The ferry is back in service, the harbour said.";

  Speaker speaker();

  /// Whether it tells when words begin.
  boolean tellsTimes();

  private static Utterance utterance(String text) {
    return new Utterance(text, "en", 100);
  }

  @Test
  default void aSentenceTakesAsLongAsASentence() throws SpeechException {
    Speech speech = speaker().speak(utterance(SENTENCE)).trimmed();
    assertThat(speech.length().toMillis()).isBetween(1_000L, 8_000L);
    int loudest = 0;
    for (short sample : speech.samples()) {
      loudest = Math.max(loudest, Math.abs(sample));
    }
    assertThat(loudest).isGreaterThan(1_000);
  }

  @Test
  default void wordsBeginOneAfterTheOtherWithinTheSpeech() throws SpeechException {
    Speech speech = speaker().speak(utterance(SENTENCE));
    if (!tellsTimes()) {
      assertThat(speech.words()).isEmpty();
      return;
    }
    assertThat(speech.words())
        .extracting(word -> SENTENCE.substring(word.start(), word.end()))
        .contains("The", "ferry", "back", "service", "harbour", "said");
    WordTime before = new WordTime(0, 0, 0);
    for (WordTime word : speech.words()) {
      assertThat(word.ms()).isGreaterThanOrEqualTo(before.ms());
      assertThat(word.start()).isGreaterThanOrEqualTo(before.end());
      assertThat((long) word.ms()).isLessThan(speech.length().toMillis());
      before = word;
    }
  }

  @Test
  default void whatSaysNothingIsSilent() throws SpeechException {
    assertThat(speaker().speak(utterance("… — …"))).isEqualTo(Speech.NONE);
  }

  @Test
  default void aVoiceIsNamedForItsLanguage() {
    assertThat(speaker().voice("en-US")).isNotNull();
    assertThat(speaker().voice("xx")).isNull();
  }
}
