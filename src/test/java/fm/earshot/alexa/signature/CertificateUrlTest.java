package fm.earshot.alexa.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com:443/echo.api/cert.pem",
        "https://s3.amazonaws.com:/echo.api/cert.pem",
        "hTTps://S3.AMAZONAWS.COM/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/../echo.api/cert.pem",
        "https://s3.amazonaws.com/../echo.api/./cert.pem",
        "https://s3.amazonaws.com//echo.api///cert.pem",
        "https://s3.amazonaws.com/%65cho%2Eapi/cer%74.pem",
        "https://s3.amazonaws.com/x/%2e%2E/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cert.pem#part",
        "https://s3.amazonaws.com/echo.api/cert.pem?versionId=1"
      })
  void spellingsOfOneAddressAreOneAddress(String url) throws Refused {
    CertificateUrl plain = CertificateUrl.of("https://s3.amazonaws.com/echo.api/cert.pem");
    assertThat(CertificateUrl.of(url)).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(CertificateUrl.of(url)).hasToString("https://s3.amazonaws.com/echo.api/cert.pem");
  }

  @ParameterizedTest
  @CsvSource({
    "http://s3.amazonaws.com/echo.api/cert.pem, URL_NOT_HTTPS",
    "ftp://s3.amazonaws.com/echo.api/cert.pem, URL_NOT_HTTPS",
    "//s3.amazonaws.com/echo.api/cert.pem, URL_NOT_HTTPS",
    "file:///echo.api/cert.pem, URL_NOT_HTTPS",
    "https:/echo.api/cert.pem, URL_HOST",
    "https:echo.api, URL_HOST",
    "https://s3.example.com/echo.api/cert.pem, URL_HOST",
    "https://s3.amazonaws.com.example.com/echo.api/cert.pem, URL_HOST",
    "https://s3.amazonaws.com./echo.api/cert.pem, URL_HOST",
    "https://evil.s3.amazonaws.com/echo.api/cert.pem, URL_HOST",
    "https://s3.amazonaws.com@example.com/echo.api/cert.pem, URL_HOST",
    "https://user@s3.amazonaws.com/echo.api/cert.pem, URL_HOST",
    "https://user:word@s3.amazonaws.com/echo.api/cert.pem, URL_HOST",
    "https://@s3.amazonaws.com/echo.api/cert.pem, URL_HOST",
    "https://[::1]/echo.api/cert.pem, URL_HOST",
    "https://s3.amazonaws.com:80/echo.api/cert.pem, URL_PORT",
    "https://s3.amazonaws.com:0/echo.api/cert.pem, URL_PORT",
    "https://s3.amazonaws.com:4430/echo.api/cert.pem, URL_PORT",
    "https://s3.amazonaws.com:99999999999/echo.api/cert.pem, URL_HOST",
    "https://s3.amazonaws.com/EcHo.aPi/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api, URL_PATH",
    "https://s3.amazonaws.com/echo.api/, URL_PATH",
    "https://s3.amazonaws.com/echo.apis/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/bucket/echo.api/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api/../bucket/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api/%2e%2e/bucket/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api/%252e%252e/bucket/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api/..%2fbucket/cert.pem, URL_PATH",
    "https://s3.amazonaws.com/echo.api/cert.pem%00, URL_PATH",
    "https://s3.amazonaws.com, URL_PATH",
    "https://s3.amazonaws.com/echo.api\\cert.pem, URL_UNREADABLE",
    "https://s3.amazonaws.com/echo.api/cert.pem%, URL_UNREADABLE",
    "https://s3.amazonaws.com/echo.api/a b, URL_UNREADABLE",
    "https://s3.amazonaws.com/echo.api/\u00e9, URL_UNREADABLE",
    "https://, URL_UNREADABLE",
    "::, URL_UNREADABLE"
  })
  void addressOfAnybodyElseIsRefused(String url, Refusal why) {
    refused(url, why);
  }

  @Test
  void endlessAddressIsNotRead() {
    refused("https://s3.amazonaws.com/echo.api/" + "a".repeat(500), Refusal.URL_UNREADABLE);
  }

  @Test
  void spoiltAddressStaysInAmazonsFolderOrIsRefused() {
    long seed = 20_260_310;
    Random random = new Random(seed);
    String sound = "https://s3.amazonaws.com:443/echo.api/../echo.api/cert.pem";
    String odd = "/\\.%:@?#[]eE25 \u00e4\n";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder spoilt = new StringBuilder(sound);
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        spoilt.setCharAt(random.nextInt(spoilt.length()), odd.charAt(random.nextInt(odd.length())));
      }
      try {
        assertThat(CertificateUrl.of(spoilt.toString()).toString())
            .as("seed %d, %s", seed, spoilt)
            .matches("https://s3\\.amazonaws\\.com/echo\\.api/[^%\\\\]+")
            .doesNotContain("/../", "//s3.amazonaws.com/echo.api//");
      } catch (Refused refused) {
        assertThat(refused.refusal().name()).startsWith("URL_");
      }
    }
  }

  private static void refused(String url, Refusal why) {
    assertThatThrownBy(() -> CertificateUrl.of(url))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
