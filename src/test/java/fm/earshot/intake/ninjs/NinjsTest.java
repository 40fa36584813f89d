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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String WHOLE =
      """
      {"uri":"urn:a","version":"3","versionCreated":"2026-03-02T10:00:00+01:00","language":"en-CA","urgency":3,
      "pubStatus":"usable","embargoedUntil":"2026-03-02T13:00:00Z","expires":"2026-03-09T00:00:00Z","edNote":"check the sum",
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
    assertThat(read(new String(Ninjs.write(story), UTF_8))).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/uri",
        "{\"uri\":7}|/uri",
        "{\"uri\":\"a\"}|/headlines/0/value",
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

  @ParameterizedTest
  @ValueSource(strings = {"withheld", "perhaps"})
  void whatIsNotUsableIsWithheld(String status) throws NinjsException {
    String json = "{\"uri\":\"a\",\"headline\":\"b\",\"pubStatus\":\"" + status + "\"}";
    assertThat(read(json).handling().status()).isEqualTo(PubStatus.WITHHELD);
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
