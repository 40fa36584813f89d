package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import marytts.util.data.audio.MaryAudioUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/// MaryTTS with an American voice, within this process: nothing to install, no network.
///
/// The voice, some 80 MB, is loaded when it first speaks, which takes a second or two.
public final class MarySpeaker implements Speaker {
  private static final String VOICE = "cmu-slt-hsmm";
  private static final double FULL = 32_768;
  private static final String BETWEEN = "ACOUSTPARAMS";

  /// The engine's two halves. Each has settings of its own, and so speaks for one thread at a time.
  private record Mouth(LocalMaryInterface phones, LocalMaryInterface sound) {
    static Mouth open() throws MaryConfigurationException {
      LocalMaryInterface phones = mary();
      phones.setInputType("RAWMARYXML");
      phones.setOutputType(BETWEEN);
      LocalMaryInterface sound = mary();
      sound.setInputType(BETWEEN);
      return new Mouth(phones, sound);
    }

    private static LocalMaryInterface mary() throws MaryConfigurationException {
      LocalMaryInterface mary = new LocalMaryInterface();
      mary.setVoice(VOICE);
      mary.setLocale(Locale.US);
      return mary;
    }
  }

  private final int atOnce;
  private @Nullable BlockingQueue<Mouth> mouths;

  /// Speaks for at most `atOnce` threads; the others wait.
  public MarySpeaker(int atOnce) {
    this.atOnce = atOnce;
  }

  /// Loads the voice if that was not yet done.
  public void load() throws SpeechException {
    mouths();
  }

  private synchronized BlockingQueue<Mouth> mouths() throws SpeechException {
    if (mouths != null) {
      return mouths;
    }
    try {
      List<Mouth> open = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        open.add(Mouth.open());
      }
      mouths = new ArrayBlockingQueue<>(atOnce, false, open);
      return mouths;
    } catch (MaryConfigurationException | RuntimeException | LinkageError e) {
      throw new SpeechException("MaryTTS cannot be started", e);
    }
  }

  @Override
  public @Nullable Voice voice(String language) {
    return MaryDocument.speaks(language) ? new Voice("marytts", VOICE) : null;
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    if (!utterance.says()) {
      return Speech.NONE;
    }
    BlockingQueue<Mouth> open = mouths();
    Mouth mouth = take(open);
    try {
      return speak(mouth, utterance);
    } catch (SynthesisException
        | IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError e) {
      throw new SpeechException("MaryTTS did not speak", e);
    } finally {
      open.add(mouth);
    }
  }

  private static Mouth take(BlockingQueue<Mouth> open) throws SpeechException {
    try {
      return open.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("MaryTTS was not waited for", e);
    }
  }

  private Speech speak(Mouth mouth, Utterance utterance) throws SynthesisException, IOException {
    Document phones = mouth.phones().generateXML(MaryDocument.of(utterance));
    try (AudioInputStream audio = mouth.sound().generateAudio(phones)) {
      short[] samples = samples(audio);
      // The phones have their real lengths only now that they were spoken.
      return new Speech(samples, MaryTimes.of(utterance.text(), phones));
    }
  }

  private static short[] samples(AudioInputStream audio) throws IOException {
    AudioFormat format = audio.getFormat();
    if (format.getSampleRate() != Speech.RATE || format.getChannels() != 1) {
      throw new IOException("not mono at 48 kHz: " + format);
    }
    // Sound is made while it is read: only this reader waits for the end of it.
    double[] read = MaryAudioUtils.getSamplesAsDoubleArray(audio);
    short[] samples = new short[read.length];
    for (int i = 0; i < read.length; i++) {
      samples[i] = (short) Math.clamp(Math.round(read[i] * FULL), Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return samples;
  }
}
