package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.alexa.signature.CertificateBook;
import fm.earshot.alexa.signature.SignatureCheck;
import fm.earshot.alexa.signature.Trust;
import fm.earshot.testing.Air;
import fm.earshot.testing.Authority;
import fm.earshot.testing.Authority.Terms;
import fm.earshot.testing.Shelf;
import fm.earshot.testing.Signer;
import fm.earshot.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Alexa as it calls a skill on a free port: a clock, signed requests, and a store of certificates.
final class SignedAlexa implements AutoCloseable {
  static final String PATH = "/echo.api/echo-api-cert.pem";
  static final String URL = "https://s3.amazonaws.com" + PATH;
  static final String SIGNATURE = "Signature-256";
  static final String CHAIN = "SignatureCertChainUrl";
  static final Authority ROOT = Authority.root("A root");
  static final Authority AUTHORITY = ROOT.below("An authority");
  private static final String SKILL = "amzn1.ask.skill.one";

  final TestClock clock = new TestClock(Air.START);
  final Shelf shelf = new Shelf();
  final Stand stand;
  Signer signer = AUTHORITY.issue(Authority.KEYS, Terms.alexa());

  /// One that waits for certificates however long a busy machine takes.
  SignedAlexa() {
    this(Duration.ofMinutes(1));
  }

  SignedAlexa(Duration patience) {
    Trust trust = new Trust(List.of(ROOT.certificate()));
    CertificateBook book = new CertificateBook(shelf, trust, clock, patience);
    stand = new Stand(List.of(SKILL), new SignatureCheck(book, clock));
    shelf.put(PATH, signer.pem());
  }

  /// From now on signs with this, and its certificates lie where the old ones did.
  void signsWith(Signer other) {
    signer = other;
    shelf.put(PATH, other.pem());
  }

  byte[] launch() {
    return request("LaunchRequest", clock.instant());
  }

  static byte[] request(String type, Instant at) {
    return """
    {"session":{"new":true,"application":{"applicationId":"%s"}},
     "request":{"type":"%s","timestamp":"%s"}}\
    """
        .formatted(SKILL, type, at)
        .getBytes(StandardCharsets.UTF_8);
  }

  Map<String, String> headers(byte[] body) {
    return new HashMap<>(Map.of(SIGNATURE, signer.sign(body), CHAIN, URL));
  }

  void isAnswered() {
    byte[] body = launch();
    isAnswered(body, headers(body));
  }

  void isAnswered(byte[] body, Map<String, String> headers) {
    var answer = stand.post(body, headers);
    assertThat(answer.body()).contains("\"response\"");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  void isRefused(Refusal why) {
    byte[] body = launch();
    isRefused(why, body, headers(body));
  }

  /// Refused with 400 and a line that says why, and counted.
  void isRefused(Refusal why, byte[] body, Map<String, String> headers) {
    long before = stand.refused(why);
    var answer = stand.post(body, headers);
    assertThat(Speaker.read(answer.body()).path("error").asText()).isEqualTo(why.why());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(stand.refused(why)).isEqualTo(before + 1);
  }

  @Override
  public void close() {
    stand.close();
  }
}
