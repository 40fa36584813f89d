package fm.earshot.search;

import fm.earshot.search.Cast.Member;
import fm.earshot.search.Mentions.Mention;
import fm.earshot.search.Tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who says a sentence, in quotation marks or not.
record Speech(@Nullable Member speaker, Set<String> words, boolean quoted, boolean attributed) {
  private static final Set<String> SAYS =
      Set.of(
          ("said says say told tells asked asks added adds called calls answered answers warned"
               + " warns replied replies explained explains recalled recalls wrote writes argued"
               + " argues promised announced noted insisted remarked described cautioned suggested"
               + " stated admitted conceded denied claimed complained declared urged thinks"
               + " believes estimated expects predicted joked quipped acknowledged commented"
               + " responded")
              .split(" "));
  private static final Set<String> PASSIVE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "to", "so");
  private static final int NEAR = 6;

  static boolean says(String plain) {
    return SAYS.contains(plain);
  }

  static Speech of(List<Token> tokens, Cast cast, @Nullable Speech before) {
    int verb = verb(tokens);
    boolean quoted = tokens.stream().anyMatch(Token::quoted);
    if (verb < 0) {
      return before != null && quoted
          ? new Speech(before.speaker, before.words, true, false)
          : new Speech(null, Set.of(), quoted, false);
    }
    Member member = named(tokens, verb, cast);
    return new Speech(member, around(tokens, verb), quoted, true);
  }

  /// Whether anybody is known to say it.
  boolean said() {
    return attributed || speaker != null || !words.isEmpty();
  }

  private static int verb(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean according =
          token.plain().equals("according")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).plain().equals("to");
      boolean passive = at > 0 && PASSIVE.contains(tokens.get(at - 1).plain());
      if (!token.quoted() && !passive && (says(token.plain()) || according)) {
        return at;
      }
    }
    return -1;
  }

  /// The name right after the verb, else the nearest before it.
  private static @Nullable Member named(List<Token> tokens, int verb, Cast cast) {
    List<Mention> mentions = Mentions.in(tokens);
    boolean inverted = verb == 0 || !tokens.get(verb - 1).word();
    boolean according = tokens.get(verb).plain().equals("according");
    for (Mention mention : mentions) {
      boolean after = mention.from() > verb && mention.from() <= verb + NEAR;
      if (after && (inverted || according) && !tokens.get(mention.from()).quoted()) {
        return cast.byKey(mention.key());
      }
    }
    for (int at = verb + 1; at >= Math.max(0, verb - 1); at--) {
      String plain = at < tokens.size() ? tokens.get(at).plain() : "";
      if (plain.equals("she") || plain.equals("he")) {
        return cast.latest(plain.equals("she"));
      }
    }
    Member nearest = null;
    for (Mention mention : mentions) {
      if (mention.to() <= verb && !tokens.get(mention.from()).quoted()) {
        nearest = nearest == null || !beside(tokens, mention) ? cast.byKey(mention.key()) : nearest;
      }
    }
    return nearest;
  }

  /// Whether a name stands in what is said beside another ("Dale Fontaine, of Brightmoss, said").
  private static boolean beside(List<Token> tokens, Mention mention) {
    return mention.from() > 0
        && Set.of("of", "in", "at", "for", "from", "near", "by")
            .contains(tokens.get(mention.from() - 1).plain());
  }

  private static Set<String> around(List<Token> tokens, int verb) {
    Set<String> words = new HashSet<>();
    for (int at = Math.max(0, verb - NEAR); at < Math.min(tokens.size(), verb + NEAR); at++) {
      Token token = tokens.get(at);
      if (token.word() && !token.quoted() && !says(token.plain())) {
        for (String plain : token.plain().split(" ", -1)) {
          if (!StopWords.COMMON.contains(plain)) {
            words.add(Titles.full(plain));
          }
        }
      }
    }
    return words;
  }
}
