package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.audio.WordTime;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import fm.earshot.script.spoken.Wording;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioStoreTest {
  private static final long ROOM = 1 << 20;
  private static final Speech SPEECH =
      new Speech(new short[] {1, -2, 3}, List.of(new WordTime(0, 3, 0), new WordTime(4, 6, 120)));

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Instant.parse("2026-10-12T12:00:00Z"));

  private AudioStore open(long room) throws IOException {
    return AudioStore.open(directory, room, clock);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.count();
    }
  }

  @Test
  void whatWasKeptIsThereAfterAStart() throws IOException {
    open(ROOM).put("a", SPEECH);
    Speech kept = Objects.requireNonNull(open(ROOM).get("a"));
    assertThat(kept.samples()).containsExactly(1, -2, 3);
    assertThat(kept.words()).isEqualTo(SPEECH.words());
    assertThat(open(ROOM).get("b")).isNull();
  }

  @Test
  void whatWasNotWantedForLongestMakesRoom() throws IOException {
    Speech large = new Speech(new short[1_000], List.of());
    AudioStore store = open(7_000);
    for (String key : List.of("a", "b", "c")) {
      store.put(key, large);
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(store.get("a")).isNotNull();
    store.put("d", large);
    clock.advance(Duration.ofMinutes(1));
    assertThat(store.get("b")).isNull();
    assertThat(store.get("a")).isNotNull();
    assertThat(files()).isEqualTo(3);
    assertThat(open(2_500).get("a")).isNotNull();
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void whatIsLargerThanAllTheRoomIsNotKept() throws IOException {
    AudioStore store = open(100);
    store.put("a", new Speech(new short[1_000], List.of()));
    assertThat(store.get("a")).isNull();
    assertThat(files()).isZero();
  }

  @Test
  void damagedFilesAndLeftoversAreForgotten() throws IOException {
    AudioStore store = open(ROOM);
    store.put("a", SPEECH);
    Files.write(directory.resolve("a.speech"), new byte[] {1, 2, 3});
    Files.writeString(directory.resolve("b.1.part"), "half");
    assertThat(open(ROOM).get("a")).isNull();
    assertThat(files()).isZero();
  }

  @Test
  void theSameIsNotSpokenTwiceAndAnythingElseIs() throws IOException, SpeechException {
    Murmur murmur = new Murmur();
    AudioStore store = open(64 * ROOM);
    StoredSpeaker speaker = new StoredSpeaker(murmur, store, "1");
    Speech first = speaker.speak(new Utterance("ten chars.", "en", 100));
    assertThat(speaker.speak(new Utterance("ten chars.", "en", 100)).samples())
        .isEqualTo(first.samples());
    assertThat(murmur.characters()).isEqualTo(10);
    speaker.speak(new Utterance("ten chars.", "en", 110));
    speaker.speak(new Utterance("ten chars!", "en", 100));
    new StoredSpeaker(murmur, store, "2").speak(new Utterance("ten chars.", "en", 100));
    assertThat(murmur.characters()).isEqualTo(40);
    assertThat(speaker.characters()).isEqualTo(30);
  }

  @Test
  void aChangedNameIsSpokenAnewInItsSentencesAlone() throws IOException, SpeechException {
    Murmur murmur = new Murmur();
    StoredSpeaker speaker = new StoredSpeaker(murmur, open(64 * ROOM), "1");
    Lexicon before = Lexicon.of(List.of(phones("Kyiv", "ˈkiv"), phones("Oslo", "ˈɑz.loʊ")));
    Lexicon after = before.with(List.of(phones("Kyiv", "ˈki.jɪv"), phones("Pau", "ˈpoʊ")));
    List<String> sentences = List.of("Kyiv is far.", "Oslo is near.", "Nothing is.");
    for (String sentence : sentences) {
      speaker.speak(new Utterance(Wording.full(sentence, "en", before), "en", 100));
    }
    long all = murmur.characters();
    for (String sentence : sentences) {
      speaker.speak(new Utterance(Wording.full(sentence, "en", after), "en", 100));
    }
    assertThat(murmur.characters() - all).isEqualTo("Kyiv is far.".length());
  }

  private static Entry phones(String name, String ipa) {
    return new Entry(name, new Sound.Phones(ipa, name));
  }

  @Test
  void voicesHaveKeysOfTheirOwn() {
    Utterance utterance = new Utterance("Hello.", "en", 100);
    assertThat(AudioStore.key(utterance, new Voice("a", "b"), "1"))
        .isNotEqualTo(AudioStore.key(utterance, new Voice("a", "c"), "1"));
  }
}
