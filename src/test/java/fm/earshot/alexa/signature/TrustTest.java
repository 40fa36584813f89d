package fm.earshot.alexa.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import fm.earshot.testing.Air;
import fm.earshot.testing.Authority;
import fm.earshot.testing.Authority.Terms;
import fm.earshot.testing.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Which chains lead to a root, and what garbage does.
class TrustTest {
  private static final Authority ROOT = Authority.root("A root");
  private static final Signer SIGNER =
      ROOT.below("Upper").below("Lower").issue(Authority.KEYS, Terms.alexa());
  private final Trust trust = new Trust(List.of(ROOT.certificate()));

  @Test
  void chainIsValidWhileAllOfItIs() throws Refused {
    Terms terms = Terms.alexa();
    assertThat(trust.chain(SIGNER.pem(), Air.START))
        .isEqualTo(
            new Chain(SIGNER.chain().getFirst().getPublicKey(), terms.from(), terms.until()));
    Chain chain = trust.chain(SIGNER.pem(), Air.START);
    assertThat(chain.validAt(terms.from())).isTrue();
    assertThat(chain.validAt(terms.until())).isTrue();
    assertThat(chain.validAt(terms.from().minusMillis(1))).isFalse();
    assertThat(chain.validAt(terms.until().plusMillis(1))).isFalse();
  }

  @Test
  void chainEndsWithTheFirstOfItsCertificates() throws Refused {
    var early = Air.START.plus(Duration.ofDays(1));
    Authority brief = ROOT.below("Brief", Air.START, early);
    Signer signer = brief.issue(Authority.KEYS, Terms.alexa());
    assertThat(trust.chain(signer.pem(), Air.START).until()).isEqualTo(early);
    refused(trust, signer.pem(), early.plusSeconds(1), Refusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void dateOfOneAboveTheFirstIsToldFromAChainThatNobodyVouchesFor() {
    Instant now = Air.START;
    Instant day = now.plus(Duration.ofDays(1));
    Signer over =
        ROOT.below("Over", now.minusSeconds(9), now.minusSeconds(1))
            .below("Lower")
            .issue(Authority.KEYS, Terms.alexa());
    refused(trust, over.pem(), now, Refusal.CERTIFICATE_EXPIRED);
    Signer early =
        ROOT.below("Early", day, day.plusSeconds(9)).issue(Authority.KEYS, Terms.alexa());
    refused(trust, early.pem(), now, Refusal.CERTIFICATE_NOT_YET);
    Authority stranger = Authority.root("A stranger");
    Signer both =
        stranger
            .below("Over", now.minusSeconds(9), now.minusSeconds(1))
            .issue(Authority.KEYS, Terms.alexa());
    refused(trust, both.pem(), now, Refusal.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void orderAboveTheFirstIsNoMatter() throws Refused {
    var sent = SIGNER.chain();
    byte[] swapped = Signer.pem(List.of(sent.get(0), sent.get(2), sent.get(1)));
    assertThat(trust.chain(swapped, Air.START)).isEqualTo(trust.chain(SIGNER.pem(), Air.START));
    byte[] upside = Signer.pem(sent.reversed());
    refused(trust, upside, Air.START, Refusal.CERTIFICATE_NAME);
  }

  @Test
  void javasOwnRootsDoNotVouchForATest() {
    refused(Trust.ofJava(), SIGNER.pem(), Air.START, Refusal.CERTIFICATE_UNTRUSTED);
  }

  /// A bit of the signature's wrapping may be another and mean the same; what was signed may not.
  @Test
  void spoiltCertificateIsRefusedOrSaysWhatItSaid() throws Exception {
    long seed = 20_260_310;
    Random random = new Random(seed);
    byte[] sound = SIGNER.chain().getFirst().getEncoded();
    Chain said = trust.chain(SIGNER.pem(), Air.START);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] spoilt = sound.clone();
      int at = random.nextInt(spoilt.length);
      spoilt[at] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(trust.chain(before(spoilt), Air.START))
            .as("seed %d, round %d, byte %d", seed, i, at)
            .isEqualTo(said);
      } catch (Refused expected) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(380);
  }

  private static byte[] before(byte[] first) {
    return ("-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(first)
            + "\n-----END CERTIFICATE-----\n"
            + new String(SIGNER.pem(), StandardCharsets.US_ASCII))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void refused(Trust trust, byte[] pem, Instant now, Refusal why) {
    assertThatThrownBy(() -> trust.chain(pem, now))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
