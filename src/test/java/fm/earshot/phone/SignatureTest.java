package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import fm.earshot.testing.TwilioForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Held to the carrier's own validator.
class SignatureTest {
  private static final String BASE = "https://news.example.org";

  private final Signature signature = new Signature(TwilioForm.TOKEN, BASE);
  private final RequestValidator validator = new RequestValidator(TwilioForm.TOKEN);

  @Test
  void takesAndRefusesWhatTheCarriersValidatorDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      Map<String, String> fields = fields(random);
      String asked = "/phone/turn?s=" + word(random) + "&e=finished";
      String signed = TwilioForm.signature(BASE + asked, fields);
      assertThat(signature.holds(asked, fields, signed)).as("seed 5, form %d", i).isTrue();
      assertThat(validator.validate(BASE + asked, fields, signed)).as("form %d", i).isTrue();
      Map<String, String> changed = new HashMap<>(fields);
      changed.merge("Digits", "6", String::concat);
      assertThat(signature.holds(asked, changed, signed)).as("changed form %d", i).isFalse();
      assertThat(validator.validate(BASE + asked, changed, signed)).isFalse();
    }
  }

  private static Map<String, String> fields(Random random) {
    Map<String, String> fields = new HashMap<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      fields.put(word(random), random.nextInt(5) == 0 ? "" : word(random) + " é€😀 " + i);
    }
    return fields;
  }

  private static String word(Random random) {
    return Integer.toString(random.nextInt(1, 1 << 30), Character.MAX_RADIX);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example.org, https://news.example.org:443",
    "http://127.0.0.1:8080, http://127.0.0.1:8080",
    "https://news.example.org:8443/base, https://news.example.org/base",
    "https://[2001:db8::1]/x, https://[2001:db8::1]:443/x"
  })
  void portMayBeSpelledOutOrNot(String configured, String signedFor) {
    Signature here = new Signature(TwilioForm.TOKEN, configured);
    Map<String, String> fields = Map.of("Digits", "6");
    String asked = "/phone/turn?s=a%2Bb";
    for (String base : new String[] {configured, signedFor}) {
      assertThat(here.holds(asked, fields, TwilioForm.signature(base + asked, fields))).isTrue();
    }
  }

  @Test
  void nothingElseIsASignature() {
    for (String given : new String[] {null, "", " ", "AAAA", "not base64!", "A".repeat(100_000)}) {
      assertThat(signature.holds("/phone/answer", Map.of(), given)).isFalse();
    }
    Signature nowhere = new Signature(TwilioForm.TOKEN, null);
    String signed = TwilioForm.signature("/phone/answer", Map.of());
    assertThat(nowhere.holds("/phone/answer", Map.of(), signed)).isFalse();
  }
}
