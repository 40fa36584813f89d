package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final int LARGEST = 64 * 1024;
  private static final List<String> ROUTES =
      List.of("/phone/answer", "/phone/turn", "/phone/turn", "/phone/status");
  private static final List<String> STATUSES =
      List.of("queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer");

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;
  private static byte[] state;

  @BeforeAll
  static void start() {
    air = Air.with(directory);
    sender = new Sender(air.port());
    String twiml = sender.send(post("/phone/answer", encoded(call(1)))).body();
    String text = twiml.replaceFirst("(?s).*?action=\"[^\"]*?s=([A-Za-z0-9_-]+).*", "$1");
    state = Base64.getUrlDecoder().decode(text);
  }

  @AfterEach
  void answersAsEver() {
    air.caller("+15550102").dials();
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {201, 202, 203, 204})
  void mangledFormIsAnsweredOrRefused(long seed) {
    Random random = new Random(seed);
    int answered = 0;
    for (int i = 0; i < 510; i++) {
      String route = ROUTES.get(random.nextInt(ROUTES.size()));
      String query = route.endsWith("turn") ? query(random) : "";
      Attack attack = post(route + query, form(random, i)).called("seed " + seed + ", attack " + i);
      Answer answer = sender.send(attack);
      Verdict.holds(answer, attack);
      if (answer.status() == 200) {
        Verdict.isTwiml(answer.body(), attack);
        answered++;
      }
    }
    assertThat(answered).as("forms that were not refused").isBetween(100, 500);
  }

  @Test
  void fallbackApologisesToEverybody() {
    Random random = new Random(205);
    for (int i = 0; i < 100; i++) {
      for (String method : List.of("POST", "GET")) {
        byte[] form = random.nextBoolean() ? form(random, i) : Mangled.noise(random, 2_000);
        Attack attack = Attack.of(method + " /phone/fallback" + query(random), form).called("" + i);
        Answer answer = sender.send(attack);
        Verdict.holds(answer, attack);
        if (answer.status() == 200) {
          assertThat(answer.body()).as("%s", attack).contains("<Say").doesNotContain("<Gather");
          Verdict.isTwiml(answer.body(), attack);
        }
      }
    }
  }

  @Test
  void anyWordsInAFieldAreAnsweredWithoutThem() {
    for (String words : Nasty.STRINGS) {
      for (String field : List.of("SpeechResult", "Digits", "From", "To", "CallSid", "e", "s")) {
        Map<String, String> call = call(2);
        call.put(field, words);
        Attack attack = post("/phone/turn?e=silence&s=", encoded(call)).called(field + words);
        Answer answer = sender.send(attack);
        assertThat(answer.status()).as("%s", attack).isEqualTo(200);
        Verdict.isTwiml(answer.body(), attack);
        assertThat(answer.body()).doesNotContain(Nasty.INJECTED);
      }
    }
  }

  @Test
  void formIsAnsweredUpToItsLimitAndBeyondItIsToldSo() {
    for (int size : new int[] {LARGEST - 1, LARGEST, LARGEST + 1, 1_000_001, 3_000_000}) {
      byte[] start = encoded(call(3));
      String filler = "&Filler=" + "x".repeat(size - start.length - 8);
      byte[] body =
          (new String(start, StandardCharsets.UTF_8) + filler).getBytes(StandardCharsets.UTF_8);
      Attack chunked = Attack.chunked("POST /phone/answer", body);
      for (Attack attack : List.of(post("/phone/answer", body), chunked)) {
        Answer answer = sender.sendLast(attack.called(attack.name() + " of " + size));
        assertThat(answer.status()).as(attack.name()).isEqualTo(size <= LARGEST ? 200 : 413);
        Verdict.holds(answer, attack);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a&", "&", "a=1&", "=", "%", "%41", "x[", "a=1&b=2&c="})
  void formOfNothingButSeparatorsIsAnsweredOrRefused(String part) {
    byte[] body = part.repeat(60_000 / part.length()).getBytes(StandardCharsets.UTF_8);
    Attack attack = post("/phone/answer", body);
    Verdict.holds(sender.send(attack), attack);
  }

  private static String query(Random random) {
    String event = List.of("finished", "introduced", "silence", "x%00").get(random.nextInt(4));
    byte[] damaged =
        switch (random.nextInt(4)) {
          case 0 -> state;
          case 1 -> Mangled.noise(random, random.nextInt(460));
          default -> Mangled.some(state, random);
        };
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(damaged);
    return switch (random.nextInt(8)) {
      case 0 ->
          "?s=" + encoded(Nasty.utf8(random)).replaceAll("^(.{0,3000}).*", "$1") + "&e=" + event;
      case 1 -> "?s=" + text + "&s=" + text;
      case 2 -> "?e=" + event + "&s=%" + text;
      default -> "?s=" + text.substring(0, Math.min(text.length(), 4_000)) + "&e=" + event;
    };
  }

  private static byte[] form(Random random, int call) {
    Map<String, String> fields = call(call);
    switch (random.nextInt(4)) {
      case 0 ->
          fields.put("Digits", List.of("1", "5", "*", "#", "0", "12", "A").get(random.nextInt(7)));
      case 1 -> fields.put("SpeechResult", "find the ferry");
      case 2 -> fields.put("CallStatus", STATUSES.get(random.nextInt(STATUSES.size())));
      default -> fields.put(Nasty.string(random), Nasty.string(random));
    }
    List<String> names = List.copyOf(fields.keySet());
    fields.put(names.get(random.nextInt(names.size())), Nasty.string(random));
    byte[] sound = encoded(fields);
    return switch (random.nextInt(6)) {
      case 0 -> Mangled.some(sound, random);
      case 1 -> twice(sound);
      default -> sound;
    };
  }

  private static byte[] twice(byte[] form) {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.writeBytes(form);
    twice.write('&');
    twice.writeBytes(form);
    return twice.toByteArray();
  }

  static Map<String, String> call(int number) {
    Map<String, String> call = new LinkedHashMap<>();
    call.put("CallSid", "CA" + number);
    call.put("From", "+1555" + (1_000_000 + number));
    call.put("To", "+15550100");
    call.put("CallStatus", "in-progress");
    return call;
  }

  static byte[] encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Attack post(String path, byte[] body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Type: application/x-www-form-urlencoded";
    return Attack.of("POST " + path, body, all);
  }
}
