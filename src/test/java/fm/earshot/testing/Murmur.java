package fm.earshot.testing;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A speaker of no words: noise as long as its text, the same for the same text, at once.
public final class Murmur implements Speaker {
  private static final int SAMPLES_PER_LETTER = 3_000;
  private static final int QUARTER_SECOND = 12_000;

  private final AtomicLong characters = new AtomicLong();
  private volatile Predicate<String> chokesOn = _ -> false;

  /// From now on it fails at such texts.
  public void chokeOn(Predicate<String> text) {
    chokesOn = text;
  }

  /// How many characters it was given so far.
  public long characters() {
    return characters.get();
  }

  @Override
  public @Nullable Voice voice(String language) {
    return language.startsWith("en") ? new Voice("murmur", "usual") : null;
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    if (chokesOn.test(utterance.text())) {
      throw new SpeechException("murmur chokes");
    }
    characters.addAndGet(utterance.text().length());
    Random random = new Random(utterance.text().hashCode());
    int length = utterance.text().length() * (SAMPLES_PER_LETTER + random.nextInt(400));
    short[] samples = new short[length];
    double before = 0;
    for (int i = 0; i < length; i++) {
      // Louder and softer as syllables are, and no higher than a voice.
      double syllable = Math.pow(Math.sin(Math.PI * i / QUARTER_SECOND), 2);
      before = 0.9 * before + 0.1 * random.nextGaussian();
      samples[i] = (short) Math.clamp(before * 20_000 * syllable, -32_000, 32_000);
    }
    return new Speech(samples, List.of());
  }
}
