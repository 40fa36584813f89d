package fm.earshot.search;

import fm.earshot.search.Mentions.Mention;
import fm.earshot.search.Tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that say who a name is: its own, those before it ("chief executive Ngaire Holloway",
/// "its president, Wade Comeau"), and those set beside it ("Noreen Tobin, the line's head").
final class Roles {
  private static final int BEFORE = 3;
  private static final int ACROSS = 5;
  private static final int AFTER = 10;
  private static final Set<String> OPENS = Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> IS = Set.of("is", "was", "are", "were");

  private Roles() {}

  static String written(List<Token> tokens, Mention mention) {
    StringBuilder name = new StringBuilder();
    for (int at = mention.from(); at < mention.to(); at++) {
      Token token = tokens.get(at);
      if (token.word() && !name.isEmpty()) {
        name.append(' ');
      }
      name.append(token.written());
    }
    return name.toString();
  }

  static Set<String> own(List<Token> tokens, Mention mention) {
    Set<String> words = new HashSet<>();
    for (int at = mention.from(); at < mention.to(); at++) {
      add(tokens.get(at), words);
    }
    return words;
  }

  static Set<String> words(List<Token> tokens, Mention mention) {
    Set<String> words = own(tokens, mention);
    before(tokens, mention.from(), words);
    after(tokens, mention.to(), words);
    return words;
  }

  private static void before(List<Token> tokens, int from, Set<String> words) {
    boolean comma = from > 0 && tokens.get(from - 1).is(",");
    int most = comma ? ACROSS : BEFORE;
    Set<String> some = new HashSet<>();
    for (int at = from - (comma ? 2 : 1); at >= Math.max(0, from - 1 - most); at--) {
      Token token = tokens.get(at);
      if (OPENS.contains(token.plain())) {
        words.addAll(some);
        return;
      }
      if (!token.word() || ends(token.plain())) {
        break;
      }
      add(token, some);
    }
    if (!comma) {
      words.addAll(some);
    }
  }

  private static boolean ends(String plain) {
    return Speech.says(plain) || (StopWords.COMMON.contains(plain) && !plain.equals("of"));
  }

  private static void after(List<Token> tokens, int to, Set<String> words) {
    if (to >= tokens.size()) {
      return;
    }
    boolean beside = tokens.get(to).is(",") || tokens.get(to).is("(");
    if (!beside && !IS.contains(tokens.get(to).plain())) {
      return;
    }
    int left = AFTER;
    for (int at = to + 1; at < tokens.size() && left-- > 0; at++) {
      Token token = tokens.get(at);
      boolean age = at > to + 1 && number(tokens.get(at - 1)) && token.is(",");
      if (!age && (!token.word() || Speech.says(token.plain()))) {
        return;
      }
      add(token, words);
    }
  }

  private static boolean number(Token token) {
    return Character.isDigit(token.written().charAt(0));
  }

  private static void add(Token token, Set<String> words) {
    if (token.word()) {
      for (String plain : token.plain().split(" ", -1)) {
        if (!StopWords.COMMON.contains(plain)) {
          words.add(Titles.full(plain));
          words.add(plain);
        }
      }
    }
  }
}
