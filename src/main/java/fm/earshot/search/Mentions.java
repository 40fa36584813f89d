package fm.earshot.search;

import fm.earshot.search.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where in a sentence the names stand, each a run of words with a capital.
final class Mentions {
  private static final Set<String> BETWEEN =
      Set.of(
          "de", "la", "le", "van", "von", "der", "den", "di", "da", "del", "al", "bin", "í", "y");
  private static final Set<String> AFTER =
      Set.of("jr", "sr", "inc", "ltd", "corp", "co", "llc", "plc", "ii", "iii");
  private static final int SHORT = 5;

  /// From the first to past the last token; `key` is the last word that tells it from others.
  record Mention(int from, int to, String key, boolean full) {}

  private Mentions() {}

  static List<Mention> in(List<Token> tokens) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = starts(tokens, at) ? end(tokens, at) : at;
      if (end > at) {
        found.add(mention(tokens, at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean starts(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.word() && token.capital() && !StopWords.COMMON.contains(token.plain());
  }

  private static int end(List<Token> tokens, int from) {
    int end = from + 1;
    int at = end;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.word() && token.capital()) {
        end = ++at;
      } else if (stops(tokens, at) || BETWEEN.contains(token.written())) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /// Whether a full stop is that of a title or an initial.
  private static boolean stops(List<Token> tokens, int at) {
    return tokens.get(at).is(".")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).capital()
        && tokens.get(at - 1).written().length() < SHORT;
  }

  private static Mention mention(List<Token> tokens, int from, int to) {
    String key = "";
    int words = 0;
    for (int at = from; at < to; at++) {
      Token token = tokens.get(at);
      if (token.capital() && token.word()) {
        words++;
        boolean after = AFTER.contains(token.plain());
        key = after && !key.isEmpty() ? key : lastOf(token.plain());
      }
    }
    return new Mention(from, to, key, words > 1);
  }

  private static String lastOf(String plain) {
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
