package fm.earshot.studio;

import fm.earshot.http.DeskTokens;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Who is logged in, as a cookie says that is sealed with the editor's token: any node reads it, it
/// ends by itself, and with the token.
final class Sessions {
  private static final String COOKIE = "earshot-studio";
  private static final Duration LIFE = Duration.ofHours(12);

  private final DeskTokens tokens;
  private final Door door;
  private final InstantSource clock;

  /// How one comes in: `key` guards forms where nobody logs in; `secure` where the address is
  /// https.
  record Door(String key, boolean secure) {
    @Override
    public String toString() {
      return "Door[" + secure + "]";
    }
  }

  Sessions(DeskTokens tokens, Door door, InstantSource clock) {
    this.tokens = tokens;
    this.door = door;
    this.clock = clock;
  }

  /// Whether one has to log in.
  boolean asked() {
    return !tokens.none();
  }

  /// Logs in whoever brings a token; false for another.
  boolean enter(Context call, String token) {
    String who = tokens.whose(token);
    if (who == null) {
      return false;
    }
    long ends = clock.instant().plus(LIFE).getEpochSecond();
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(who));
    set(call, name + "." + ends + "." + tokens.seal(who, login(who, ends)), LIFE.toSeconds());
    return true;
  }

  void leave(Context call) {
    set(call, "", 0);
  }

  private void set(Context call, String value, long seconds) {
    call.header(
        "Set-Cookie",
        "%s=%s; Path=/studio; Max-Age=%d; HttpOnly; SameSite=Strict%s"
            .formatted(COOKIE, value, seconds, door.secure() ? "; Secure" : ""));
  }

  /// The editor's name, or null for who has to log in.
  @Nullable String who(Context call) {
    if (!asked()) {
      return DeskTokens.DESK;
    }
    String cookie = call.cookie(COOKIE);
    String[] parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
    if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
      return null;
    }
    String who = name(parts[0]);
    long ends = Long.parseLong(parts[1]);
    String seal = who == null ? null : tokens.seal(who, login(who, ends));
    boolean still = clock.instant().getEpochSecond() < ends;
    return still && seal != null && same(seal, parts[2]) ? who : null;
  }

  /// What each form must bring back: no page of another site can know it.
  String csrf(Context call, String who) {
    String seal = tokens.seal(who, "form " + call.cookie(COOKIE));
    return seal == null ? door.key() : seal;
  }

  /// Whether a form is one of ours, sent by who got it.
  boolean ours(Context call, String who) {
    String given = call.formParam("csrf");
    return given != null && same(csrf(call, who), given) && fromHere(call);
  }

  /// Whether no browser says that another site's page sent it.
  static boolean fromHere(Context call) {
    String site = call.header("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static String login(String who, long ends) {
    return "login " + ends + " " + who;
  }

  private static @Nullable String name(String encoded) {
    try {
      return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(bytes(expected), bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
