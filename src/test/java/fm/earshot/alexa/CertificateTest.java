package fm.earshot.alexa;

import static fm.earshot.alexa.SignedAlexa.AUTHORITY;
import static fm.earshot.alexa.SignedAlexa.PATH;
import static fm.earshot.alexa.SignedAlexa.ROOT;
import static fm.earshot.testing.Authority.KEYS;
import static fm.earshot.testing.Authority.OTHER_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Authority;
import fm.earshot.testing.Authority.Terms;
import fm.earshot.testing.Signer;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Certificates that are good, bad, renewed or not to be had, at a real server.
class CertificateTest {
  private SignedAlexa alexa;

  @BeforeEach
  void open() {
    alexa = new SignedAlexa();
  }

  @AfterEach
  void close() {
    alexa.close();
  }

  @Test
  void certificateThatHasExpiredOrIsNotValidYetIsRefused() {
    var from = Air.START.minus(Duration.ofDays(2));
    var until = Air.START.minus(Duration.ofDays(1));
    alexa.signsWith(AUTHORITY.issue(KEYS, Terms.alexa().between(from, until)));
    alexa.isRefused(Refusal.CERTIFICATE_EXPIRED);
    alexa.clock.advance(Duration.ofMinutes(1));
    var tomorrow = Air.START.plus(Duration.ofDays(1));
    alexa.signsWith(
        AUTHORITY.issue(KEYS, Terms.alexa().between(tomorrow, tomorrow.plusSeconds(9))));
    alexa.isRefused(Refusal.CERTIFICATE_NOT_YET);
  }

  @Test
  void certificateThatIsKeptExpiresAllTheSame() {
    var until = Air.START.plus(Duration.ofMinutes(10));
    alexa.signsWith(AUTHORITY.issue(KEYS, Terms.alexa().between(Air.START, until)));
    alexa.isAnswered();
    alexa.clock.advance(Duration.ofMinutes(10));
    alexa.isAnswered();
    alexa.clock.advance(Duration.ofSeconds(1));
    alexa.isRefused(Refusal.CERTIFICATE_EXPIRED);
    alexa.signsWith(AUTHORITY.issue(KEYS, Terms.alexa()));
    alexa.clock.advance(Duration.ofSeconds(31));
    alexa.isAnswered();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo-api.amazon.com.example.org",
        "evil-echo-api.amazon.com",
        "*.amazon.com",
        "amazon.com",
        ""
      })
  void certificateForAnotherHostIsRefused(String host) {
    alexa.signsWith(AUTHORITY.issue(KEYS, Terms.alexa().forHost(host)));
    alexa.isRefused(Refusal.CERTIFICATE_NAME);
  }

  @Test
  void chainOfARootThatNobodyTrustsIsRefused() {
    Authority stranger = Authority.root("A root").below("An authority");
    alexa.signsWith(stranger.issue(KEYS, Terms.alexa()));
    alexa.isRefused(Refusal.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void certificateIsNoAuthorityOverOthers() {
    Signer host = AUTHORITY.issue(KEYS, Terms.alexa().forHost("example.org"));
    Signer forged = Authority.of(KEYS, host.chain()).issue(OTHER_KEYS, Terms.alexa());
    alexa.shelf.put(PATH, forged.pem());
    alexa.signer = forged;
    alexa.isRefused(Refusal.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void chainWithoutItsMiddleIsRefused() {
    alexa.shelf.put(PATH, Signer.pem(List.of(alexa.signer.chain().getFirst())));
    alexa.isRefused(Refusal.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void chainMayHoldTheRootAndStrangersToo() {
    List<X509Certificate> more = new ArrayList<>(alexa.signer.chain());
    more.add(ROOT.certificate());
    more.add(Authority.root("Somebody else").certificate());
    alexa.shelf.put(PATH, Signer.pem(more));
    alexa.isAnswered();
  }

  @Test
  void endlessChainsAreRefused() {
    alexa.shelf.put(PATH, Signer.pem(Collections.nCopies(1000, AUTHORITY.certificate())));
    alexa.isRefused(Refusal.CERTIFICATE_UNREADABLE);
    Authority self = Authority.root("Self");
    alexa.clock.advance(Duration.ofMinutes(1));
    List<X509Certificate> loop = new ArrayList<>(self.issue(KEYS, Terms.alexa()).chain());
    loop.addAll(Collections.nCopies(9, self.certificate()));
    alexa.shelf.put(PATH, Signer.pem(loop));
    alexa.isRefused(Refusal.CERTIFICATE_UNTRUSTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC 256", "RSA 1024", "RSASSA-PSS 2048"})
  void keyThatCannotMakeTheSignatureIsRefused(String key) {
    String[] kind = key.split(" ", -1);
    var keys = Authority.keys(kind[0], Integer.parseInt(kind[1]));
    alexa.shelf.put(PATH, AUTHORITY.issue(keys, Terms.alexa()).pem());
    alexa.isRefused(Refusal.CERTIFICATE_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>no such thing</html>",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n",
        "-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----\n"
      })
  void whatIsNoCertificateIsRefused(String pem) {
    alexa.shelf.put(PATH, pem.getBytes(StandardCharsets.US_ASCII));
    alexa.isRefused(Refusal.CERTIFICATE_UNREADABLE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"CERTIFICATE_SLOW", "CERTIFICATE_DOWN", "CERTIFICATE_ABSENT"})
  void sourceThatFailsIsAskedAgainALittleLater(Refusal why) {
    alexa.shelf.fails(why);
    alexa.isRefused(why);
    alexa.signsWith(alexa.signer);
    alexa.isRefused(why);
    assertThat(alexa.shelf.fetches()).isEqualTo(1);
    alexa.clock.advance(Duration.ofSeconds(30));
    alexa.isAnswered();
    assertThat(alexa.shelf.fetches()).isEqualTo(2);
  }

  @Test
  void sourceThatIsDownIsNotMissedWhileTheChainIsKept() {
    alexa.isAnswered();
    alexa.shelf.fails(Refusal.CERTIFICATE_DOWN);
    alexa.clock.advance(Duration.ofHours(23));
    alexa.isAnswered();
    alexa.clock.advance(Duration.ofHours(1));
    alexa.isRefused(Refusal.CERTIFICATE_DOWN);
  }

  @Test
  void sourceThatHangsIsWaitedForOnlySoLong() {
    try (SignedAlexa hasty = new SignedAlexa(Duration.ofMillis(50))) {
      CountDownLatch door = hasty.shelf.close();
      hasty.isRefused(Refusal.CERTIFICATE_SLOW);
      door.countDown();
    }
  }

  @Test
  void replacedCertificateIsFetchedOnceTheSignatureFails() {
    alexa.isAnswered();
    alexa.clock.advance(Duration.ofMinutes(1));
    alexa.signsWith(AUTHORITY.issue(OTHER_KEYS, Terms.alexa()));
    alexa.isAnswered();
    alexa.isAnswered();
    assertThat(alexa.shelf.fetches()).isEqualTo(2);
  }

  @Test
  void wrongSignaturesDoNotMakeUsFetchAtWill() {
    alexa.isAnswered();
    Signer genuine = alexa.signer;
    alexa.signer = AUTHORITY.issue(OTHER_KEYS, Terms.alexa());
    alexa.clock.advance(Duration.ofMinutes(1));
    for (int i = 0; i < 20; i++) {
      alexa.isRefused(Refusal.WRONG_SIGNATURE);
    }
    assertThat(alexa.shelf.fetches()).isEqualTo(2);
    alexa.signer = genuine;
    alexa.isAnswered();
  }
}
