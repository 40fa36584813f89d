package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.phone.PhoneSettings.Input;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SayingTest {
  private static final Lexicon NAMES =
      Lexicon.of(
          List.of(
              new Entry("Jean Charest", new Sound.Phones("ˈʒɑn ʃəˈɹeɪ", "Jean Charest")),
              new Entry("CSIS", new Sound.Words("see sis")),
              new Entry("La Jornada", new Sound.Foreign("es-MX", "La Jornada"))));

  private static final List<Cue> CUES =
      List.of(new Cue.Label("Jean Charest & CSIS."), new Cue.Label("By La Jornada."));

  private static String xml(String voice, int rate, List<Cue> cues) throws TwiMLException {
    PhoneSettings settings = new PhoneSettings(null, null, voice, "en-US", Input.KEYS, Map.of());
    VoiceResponse.Builder response = new VoiceResponse.Builder();
    new Saying(settings, NAMES).says(cues, rate).forEach(response::say);
    return response.build().toXml().replaceFirst("(?s).*?<Response>", "");
  }

  @Test
  void pollysVoicesSayNamesByTheLexicon() throws TwiMLException {
    String said =
        "<phoneme alphabet=\"ipa\" ph=\"ˈʒɑn\">Jean</phoneme> "
            + "<phoneme alphabet=\"ipa\" ph=\"ʃəˈɹeɪ\">Charest</phoneme> &amp; "
            + "<sub alias=\"see sis\">CSIS</sub>. By "
            + "<lang xml:lang=\"es-MX\">La Jornada</lang>.";
    assertThat(xml("Polly.Joanna-Neural", 100, CUES))
        .isEqualTo(
            "<Say language=\"en-US\" voice=\"Polly.Joanna-Neural\">" + said + "</Say></Response>");
    assertThat(xml("Polly.Joanna-Neural", 85, CUES))
        .contains("<prosody rate=\"85%\">" + said + "</prosody>");
  }

  @Test
  void generativeVoicesAreGivenNoPhonesAndOtherVoicesNoTags() throws TwiMLException {
    assertThat(xml("Polly.Joanna-Generative", 100, CUES))
        .contains(">Jean Charest &amp; <sub alias=\"see sis\">CSIS</sub>. By <lang");
    assertThat(xml("alice", 100, CUES)).contains(">Jean Charest &amp; CSIS. By La Jornada.</Say>");
  }

  @Test
  void aParagraphBeginsAfterABreak() throws TwiMLException {
    List<Cue> cues =
        List.of(
            new Cue.Label("Mill opens."),
            sentence(0, "It did.", true),
            sentence(1, "Many came.", false),
            sentence(2, "They ate.", true));
    assertThat(xml("Polly.Joanna-Neural", 100, cues))
        .contains(
            ">Mill opens.<break time=\"350ms\"/>It did. Many came.<break time=\"350ms\"/>They"
                + " ate.<");
    assertThat(xml("alice", 100, cues)).contains(">Mill opens. It did. Many came. They ate.<");
  }

  private static Cue sentence(int index, String text, boolean opens) {
    Position at = new Position(StoryId.of("wire", "mill"), 1, Level.SUMMARY, index, 0, "00000001");
    return new Cue.Sentence(at, text, text, opens);
  }

  @Test
  void whatIsTooLongForOneIsSaidInSeveral() throws TwiMLException {
    List<Cue> cues = Collections.nCopies(25, new Cue.Label("Jean Charest ".repeat(20) + "."));
    assertThat(xml("Polly.Joanna-Neural", 100, cues).split("<Say ", -1)).hasSize(4);
  }
}
