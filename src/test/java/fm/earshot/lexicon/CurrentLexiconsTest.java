package fm.earshot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import fm.earshot.script.spoken.Wording;
import fm.earshot.testing.MemoryPronunciations;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CurrentLexiconsTest {
  private static final By ANNA = new By("anna", Instant.parse("2026-03-10T12:00:00Z"));
  private static final Pls FILE =
      new Pls("en-US", List.of(words("Kyiv", "by the file"), words("Pelly", "pellie")), List.of());

  private final MemoryPronunciations kept = new MemoryPronunciations();
  private final AtomicInteger changes = new AtomicInteger();
  private final CurrentLexicons lexicons =
      new CurrentLexicons(kept, List.of(FILE), changes::incrementAndGet);

  private static Entry words(String grapheme, String words) {
    return new Entry(grapheme, new Sound.Words(words));
  }

  private String said(String text) {
    return Wording.names(text, lexicons.now().of("en-GB")).words();
  }

  private Name name(String grapheme) {
    return lexicons.names("en").stream()
        .filter(name -> name.entry().grapheme().equals(grapheme))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void editorsGoBeforeFilesAndFilesBeforeWhatCameWithEarshot() {
    assertThat(said("Kyiv")).isEqualTo("Kyiv");
    lexicons.look();
    assertThat(said("Kyiv and Pelly")).isEqualTo("by the file and pellie");
    assertThat(name("Kyiv").source()).isEqualTo(Name.Source.FILE);
    assertThat(name("Iqaluit").source()).isEqualTo(Name.Source.BUILT_IN);
    lexicons.put("en", words("Kyiv", "keev"), ANNA);
    assertThat(said("Kyiv and Pelly")).isEqualTo("keev and pellie");
    assertThat(name("Kyiv")).isEqualTo(new Name(words("Kyiv", "keev"), Name.Source.EDITOR, ANNA));
    assertThat(lexicons.remove("en", "Kyiv", ANNA)).isTrue();
    assertThat(said("Kyiv")).isEqualTo("by the file");
    assertThat(lexicons.remove("en", "Pelly", ANNA)).isFalse();
  }

  @Test
  void whatAnotherNodeAddedIsTakenUpByTheNextLook() {
    lexicons.look();
    kept.put(new Pronunciation("en", words("Kyiv", "keev"), ANNA));
    assertThat(said("Kyiv")).isEqualTo("by the file");
    lexicons.look();
    assertThat(said("Kyiv")).isEqualTo("keev");
    assertThat(changes).hasValue(2);
    lexicons.look();
    assertThat(changes).hasValue(2);
  }

  @Test
  void aLanguageThatNobodyTouchedKeepsItsLexicon() {
    lexicons.put("en", words("Kyiv", "keev"), ANNA);
    Lexicon english = lexicons.now().of("en");
    lexicons.put("es", words("Kyiv", "quíiv"), ANNA);
    assertThat(lexicons.now().of("en")).isSameAs(english);
    assertThat(lexicons.languages()).containsExactly("en", "es");
    assertThat(lexicons.now().of("fr")).isSameAs(Lexicon.EMPTY);
  }
}
