package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.testing.Air;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server with all its secrets set lets in nothing that is not signed, and nothing comes of it.
class ForgedTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final String BASE = "https://news.example.org";
  private static final String CARRIERS = "a-token-of-the-carrier";
  private static final String DESKS = "a-token-of-the-desk";
  private static final byte[] STORY =
      """
      {"uri": "urn:forged", "language": "en", "headlines": [{"value": "Forged story on the air"}],
       "bodies": [{"contentType": "text/plain", "value": "This was never signed."}]}
      """
          .getBytes(StandardCharsets.UTF_8);

  /// None of these may even be asked for its certificate.
  private static final List<String> CHAINS =
      List.of(
          "",
          " ",
          "x",
          "https://",
          "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
          "https://notamazon.com/echo.api/echo-api-cert.pem",
          "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
          "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
          "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
          "https://s3.amazonaws.com/echo.api/../other/cert.pem",
          "https://s3.amazonaws.com/echo.api/%2e%2e/../../cert.pem",
          "https://s3.amazonaws.com@evil.example.org/echo.api/cert.pem",
          "https://s3.amazonaws.com.evil.example.org/echo.api/cert.pem",
          "https://127.0.0.1/echo.api/cert.pem",
          "file:///echo.api/cert.pem",
          "https://s3.amazonaws.com\\@evil.example.org/echo.api/cert.pem");

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;
  private static String before;

  @BeforeAll
  static void start() {
    air =
        Air.with(
            directory,
            "EARSHOT_PUBLIC_URL",
            BASE,
            "EARSHOT_PHONE_AUTH_TOKEN",
            CARRIERS,
            "EARSHOT_ALEXA_SKILL_IDS",
            "amzn1.ask.skill.x",
            "EARSHOT_DESK_TOKEN",
            DESKS);
    sender = new Sender(air.port());
    before = onAir();
  }

  @AfterEach
  void nothingCameOfIt() {
    assertThat(onAir()).isEqualTo(before);
    assertThat(air.http().get("/metrics").body()).contains("earshot_withdrawn 0.0");
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  private static String onAir() {
    Attack edition =
        Attack.of("GET /api/editions/top", new byte[0], "Authorization: Bearer " + DESKS);
    return sender.send(edition).body();
  }

  private static void isRefused(Attack attack) {
    Answer answer = sender.send(attack);
    assertThat(answer.status())
        .as("%s\n%s", attack, answer)
        .isIn(400, 401, 403, 404, 405, 413, 431);
    Verdict.holds(answer, attack);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {601, 602})
  void requestThatAlexaDidNotSignIsRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      ObjectNode request =
          AlexaHostileTest.envelope("{'type':'LaunchRequest'}", "ann", "").deepCopy();
      ((ObjectNode) request.get("request")).put("timestamp", air.clock.instant().toString());
      byte[] body = random.nextBoolean() ? Trees.bytes(request) : Trees.mangled(request, random);
      String signature = Base64.getEncoder().encodeToString(Mangled.noise(random, 256));
      String chain = CHAINS.get(random.nextInt(CHAINS.size()));
      List<String> headers =
          switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> List.of("Signature-256: " + signature);
            case 2 -> List.of("SignatureCertChainUrl: " + chain);
            case 3 -> List.of("Signature: " + signature, "SignatureCertChainUrl: " + chain);
            default -> List.of("Signature-256: " + signature, "SignatureCertChainUrl: " + chain);
          };
      isRefused(Attack.of("POST /alexa", body, headers).called("seed " + seed + ", " + i + chain));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {611, 612})
  void callThatTheCarrierDidNotSignIsRefused(long seed) throws GeneralSecurityException {
    Random random = new Random(seed);
    List<String> paths =
        List.of("/phone/answer", "/phone/turn?s=&e=silence", "/phone/status", "/phone//answer");
    for (int i = 0; i < 400; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      Map<String, String> call = PhoneHostileTest.call(i);
      Map<String, String> other = new TreeMap<>(call);
      other.put("From", "+15559999999");
      String forged =
          switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> signed(CARRIERS, BASE + path, other);
            case 2 -> signed(CARRIERS, "https://evil.example.org" + path, call);
            case 3 -> signed("another-token", BASE + path, call);
            case 4 -> signed("", BASE + path, call);
            case 5 -> signed(CARRIERS, BASE + path, Map.of());
            case 6 -> signed(CARRIERS, BASE + path, call).toLowerCase(Locale.ROOT);
            default -> Base64.getEncoder().encodeToString(Mangled.noise(random, 20));
          };
      byte[] form = PhoneHostileTest.encoded(call);
      isRefused(PhoneHostileTest.post(path, form, "X-Twilio-Signature: " + forged));
      isRefused(PhoneHostileTest.post(path, form));
    }
  }

  @Test
  void signatureHoldsForWhatWasSignedAndNoMore() throws GeneralSecurityException {
    Map<String, String> call = PhoneHostileTest.call(1);
    String signature = "X-Twilio-Signature: " + signed(CARRIERS, BASE + "/phone/answer", call);
    String form = new String(PhoneHostileTest.encoded(call), StandardCharsets.US_ASCII);
    for (String more : List.of("&To=%2B1", "&Digits=1", "&From", "&%46rom=x")) {
      byte[] body = (form + more).getBytes(StandardCharsets.US_ASCII);
      isRefused(PhoneHostileTest.post("/phone/answer", body, signature));
    }
    for (String path : List.of("/phone/answer?", "/phone/answer?x=1", "/phone/status")) {
      byte[] body = form.getBytes(StandardCharsets.US_ASCII);
      isRefused(PhoneHostileTest.post(path, body, signature));
    }
    Attack sound =
        PhoneHostileTest.post("/phone/answer", form.getBytes(StandardCharsets.US_ASCII), signature);
    assertThat(sender.send(sound).status()).isEqualTo(200);
  }

  /// The web server may keep the headers of a connection to save itself reading them again.
  @Test
  void tokenInOtherLettersIsAnotherEvenWhereTheRightOneWasSentBefore() {
    onAir();
    for (String token : List.of("bearer " + DESKS, "Bearer " + DESKS.toUpperCase(Locale.ROOT))) {
      isRefused(Attack.of("GET /api/editions/top", new byte[0], "Authorization: " + token));
      onAir();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {621, 622})
  void deskRequestWithoutItsTokenIsRefused(long seed) {
    Random random = new Random(seed);
    String id = before.replaceFirst("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
    List<String> lines =
        List.of(
            "POST /api/stories",
            "GET /api/stories/" + id,
            "POST /api/stories/" + id + "/kill",
            "POST /api/stories/" + id + "/restore",
            "GET /api/editions/top");
    List<String> tokens =
        List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Bearer " + DESKS.toUpperCase(Locale.ROOT),
            "Bearer " + DESKS + "x",
            "Bearer " + DESKS.substring(1),
            "bearer " + DESKS,
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((":" + DESKS).getBytes(StandardCharsets.UTF_8)),
            DESKS,
            "Bearer null",
            "Bearer Bearer " + DESKS);
    for (int i = 0; i < 400; i++) {
      String line = tricked(lines.get(random.nextInt(lines.size())), random);
      byte[] body =
          random.nextBoolean() ? STORY : "{\"reason\":\"forged\"}".getBytes(StandardCharsets.UTF_8);
      String token = tokens.get(random.nextInt(tokens.size()));
      isRefused(Attack.of(line, body, "Authorization: " + token, "X-Original-URL: /healthz"));
      isRefused(Attack.of(line + "?token=" + DESKS + "&access_token=" + DESKS, body));
    }
  }

  /// Another spelling of the same path, such as doors have been walked around with.
  private static String tricked(String line, Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> line.replace("/api", "//api");
      case 1 -> line.replace("/api/", "/api//");
      case 2 -> line.replace("/api", "/API");
      case 3 -> line.replace("/api", "/%61pi");
      case 4 -> line.replace("/api/", "/api;x=1/");
      case 5 -> line.replace("/api/", "/api%2f");
      case 6 -> line.replace("/api", "/healthz/../api");
      case 7 -> line.replace("/api", "/./api");
      case 8 -> line.replace("/api", "/healthz/%2e%2e/api");
      case 9 -> line + "/";
      case 10 -> line.replace("/api", "http://localhost/api");
      case 11 -> line.replace("/api", "/healthz/..;/api");
      case 12 -> line.replace("/api", "\\api");
      default -> line;
    };
  }

  /// As the carrier documents it: HMAC-SHA1 over the URL and the fields, sorted by name.
  private static String signed(String token, String url, Map<String, String> fields)
      throws GeneralSecurityException {
    StringBuilder text = new StringBuilder(url);
    new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
    Mac mac = Mac.getInstance("HmacSHA1");
    byte[] key = (token.isEmpty() ? "\0" : token).getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(key, "HmacSHA1"));
    byte[] hash = mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }
}
