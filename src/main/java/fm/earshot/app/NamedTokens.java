package fm.earshot.app;

import fm.earshot.http.DeskTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a group of name and token, as `desk.tokens` is one; by environment `anna=token,ben=token`.
/// No token is shown when it is wrong.
final class NamedTokens {
  /// Begins with a letter, so that no telephone number is one.
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'-]{0,39}");

  private final Fields given;
  private final String key;
  private final @Nullable Secret own;
  private final Map<String, Secret> tokens = new HashMap<>();

  private NamedTokens(Fields given, String key, @Nullable Secret own) {
    this.given = given;
    this.key = key;
    this.own = own;
  }

  /// `own` is the token beside them that has no name.
  static Map<String, Secret> read(Fields given, String key, @Nullable Secret own) {
    NamedTokens read = new NamedTokens(given, key, own);
    if (given.get(key) instanceof Value.Named named) {
      named.entries().forEach((name, value) -> read.put(name, text(value), value));
    } else {
      given.list(key).forEach(read::pair);
    }
    return read.tokens;
  }

  private static String text(Value value) {
    return value instanceof Value.Text(String text, _) ? text.strip() : "";
  }

  private void pair(Value item) {
    String[] pair = text(item).split("=", 2);
    put(pair.length == 2 ? pair[0] : "", pair.length == 2 ? pair[1].strip() : "", item);
  }

  private void put(String written, String token, Value value) {
    String name = written.strip();
    if (!NAME.matcher(name).matches() || token.isEmpty()) {
      wrong(value, "holds names and tokens, such as anna: a-long-secret");
    } else if (name.equals(DeskTokens.DESK)) {
      wrong(value, "cannot name " + DeskTokens.DESK + ", who brings desk.token");
    } else if (tokens.containsKey(name)) {
      wrong(value, "names " + name + " twice");
    } else if (new Secret(token).equals(own) || tokens.containsValue(new Secret(token))) {
      wrong(value, "gives " + name + " a token that another has too");
    } else {
      tokens.put(name, new Secret(token));
    }
  }

  private void wrong(Value value, String what) {
    given.mistakes().found(value.wrong(key + " " + what));
  }
}
