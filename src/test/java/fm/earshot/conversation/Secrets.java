package fm.earshot.conversation;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// What must be found nowhere but in the requests themselves, and the search for it in any
/// spelling: only letters and digits count, upper and lower case are one.
final class Secrets {
  static final String NUMBER = "+12025550147";
  static final String USER = "amzn1.ask.account.QUOKKA7731";
  static final String WORD = "zorbifex";
  static final String KEYS = "735190246";
  static final String AUTH_TOKEN = "carrier-token-5582";
  static final String DESK_TOKEN = "desk-token-9904";
  static final String IDENTITY_KEY = "identity-key-of-this-station-41";
  static final String PASSWORD = "hunter2secret";
  static final String FEED_TOKEN = "feedtoken9931";

  /// Names of fields that a line would hold with their values.
  private static final Set<String> FIELDS =
      Set.of("CallSid", "SpeechResult", "Digits=", "userId", "sessionId", "Twilio-Signature");

  private static final int SHORTEST = 6;

  private final Collection<String> known = new ConcurrentSkipListSet<>();

  Secrets() {
    add(NUMBER.substring(2), "QUOKKA7731", WORD, KEYS, AUTH_TOKEN, DESK_TOKEN);
    add(IDENTITY_KEY, PASSWORD, FEED_TOKEN);
  }

  void add(String... secrets) {
    for (String secret : secrets) {
      if (bare(secret).length() < SHORTEST) {
        throw new IllegalArgumentException("too short to be found for what it is: " + secret);
      }
      known.add(secret);
    }
  }

  void add(Collection<String> secrets) {
    secrets.forEach(this::add);
  }

  /// All that stand in a text.
  Set<String> in(String text) {
    String bare = bare(text);
    Set<String> found = new TreeSet<>();
    known.stream().filter(secret -> bare.contains(bare(secret))).forEach(found::add);
    FIELDS.stream().filter(text::contains).forEach(found::add);
    return found;
  }

  /// All that are known.
  Set<String> all() {
    return new TreeSet<>(known);
  }

  private static String bare(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
