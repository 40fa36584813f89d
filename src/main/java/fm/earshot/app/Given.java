package fm.earshot.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each source of settings gives, by full key (`phone.auth-token`), all of them known.
final class Given {
  private static final String TWILIO = "TWILIO_AUTH_TOKEN";

  private Given() {}

  static Map<String, Value> byFile(Map<String, Value> entries, Mistakes mistakes) {
    Map<String, Value> given = new LinkedHashMap<>();
    entries.forEach((key, value) -> {
      if (Keys.GROUPS.contains(key) && value instanceof Value.Named group) {
        group.entries().forEach((inner, entry) -> put(given, key + "." + inner, entry, mistakes));
      } else if (Keys.GROUPS.contains(key) && !empty(value)) {
        mistakes.found(value.wrong(key + " is a group of keys, not " + value.shown()));
      } else if (!Keys.GROUPS.contains(key)) {
        put(given, key, value, mistakes);
      }
    });
    return given;
  }

  private static void put(Map<String, Value> given, String key, Value value, Mistakes mistakes) {
    if (!Keys.ALL.contains(key)) {
      mistakes.found(value.wrong(Keys.unknown(key, Keys.ALL)));
    } else if (!empty(value)) {
      given.put(key, value);
    }
  }

  private static boolean empty(Value value) {
    return value instanceof Value.Nothing;
  }

  /// Variables of this prefix that are unknown are refused, but for those that Kubernetes makes up
  /// for a service of the name "earshot". An empty variable is one that is not set.
  static Map<String, Value> byEnvironment(Map<String, String> environment, Mistakes mistakes) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(TWILIO, "phone.auth-token");
    Keys.ALL.forEach(key -> keys.put(Keys.inEnvironment(key), key));
    Map<String, Value> given = new LinkedHashMap<>();
    keys.forEach((name, key) -> {
      String text = environment.getOrDefault(name, "");
      if (!text.isBlank()) {
        given.put(key, new Value.Text(text, name));
      }
    });
    List<String> known = keys.keySet().stream().filter(name -> !name.equals(TWILIO)).toList();
    for (String name : environment.keySet()) {
      if (name.startsWith(Keys.PREFIX)
          && !known.contains(name)
          && !name.matches("EARSHOT_(SERVICE|PORT)_.*")) {
        mistakes.found(new SettingsException("environment: " + Keys.unknown(name, known)));
      }
    }
    return given;
  }

  static Map<String, Value> byCommandLine(Options options) {
    Map<String, Value> given = new LinkedHashMap<>();
    if (options.port() != null) {
      given.put("port", new Value.Text(options.port().toString(), "--port"));
    }
    if (options.data() != null) {
      given.put("data", new Value.Text(options.data(), "--data"));
    }
    if (!options.feeds().isEmpty()) {
      given.put("feeds", many(options.feeds(), "--feed"));
    }
    if (!options.watch().isEmpty()) {
      given.put("watch", many(options.watch(), "--watch"));
    }
    return given;
  }

  private static Value many(List<String> texts, String where) {
    return new Value.Many(
        texts.stream().map(text -> (Value) new Value.Text(text, where)).toList(), where);
  }
}
