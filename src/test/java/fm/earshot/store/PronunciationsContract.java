package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Pronunciation;
import fm.earshot.lexicon.Pronunciations;
import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Sound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for editors' names, wherever they are kept.
interface PronunciationsContract {
  By ANNA = new By("anna", Instant.parse("2026-03-10T12:00:00Z"));
  By BEN = new By("ben", Instant.parse("2026-03-10T12:00:01Z"));

  Pronunciations pronunciations();

  static Pronunciation one(String language, String grapheme, Sound sound, By by) {
    return new Pronunciation(language, new Entry(grapheme, sound), by);
  }

  @Test
  default void everyWayToSayANameIsKept() {
    List<Pronunciation> all =
        List.of(
            one("en", "El País", new Sound.Foreign("es-ES", "El País"), ANNA),
            one("en", "IRGC", new Sound.Letters("IRGC"), ANNA),
            one("en", "Kyiv", new Sound.Phones("ˈkiv", "Keev"), ANNA),
            one("en", "Łódź's \"x\" & <y>", new Sound.Words("wootch"), BEN),
            one("es", "Kyiv", new Sound.Words("quíiv"), BEN));
    all.reversed().forEach(pronunciations()::put);
    assertThat(pronunciations().all()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  default void aNameIsSaidAsWasSaidLastAndRemovedOnce() {
    long before = pronunciations().lastChange();
    pronunciations().put(one("en", "Kyiv", new Sound.Words("keev"), ANNA));
    Pronunciation later = one("en-GB", "Kyiv", new Sound.Phones("ˈkiv", "Kyiv"), BEN);
    pronunciations().put(later);
    assertThat(pronunciations().all()).containsExactly(later);
    assertThat(pronunciations().remove("es", "Kyiv", BEN)).isFalse();
    assertThat(pronunciations().remove("en", "Kyiv", BEN)).isTrue();
    assertThat(pronunciations().remove("en", "Kyiv", BEN)).isFalse();
    assertThat(pronunciations().all()).isEmpty();
    assertThat(pronunciations().lastChange()).isEqualTo(before + 3);
  }

  @Test
  default void theLogTellsWhoDidWhatAndWhen() {
    pronunciations().put(one("en", "Kyiv", new Sound.Words("keev"), ANNA));
    pronunciations().put(one("es", "Kyiv", new Sound.Words("quíiv"), ANNA));
    pronunciations().remove("en", "Kyiv", BEN);
    assertThat(pronunciations().log("en", 10))
        .extracting(LexiconChange::by, LexiconChange::grapheme, LexiconChange::sound)
        .containsExactly(tuple(BEN, "Kyiv", null), tuple(ANNA, "Kyiv", new Sound.Words("keev")));
    assertThat(pronunciations().log("en", 1)).hasSize(1);
  }
}
