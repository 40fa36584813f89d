package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EspeakSpeakerTest implements SpeakerContract {
  private static final @Nullable EspeakSpeaker ESPEAK =
      EspeakSpeaker.find("espeak-ng", Duration.ofSeconds(20));

  @BeforeEach
  void installed() {
    assumeTrue(ESPEAK != null, "espeak-ng is not installed: its adapter was not tried");
  }

  @Override
  public Speaker speaker() {
    return Objects.requireNonNull(ESPEAK);
  }

  @Override
  public boolean tellsTimes() {
    return false;
  }

  @Test
  void otherLanguagesAreSpoken() throws SpeechException {
    for (String language : new String[] {"de", "fr-FR", "es", "pt-BR", "pl"}) {
      assertThat(speaker().speak(new Utterance("Radio 1.", language, 120)).samples())
          .as(language)
          .isNotEmpty();
    }
  }

  @Test
  void whereItIsNotInstalledThereIsNone() {
    assertThat(EspeakSpeaker.find("no-such-espeak", Duration.ofSeconds(1))).isNull();
  }
}
