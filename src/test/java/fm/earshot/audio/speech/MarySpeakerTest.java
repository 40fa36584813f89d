package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.WordTime;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.script.spoken.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarySpeakerTest implements SpeakerContract {
  private static final MarySpeaker MARY = new MarySpeaker(2);

  @Override
  public Speaker speaker() {
    return MARY;
  }

  @Override
  public boolean tellsTimes() {
    return true;
  }

  @Test
  void severalAtOnceSayTheSameAsOneAfterTheOther() throws Exception {
    List<Utterance> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(new Utterance("Bridge number " + "one two ".repeat(i % 3) + "is open.", "en", 100));
    }
    List<Speech> alone = new ArrayList<>();
    for (Utterance each : all) {
      alone.add(MARY.speak(each));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Speech>> together =
          all.stream().map(each -> threads.submit(() -> MARY.speak(each))).toList();
      for (int i = 0; i < all.size(); i++) {
        assertThat(together.get(i).get().samples()).isEqualTo(alone.get(i).samples());
      }
    }
  }

  @Test
  void namesOfTheLexiconAreSaidByTheirPhonesAndKeepTheirPlace() throws SpeechException {
    String text = "Claudia Sheinbaum's answer came from Oaxaca, not Kyiv.";
    Speech plain = MARY.speak(new Utterance(text, "en", 100));
    Spoken spoken = Wording.names(text, Lexicons.builtIn("en"));
    Speech known = MARY.speak(new Utterance(spoken, "en", 100));
    assertThat(known.samples()).isNotEqualTo(plain.samples());
    assertThat(known.words().stream().map(word -> text.substring(word.start(), word.end())))
        .contains("Claudia", "answer", "Oaxaca", "Kyiv")
        .anyMatch(word -> word.startsWith("Sheinbaum"));
    assertThat(known.words()).extracting(WordTime::ms).isSorted();
  }

  @Test
  void aFasterRateTakesLessTime() throws SpeechException {
    Speech usual = MARY.speak(new Utterance(SENTENCE, "en", 100));
    Speech faster = MARY.speak(new Utterance(SENTENCE, "en", 130));
    assertThat((double) faster.samples().length).isLessThan(usual.samples().length * 0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The NHL and the CBS said so; 'twas \"fine\", & more <than> that.",
        "U.S.",
        "Nr. 7, 1,500 — 3/4 of 50% at 10:30, at sign @ and # and *",
        "Kōbe, Łódź, São Paulo, 東京.",
        "a"
      })
  void oddTextsAreSpokenToo(String text) throws SpeechException {
    assertThat(MARY.speak(new Utterance(text, "en", 100)).samples()).isNotEmpty();
  }
}
