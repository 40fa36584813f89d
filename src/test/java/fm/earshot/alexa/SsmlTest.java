package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Reply;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Lexicon;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SsmlTest {
  private static final Said PLAIN = new Said(() -> Lexicon.EMPTY);

  @Test
  void paragraphsBreatheAndNewStoriesPause() {
    List<Cue> cues =
        List.of(
            new Cue.Prompt("Hello."),
            new Cue.Label("Ferry stops."),
            new Cue.Label("From Harbour Wire."),
            Stories.FERRY.level(Level.LONG_SUMMARY).get(0),
            Stories.FERRY.level(Level.LONG_SUMMARY).get(1),
            Stories.FERRY.level(Level.LONG_SUMMARY).get(2),
            new Cue.Prompt("More?"));
    assertThat(ssml(cues, 100))
        .isEqualTo(
            "<speak><p><s>Hello.</s></p>"
                + "<break time='600ms'/><p><s>Ferry stops.</s><s>From Harbour Wire.</s></p>"
                + "<p><s>The Northlight ferry stops tonight.</s>"
                + "<s>It needs a new rudder &amp; shaft.</s></p>"
                + "<p><s>The yard says &quot;two weeks&quot; at most.</s></p>"
                + "<p><s>More?</s></p></speak>");
  }

  @Test
  void headlineGoesWithItsNumber() {
    List<Cue> cues =
        List.of(
            new Cue.Label("1."),
            Stories.FERRY.level(Level.HEADLINE).getFirst(),
            new Cue.Label("2."),
            Stories.RACE.level(Level.HEADLINE).getFirst());
    assertThat(ssml(cues, 100))
        .isEqualTo(
            "<speak><p><s>1.</s><s>Ferry service stops for repairs.</s></p>"
                + "<break time='600ms'/>"
                + "<p><s>2.</s><s>Harbour race won by a fisherman.</s></p></speak>");
  }

  @Test
  void otherRatesAreProsodyInsideTheParagraph() {
    assertThat(ssml(List.of(new Cue.Prompt("Faster.")), 115))
        .isEqualTo("<speak><p><prosody rate='115%'><s>Faster.</s></prosody></p></speak>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b && c > d",
        "</s></p></speak><audio src='http://evil.example/x.mp3'/>",
        "]]> <![CDATA[ &amp; &#0; \" '",
        "null \u0000 bell \u0007 escape \u001b del \u007f next \u0085",
        "lone \uD83D surrogate, whole \uD83D\uDE00 one, \uFFFE\uFFFF"
      })
  void whateverIsInACueIsTextOnly(String text) throws Exception {
    String ssml = ssml(List.of(new Cue.Label(text)), 100);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(ssml)));
    assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(3);
    assertThat(ssml.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0, (byte) '?');
  }

  @Test
  void tooMuchIsCutAtACue() {
    for (String letter : List.of("a", "é", "ニ", "&")) {
      List<Cue> cues = Collections.nCopies(60, new Cue.Label(letter.repeat(300)));
      String ssml = ssml(cues, 85);
      assertThat(ssml.length()).isLessThanOrEqualTo(Ssml.LONGEST);
      assertThat(ssml).endsWith("</s></prosody></p></speak>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"", "ニ", "\n", "😀", "&"})
  void fullestResponseStaysUnderAmazonsLimits(String letter) {
    List<Cue> cues = Collections.nCopies(60, new Cue.Label(letter.repeat(150)));
    Reply.Card card = new Reply.Card(letter.repeat(5_000), List.of(letter.repeat(50_000)));
    Reply reply = new Reply(cues, letter.repeat(5_000), Expect.READING, card, null);
    var response = AlexaReplies.of(reply, 85, PLAIN);
    String json = new JacksonSerializer().serialize(response);
    assertThat(json.getBytes(StandardCharsets.UTF_8).length).isLessThan(23_000);
    var shown = (Shown) response.getCard();
    assertThat(text(shown.title()).length() + text(shown.content()).length())
        .isLessThanOrEqualTo(8_000);
    assertThat(response.getShouldEndSession()).isFalse();
  }

  private static String ssml(List<Cue> cues, int rate) {
    return text(Ssml.of(cues, rate, PLAIN));
  }

  private static String text(Quoted quoted) {
    try {
      return new ObjectMapper().readValue(quoted.toString(), String.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + quoted, e);
    }
  }
}
