package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Engines, the best first: whoever can speaks. One that failed is left alone for a while, so that
/// an engine that is down costs quality and one wait, never silence.
public final class SpeakerChain implements Speaker {
  private static final Logger log = LoggerFactory.getLogger(SpeakerChain.class);
  private static final Duration REST = Duration.ofSeconds(60);

  private final List<Speaker> engines;
  private final InstantSource clock;
  private final Map<Speaker, Instant> resting = new ConcurrentHashMap<>();

  public SpeakerChain(List<Speaker> engines, InstantSource clock) {
    this.engines = List.copyOf(engines);
    this.clock = clock;
  }

  @Override
  public @Nullable Voice voice(String language) {
    List<Speaker> able = able(language);
    return able.isEmpty() ? null : able.getFirst().voice(language);
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    SpeechException last = null;
    for (Speaker engine : able(utterance.language())) {
      try {
        Speech speech = engine.speak(utterance);
        resting.remove(engine);
        return speech;
      } catch (SpeechException e) {
        failed(engine, utterance, e);
        last = e;
      }
    }
    throw last == null ? new SpeechException("no engine speaks " + utterance.language()) : last;
  }

  /// Those that speak `language`; the resting ones after the others.
  private List<Speaker> able(String language) {
    Instant now = clock.instant();
    List<Speaker> able = new ArrayList<>();
    List<Speaker> later = new ArrayList<>();
    for (Speaker engine : engines) {
      if (engine.voice(language) != null) {
        Instant until = resting.get(engine);
        (until == null || !until.isAfter(now) ? able : later).add(engine);
      }
    }
    able.addAll(later);
    return able;
  }

  private void failed(Speaker engine, Utterance utterance, SpeechException e) {
    Instant before = resting.put(engine, clock.instant().plus(REST));
    if (before == null) {
      Voice voice = engine.voice(utterance.language());
      log.warn(
          "{} does not speak, the next engine does: {}",
          voice == null ? "an engine" : voice.engine(),
          e.getMessage());
    }
  }
}
