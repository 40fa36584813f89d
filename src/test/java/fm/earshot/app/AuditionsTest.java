package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.lexicon.Audition.Outcome;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.testing.MemoryPronunciations;
import fm.earshot.testing.Murmur;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditionsTest {
  private static Auditions by(Speaker speaker) {
    CurrentLexicons lexicons = new CurrentLexicons(new MemoryPronunciations(), List.of(), () -> {});
    return new Auditions(() -> speaker, lexicons, 100);
  }

  private static Outcome of(Auditions auditions, String language) {
    return auditions.of("Hello.", language, List.of());
  }

  /// Says nothing until it is let.
  private record Held(CountDownLatch speaking, CountDownLatch let) implements Speaker {
    @Override
    public @Nullable Voice voice(String language) {
      return new Voice("held", "usual");
    }

    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
      speaking.countDown();
      try {
        let.await();
      } catch (InterruptedException e) {
        throw new SpeechException("interrupted", e);
      }
      return Speech.NONE;
    }
  }

  @Test
  void whileSomebodyListensOthersAreTurnedAway() throws InterruptedException {
    Held held = new Held(new CountDownLatch(1), new CountDownLatch(1));
    Auditions auditions = by(held);
    CompletableFuture<Outcome> first =
        CompletableFuture.supplyAsync(() -> of(auditions, "en"), Thread::startVirtualThread);
    held.speaking().await();
    assertThat(of(auditions, "en")).isInstanceOf(Outcome.Busy.class);
    held.let().countDown();
    assertThat(first.join()).isInstanceOf(Outcome.Spoken.class);
    assertThat(of(auditions, "en")).isInstanceOf(Outcome.Spoken.class);
  }

  @Test
  void whatNobodyCanSayIsSaidAndTheNextIsHeard() {
    assertThat(of(by(new Murmur()), "tlh")).isEqualTo(new Outcome.Unable("no engine speaks tlh"));
    Murmur murmur = new Murmur();
    murmur.chokeOn(text -> text.equals("Hello."));
    Auditions choking = by(murmur);
    assertThat(of(choking, "en")).isEqualTo(new Outcome.Unable("murmur chokes"));
    assertThat(choking.of("Hi.", "en", List.of())).isInstanceOf(Outcome.Spoken.class);
  }
}
