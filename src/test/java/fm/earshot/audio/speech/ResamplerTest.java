package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.audio.SpeechException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
  private static short[] tone(int rate) {
    short[] tone = new short[rate];
    for (int i = 0; i < rate; i++) {
      tone[i] = (short) Math.round(10_000 * Math.sin(2 * Math.PI * 1_000 * i / rate));
    }
    return tone;
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000})
  void aToneStaysTheSameTone(int rate) throws SpeechException {
    short[] there = Resampler.to48k(tone(rate), rate);
    short[] wanted = tone(48_000);
    assertThat(there.length).isCloseTo(48_000, within(1));
    for (int i = 500; i < 47_500; i++) {
      assertThat((int) there[i]).isCloseTo(wanted[i], within(60));
    }
  }

  @Test
  void anOddRateIsRefused() {
    assertThatThrownBy(() -> Resampler.to48k(new short[10], 0)).isInstanceOf(SpeechException.class);
    assertThatThrownBy(() -> Resampler.to48k(new short[10], 22_051))
        .hasMessage("the engine speaks at an odd rate: 22051 Hz");
  }
}
