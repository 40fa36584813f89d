package fm.earshot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Ipa;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlsTest {
  private static final String OPEN =
      "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'"
          + " alphabet='ipa' xml:lang='en-US'>\n";

  private static Pls read(String xml) {
    try {
      return Pls.read("a.pls", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pls lexemes(String... lines) {
    return read(OPEN + String.join("\n", lines) + "\n</lexicon>");
  }

  @Test
  void builtInHasTheNamesOfTheNewsWithoutFault() {
    Pls builtIn = Lexicons.read("en.pls");
    assertThat(builtIn.faults()).isEmpty();
    assertThat(builtIn.language()).isEqualTo("en-US");
    assertThat(builtIn.entries().stream().filter(e -> e.sound() instanceof Sound.Phones))
        .hasSizeGreaterThan(300);
    assertThat(builtIn.entries())
        .extracting(Entry::grapheme)
        .contains("Sheinbaum", "Juan Ramón de la Fuente", "Kyiv", "Poilievre", "Iqaluit");
  }

  @Test
  void everyWordOfABuiltInNameHasItsPhones() {
    for (Entry entry : Lexicons.builtIn("en-CA").entries()) {
      if (entry.sound() instanceof Sound.Phones(var ipa, _)) {
        assertThat(Ipa.of(ipa).words())
            .as(entry.grapheme())
            .hasSize(entry.grapheme().split(" ", -1).length);
      }
    }
    assertThat(Lexicons.builtIn("fr")).isSameAs(Lexicon.EMPTY);
  }

  @Test
  void everyRuleIsRead() {
    Pls pls =
        lexemes(
            "<meta name='by' content='desk'/>",
            "<lexeme><grapheme>Kyiv</grapheme><grapheme>Kiev</grapheme><phoneme>ˈkiv</phoneme>"
                + "<example>In Kyiv.</example></lexeme>",
            "<lexeme><grapheme>SNC</grapheme><alias>S N\n C</alias></lexeme>",
            "<lexeme role='say:word'><grapheme>CSIS</grapheme><alias>see sis</alias></lexeme>",
            "<lexeme role='say:letters'><grapheme>DFO</grapheme><alias>D F O</alias></lexeme>",
            "<lexeme role='say:es-MX'><grapheme>Día</grapheme><alias>Día</alias></lexeme>");
    assertThat(pls.faults()).isEmpty();
    assertThat(pls.entries())
        .containsExactly(
            new Entry("Kyiv", new Sound.Phones("ˈkiv", "Kyiv")),
            new Entry("Kiev", new Sound.Phones("ˈkiv", "Kiev")),
            new Entry("SNC", new Sound.Words("S N C")),
            new Entry("CSIS", new Sound.Words("see sis")),
            new Entry("DFO", new Sound.Letters("DFO")),
            new Entry("Día", new Sound.Foreign("es-MX", "Día")));
  }

  @Test
  void everyFaultIsToldWithItsLineAndTheRestIsRead() {
    Pls pls =
        lexemes(
            "<lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkxv</phoneme></lexeme>",
            "<lexeme><grapheme>Kyiv</grapheme></lexeme>",
            "<lexeme><phoneme>ki</phoneme></lexeme>",
            "<word/>",
            "<lexeme><grapheme>A</grapheme><phoneme alphabet='x-sampa'>ki</phoneme></lexeme>",
            "<lexeme role='x'><grapheme>B</grapheme><alias>b</alias></lexeme>",
            "<lexeme><grapheme>C</grapheme><alias>see</alias></lexeme>",
            "<lexeme><grapheme>C</grapheme><alias>sea</alias></lexeme>");
    assertThat(pls.faults())
        .containsExactly(
            "a.pls:2: \"x\" in \"ˈkxv\" is no phone of American English",
            "a.pls:3: \"Kyiv\" has no phoneme and no alias",
            "a.pls:4: a lexeme has a grapheme",
            "a.pls:5: unknown element \"word\"",
            "a.pls:6: the alphabet is ipa, not \"x-sampa\"",
            "a.pls:7: a role is say:word, say:letters or a language such as say:es-MX, not \"x\"",
            "a.pls:9: \"C\" stands already in line 8");
    assertThat(pls.entries()).extracting(Entry::grapheme).containsExactly("A", "C");
  }

  @Test
  void rootIsThatOfALexicon() {
    assertThat(read("<rss/>").faults())
        .singleElement()
        .asString()
        .startsWith("a.pls:1: the root is");
    assertThat(read("<lexicon xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'/>").faults())
        .hasSize(3);
  }

  @Test
  void noDocumentOpensAnotherOrGrows() {
    String bomb =
        "<!DOCTYPE lexicon [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>]>\n"
            + OPEN
            + "<lexeme><grapheme>&b;</grapheme></lexeme></lexicon>";
    assertThat(read(bomb).faults()).containsExactly("a.pls:1: a DTD is not taken");
    String file = "<!DOCTYPE lexicon SYSTEM 'file:///etc/passwd'>" + OPEN + "</lexicon>";
    assertThat(read(file).faults()).containsExactly("a.pls:1: a DTD is not taken");
    assertThat(lexemes("<lexeme><grapheme>&x;</grapheme></lexeme>").faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<lexeme>",
        "<meta>",
        "<lexeme><grapheme>",
        "<lexeme/>",
        "<x/>",
        "<!-- -->",
        "&amp;"
      })
  void hostileIsReadInTimeAndTold(String unit) {
    String xml = OPEN + unit.repeat(200_000 / unit.length());
    Pls pls = assertTimeout(Duration.ofSeconds(5), () -> read(xml));
    assertThat(pls.faults()).hasSizeBetween(1, 101);
  }

  @Test
  void tooLargeIsNotRead() {
    assertThat(read(OPEN + " ".repeat(Pls.LARGEST)).faults())
        .containsExactly("a.pls:1: larger than 4 MiB");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void rubbishIsAFaultAndNoException(int seed) {
    Random random = new Random(seed);
    StringBuilder rubbish = new StringBuilder(OPEN);
    for (int i = 0; i < 2_000; i++) {
      rubbish.append("<>/&;'\"=lexm ˈki\u0000".charAt(random.nextInt(17)));
    }
    assertThat(read(rubbish.toString()).faults()).isNotEmpty();
  }
}
