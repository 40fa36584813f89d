package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Manner;
import fm.earshot.dialogue.Session;
import fm.earshot.phone.PhoneSettings.Input;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class TwimlTest {
  private final Newsstand newsstand = new Newsstand();
  private final Twiml twiml =
      new Twiml(Flow.hotline(), PhoneSettings.DEFAULTS, () -> Lexicon.EMPTY);

  @Test
  void aDocumentOfReadingIsExactlyThis() throws IOException {
    String xml =
        document(
            group(
                Expect.READING, 100, "Earshot news, in a computer's voice.", "Ferry strike ends."),
            group(Expect.READING, 100, "Bridge reopens."));
    assertThat(readable(xml)).isEqualTo(golden("reading.xml"));
  }

  @Test
  void aQuestionIsExactlyThis() throws IOException {
    String xml = document(group(Expect.OFFER, 115, "Press 1 to go on where you left off."));
    assertThat(readable(xml)).isEqualTo(golden("question.xml"));
  }

  @Test
  void theEndIsExactlyThis() throws IOException {
    assertThat(readable(document(group(Expect.NOTHING, 100, "Goodbye."))))
        .isEqualTo(golden("end.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bell \u0007 null \u0000 escape \u001b delete \u007f next line \u0085",
        "<Say>&amp; \"quoted\" 'too' ]]> <!-- --> <?x?>",
        "Smile \ud83d\ude00 and clef \ud834\udd1e",
        "Half \ud83d of one, \ude00 the other",
        "No characters \ufffe \uffff \udbff\udfff",
        "שלום 新闻 Ünïcödé \u202e reversed",
        "tab\tline\nreturn\r end"
      })
  void whateverTheTextTheDocumentIsWellFormed(String text) {
    Element response =
        TestCall.xml(document(group(Expect.READING, 100, text))).getDocumentElement();
    assertThat(TestCall.text(response)).isEqualTo(Twiml.clean(text));
  }

  @Test
  void whatCanBeSaidSurvivesTheCleaning() {
    assertThat(Twiml.clean("Ünï \ud83d\ude00 <b> & 5\u0007 o'clock"))
        .isEqualTo("Ünï \ud83d\ude00 <b> & 5  o'clock");
  }

  @Test
  void aLongTextIsSaidInPiecesThatTheCarrierTakes() {
    List<String> cues = Collections.nCopies(40, "A sentence of some length. ".repeat(10).strip());
    Element response =
        TestCall.xml(document(group(Expect.HELP, 100, cues.toArray(String[]::new))))
            .getDocumentElement();
    var says = response.getElementsByTagName("Say");
    assertThat(says.getLength()).isGreaterThan(3);
    for (int i = 0; i < says.getLength(); i++) {
      assertThat(says.item(i).getTextContent()).hasSizeLessThanOrEqualTo(3000);
    }
    assertThat(TestCall.text(response)).isEqualTo(String.join(" ", cues));
  }

  @Test
  void aDocumentIsNeverLargerThanTheCarrierTakes() {
    String[] cues = Collections.nCopies(40, "é".repeat(290)).toArray(String[]::new);
    String xml =
        document(Collections.nCopies(5, group(Expect.READING, 100, cues)).toArray(Group[]::new));
    assertThat(xml.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Twiml.LARGEST);
    assertThat(xml).contains("<Gather").contains("e=finished");
  }

  @Test
  void settingsCanKeepSpeechOutOfTheReadingButNotOutOfQuestions() {
    PhoneSettings keys = new PhoneSettings(null, null, "alice", "en-GB", Input.KEYS, Map.of());
    Twiml quiet = new Twiml(Flow.hotline(), keys, () -> Lexicon.EMPTY);
    assertThat(document(quiet, group(Expect.READING, 100, "News.")))
        .contains("input=\"dtmf\"")
        .doesNotContain("speech")
        .doesNotContain("hints");
    assertThat(document(quiet, group(Expect.OFFER, 100, "Yes?")))
        .contains("input=\"dtmf speech\"")
        .contains("language=\"en-GB\"");
  }

  @Test
  void theSectionsThatThereAreAreHintedAt() {
    assertThat(document(group(Expect.SECTIONS, 100, "Which one?")))
        .containsPattern("hints=\"[^\"]*business[^\"]*sport[^\"]*Ferry, Bridge, Late\"");
  }

  private String document(Group... groups) {
    return document(twiml, groups);
  }

  private String document(Twiml twiml, Group... groups) {
    byte[] xml = twiml.document(List.of(groups), newsstand.script());
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static Group group(Expect expect, int rate, String... texts) {
    Session fresh = Session.fresh(Exchange.NOON, "en");
    Session session =
        new Session(
            fresh.place(),
            new Session.Awaited(expect, 0),
            Exchange.NOON,
            new Manner(Exchange.NOON, "en", rate),
            List.of());
    List<Cue> cues = List.of(texts).stream().<Cue>map(Cue.Prompt::new).toList();
    return new Group(session, cues, Exchange.NOON, false);
  }

  /// A line for each element, and the state, which has its own tests, left out.
  private static String readable(String xml) {
    return xml.replaceAll("s=[A-Za-z0-9_-]+", "s=STATE").replaceAll("(?<=>)(?=<)", "\n").strip();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(TwimlTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
