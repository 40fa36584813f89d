package fm.earshot.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of all settings, and what a misspelled one was meant to be.
final class Keys {
  static final String PREFIX = "EARSHOT_";
  static final Set<String> GROUPS =
      Set.of("phone", "alexa", "desk", "summaries", "speech", "producers");
  static final List<String> ALL =
      List.of(
          "bind",
          "port",
          "public-url",
          "unverified-loopback",
          "data",
          "database",
          "database-user",
          "database-password",
          "identity-key",
          "name",
          "language",
          "time-zone",
          "feeds",
          "websub",
          "watch",
          "programmes",
          "sample",
          "lexicons",
          "phone.auth-token",
          "phone.voice",
          "phone.language",
          "phone.rate",
          "phone.input",
          "phone.numbers",
          "phone.flow",
          "alexa.skill-ids",
          "alexa.flash",
          "alexa.rate",
          "desk.token",
          "desk.tokens",
          "summaries.engine",
          "summaries.model",
          "summaries.judge-model",
          "summaries.base-url",
          "summaries.api-key",
          "summaries.region",
          "summaries.timeout",
          "summaries.at-once",
          "summaries.calls-a-day",
          "summaries.tokens-a-day",
          "summaries.price-in",
          "summaries.price-out",
          "summaries.hold-sources",
          "summaries.hold-sections",
          "speech.rate",
          "speech.cache",
          "speech.readings",
          "speech.server",
          "speech.model",
          "speech.voice",
          "speech.languages",
          "speech.key",
          "speech.polly-voice",
          "speech.polly-engine",
          "speech.polly-language",
          "speech.polly-region",
          "bulletins",
          "producers.users",
          "producers.token",
          "producers.tokens",
          "producers.public",
          "producers.shelf");

  private Keys() {}

  /// The name of a key in the environment.
  static String inEnvironment(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /// What is wrong with a key that is not among `known`.
  static String unknown(String key, Collection<String> known) {
    String nearest =
        known.stream().min(Comparator.comparingInt(name -> edits(key, name))).orElseThrow();
    boolean near = edits(key, nearest) <= Math.max(2, nearest.length() / 3);
    return "unknown key \""
        + Value.shown(key)
        + "\"; "
        + (near ? "did you mean \"" + nearest + "\"?" : "known are " + String.join(", ", known));
  }

  /// How many letters must change, Levenshtein's distance.
  private static int edits(String from, String to) {
    int most = Math.min(from.length(), 100);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= most; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int above = row[j];
        int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
