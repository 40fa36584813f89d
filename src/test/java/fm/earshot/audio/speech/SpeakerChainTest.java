package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerChainTest {
  private final TestClock clock = new TestClock(Instant.EPOCH);
  private final List<String> spoke = new ArrayList<>();

  private final class Engine implements Speaker {
    private final String name;
    private final Set<String> languages;
    private boolean down;

    Engine(String name, String... languages) {
      this.name = name;
      this.languages = Set.of(languages);
    }

    @Override
    public @Nullable Voice voice(String language) {
      return languages.contains(language) ? new Voice(name, "usual") : null;
    }

    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
      spoke.add(name);
      if (down) {
        throw new SpeechException(name + " is down");
      }
      return Speech.NONE;
    }
  }

  private final Engine best = new Engine("best", "en");
  private final Engine next = new Engine("next", "en");
  private final Engine last = new Engine("last", "en", "de");
  private final SpeakerChain chain = new SpeakerChain(List.of(best, next, last), clock);

  private void speak(String language) throws SpeechException {
    chain.speak(new Utterance("Hello.", language, 100));
  }

  @Test
  void theBestSpeaks() throws SpeechException {
    speak("en");
    assertThat(spoke).containsExactly("best");
    assertThat(chain.voice("en")).isEqualTo(new Voice("best", "usual"));
  }

  @Test
  void whatTheBestLacksTheLastSpeaks() throws SpeechException {
    speak("de");
    assertThat(spoke).containsExactly("last");
    assertThat(chain.voice("fr")).isNull();
    assertThatThrownBy(() -> speak("fr")).hasMessage("no engine speaks fr");
  }

  @Test
  void anEngineThatIsDownIsLeftAloneForAWhile() throws SpeechException {
    best.down = true;
    speak("en");
    speak("en");
    assertThat(spoke).containsExactly("best", "next", "next");
    best.down = false;
    clock.advance(Duration.ofMinutes(2));
    speak("en");
    assertThat(spoke).endsWith("best");
  }

  @Test
  void beforeSilenceEvenTheRestingAreTried() throws SpeechException {
    best.down = true;
    next.down = true;
    last.down = true;
    assertThatThrownBy(() -> speak("en")).hasMessage("last is down");
    best.down = false;
    speak("en");
    assertThat(spoke).endsWith("best");
  }
}
