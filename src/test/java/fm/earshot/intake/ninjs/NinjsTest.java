package fm.earshot.intake.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String WHOLE =
      """
      {"uri":"urn:a","version":"3","versionCreated":"2026-03-02T10:00:00+01:00","language":"en-CA","urgency":3,
      "pubStatus":"usable","embargoedUntil":"2026-03-02T13:00:00Z","expires":"2026-03-09T00:00:00Z","edNote":"check the sum","usageTerms":"not in print",
      "earshot_correction":"The sum was wrong.","slugline":"mill","located":"TURO","by":"Ida Storm",
      "subjects":[{"name":"Bricks"},{"name":"Economy"}],"infoSources":[{"name":"Harbour Wire"}],
      "headlines":[{"value":"Mill to close"}],
      "bodies":[{"contentType":"text/html","value":"<p>The mill will close.</p><p>In May.</p>"}]}
      """;

  @Test
  void wholeItemComesBackOutAsItWentIn() throws NinjsException {
    Item item = read(WHOLE);
    assertThat(item.id()).isEqualTo(StoryId.of("desk", "urn:a"));
    assertThat(item.credit().source()).isEqualTo("Harbour Wire");
    assertThat(item.handling().section()).isEqualTo(new Section("business"));
    assertThat(item.handling().correction()).isEqualTo("The sum was wrong.");
    assertThat(item.content().paragraphs()).containsExactly("The mill will close.", "In May.");
    Story story =
        new Story(item.id(), 1, item.content(), item.credit(), item.timing(), item.handling());
    assertThat(read(Ninjs.written(story).toString())).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/uri",
        "{\"uri\":7}|/uri",
        "{\"uri\":\"a\",\"mood\":\"good\"}|/mood",
        "{\"uri\":\"a\",\"type\":\"rumour\"}|/type",
        "{\"uri\":\"a\",\"headline_\":\"b\"}|/headline_",
        "{\"uri\":\"a\",\"usageterms\":{}}|/usageterms",
        "{\"uri\":\"a\",\"subject\":\"x\"}|/subject",
        "{\"uri\":\"a\",\"infosource\":[{\"scheme\":{}}]}|/infosource/0/scheme",
        "{\"uri\":\"a\",\"associations\":[{\"uri\":\"b\"}]}|/associations/0/name",
        "{\"uri\":\"a\",\"associations\":{\"x\":{\"uri\":\"b\",\"n\":1}}}|/associations/x/n",
        "{\"uri\":\"a\",\"places\":[{\"geoJSON\":{\"type\":\"Foo\"}}]}|/places/0/geoJSON",
        "{\"uri\":\"a\",\"rightsInfo\":{\"langId\":\"x\"}}|/rightsInfo",
        "{\"uri\":\"a\",\"rightsinfo\":{\"linkedrights\":\"x\",\"encodedrights\":\"y\"}}|/rightsinfo",
        "{\"uri\":\"a\",\"urgency\":0.1}|/urgency",
        "{\"uri\":\"a\",\"eventDetails\":{\"dates\":{\"startDate\":\"in"
            + " May\"}}}|/eventDetails/dates/startDate",
        "{\"uri\":\"a\",\"headlines\":\"b\"}|/headlines",
        "{\"uri\":\"a\",\"headlines\":[{\"value\":[]}]}|/headlines/0/value",
        "{\"uri\":\"a\",\"headline\":\"b\",\"versionCreated\":\"soon\"}|/versionCreated",
        "{\"uri\":\"a\",\"headline\":\"b\",\"urgency\":12}|/urgency",
        "{\"uri\":\"a\",\"headline\":\"b\",\"bodies\":[3]}|/bodies/0",
        "[]|''",
        "{\"uri\":|''"
      })
  void whatIsWrongIsPointedAt(String json, String pointer) {
    NinjsException wrong = catchThrowableOfType(NinjsException.class, () -> read(json));
    assertThat(wrong.pointer()).isEqualTo(pointer);
    assertThat(wrong.getMessage()).doesNotContain("\n");
  }

  @Test
  void cancelNeedsOnlyItsUri() throws NinjsException {
    assertThat(read("{\"uri\":\"urn:a\",\"pubStatus\":\"canceled\"}").handling().status())
        .isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void withheldIsKeptAndNotHeard() throws NinjsException {
    assertThat(
            read("{\"uri\":\"a\",\"headline\":\"b\",\"pubstatus\":\"withheld\"}")
                .handling()
                .status())
        .isEqualTo(PubStatus.WITHHELD);
  }

  /// What is meant is not known, but usable it is not.
  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "replaced", "Usable"})
  void unknownStatusIsRefusedAndTheStoryWithheld(String status) {
    String json = "{\"uri\":\"a\",\"headline\":\"b\",\"pubStatus\":\"" + status + "\"}";
    NinjsException wrong = catchThrowableOfType(NinjsException.class, () -> read(json));
    assertThat(wrong.pointer()).isEqualTo("/pubStatus");
    assertThat(wrong.problem())
        .isEqualTo("must be one of usable, withheld, canceled, not \"" + status + "\"");
    Item held = Objects.requireNonNull(wrong.held());
    assertThat(held.id()).isEqualTo(StoryId.of("desk", "a"));
    assertThat(held.handling().status()).isEqualTo(PubStatus.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\":\"a\"}",
        "{\"uri\":\"a\",\"title\":\"Summit\",\"type\":\"event\"}",
        "{\"uri\":\"a\",\"headline\":\"b\",\"embargoed\":\"Next Monday\"}"
      })
  void whatCannotBeToldIsKeptAndNotHeard(String json) throws NinjsException {
    assertThat(read(json).handling().status()).isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void titleTooLongForAHeadlineIsTold() throws NinjsException {
    String title = "The mill will close in May. ".repeat(40).strip();
    Item item = read("{\"uri\":\"a\",\"title\":\"" + title + "\"}");
    assertThat(item.content().headline().text()).isEqualTo("The mill will close in May");
    assertThat(item.content().paragraphs()).containsExactly(title);
    assertThat(read("{\"uri\":\"a\",\"title\":\"Mill\"}").content().headline().text())
        .isEqualTo("Mill");
  }

  @Test
  void picturesByWireAreNoNewsToListenTo() throws NinjsException {
    byte[] photo = "{\"uri\":\"a\",\"type\":\"picture\",\"title\":\"A mill\"}".getBytes(UTF_8);
    Sender wire = new Sender("wire", Origin.WIRE);
    assertThat(Ninjs.read(photo, wire, NOON).handling().status()).isEqualTo(PubStatus.WITHHELD);
    assertThat(read(new String(photo, UTF_8)).handling().status()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void cancelIsObeyedWhateverElseIsWrong() throws NinjsException {
    Item item = read("{\"uri\":\"a\",\"pubstatus\":\"canceled\",\"mood\":\"bad\"}");
    assertThat(item.handling().status()).isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void everyVersionsFieldsAreRead() throws NinjsException {
    Item one =
        read(
            "{\"uri\":\"a\",\"headline_main\":\"Mill\",\"body_xhtml\":\"<p>One.</p><p>Two.</p>\","
                + "\"versioncreated\":\"2026-03-02T10:00:00+0100\",\"usageterms\":\"No print\","
                + "\"subject\":[{\"code\":\"medtop:15000000\"}],\"ednote\":\"n\",\"priority\":3}");
    assertThat(one.content().headline().text()).isEqualTo("Mill");
    assertThat(one.content().paragraphs()).containsExactly("One.", "Two.");
    assertThat(one.timing().versionCreated()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(one.credit().usageTerms()).isEqualTo("No print");
    assertThat(one.handling().section()).isEqualTo(new Section("sport"));
    assertThat(one.handling().edNote()).isEqualTo("n");
    Item two =
        read(
            "{\"uri\":\"a\",\"headlines\":[{\"value\":\"Mill\"}],\"bodies\":[{\"contenttype\":\"text/html\","
                + "\"value\":\"<p>One.</p>\"}],\"embargoed\":\"2026-03-03\",\"expires\":\"2026-03-09T00:00:00Z\"}");
    assertThat(two.content().paragraphs()).containsExactly("One.");
    assertThat(two.timing().current(NOON)).isFalse();
    assertThat(two.timing().current(Instant.parse("2026-03-03T00:00:00Z"))).isTrue();
  }

  @Test
  void olderFieldNamesAreRead() throws NinjsException {
    Item item =
        read(
            "{\"uri\":\"a\",\"headline\":\"Mill\",\"body_text\":\"One.\\nTwo.\",\"pubstatus\":\"usable\"}");
    assertThat(item.content().paragraphs()).containsExactly("One.", "Two.");
    assertThat(item.timing().versionCreated()).isEqualTo(NOON);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"uri\":" + "[".repeat(100_000);
    assertThat(catchThrowableOfType(NinjsException.class, () -> read(deep)).pointer()).isEmpty();
  }

  private static Item read(String json) throws NinjsException {
    return Ninjs.read(json.getBytes(UTF_8), new Sender("desk", Origin.DESK), NOON);
  }
}
