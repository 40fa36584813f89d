package fm.earshot.search;

import fm.earshot.search.Cast.Member;
import fm.earshot.search.Mentions.Mention;
import fm.earshot.search.Tokens.Token;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well a sentence holds the kind of thing that is asked for, from 0 to 1. `asked` says of a
/// plain word whether it is one that was asked, `means` whether words mean the one asked.
record Fit(
    Question question,
    Line line,
    Lexicon lexicon,
    Predicate<String> asked,
    BiPredicate<String, Set<String>> means) {
  private static final Pattern NUMBER = Pattern.compile(Expressions.ANY_NUMBER);
  private static final int NEAR = 5;
  private static final int NEARBY = 40;

  double of() {
    Kind kind = question.kind();
    return switch (kind) {
      case COUNT -> kind.in(line.text()) ? counted() : 0;
      case MONEY, AMOUNT, SHARE, DURATION, EXTENT, HEIGHT, LENGTH, WEIGHT, SPEED, HEAT ->
          kind.in(line.text()) ? near() : 0;
      case AGE, TIME, REASON, SCORE -> kind.in(line.text()) ? 1 : 0;
      case PLACE -> place();
      case PERSON -> person();
      case ROLE -> role();
      case NAMED -> named();
      case SAYING -> saying();
      case OTHER -> 0;
    };
  }

  /// The number stands at what is counted: "61 kinds of birds", "a crowd of 4,615".
  private double counted() {
    if (question.key().isEmpty()) {
      return near();
    }
    List<Token> tokens = line.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (number(tokens.get(at))) {
        for (int by = Math.max(0, at - 3); by < Math.min(tokens.size(), at + NEAR); by++) {
          if (by != at && counts(tokens.get(by))) {
            return 1;
          }
        }
        if (alone(at)) {
          return 0.8;
        }
      }
    }
    return 0;
  }

  /// What is counted goes without saying: "17 were fitted".
  private boolean alone(int at) {
    String next = at + 1 < line.tokens().size() ? line.tokens().get(at + 1).plain() : "";
    return Set.of("were", "was", "are", "had", "have", "of").contains(next);
  }

  /// The thing stands at a word that was asked.
  private double near() {
    boolean near =
        question.kind().around(line.text(), NEARBY).stream()
            .anyMatch(part -> Words.of(part).stream().anyMatch(asked));
    return near ? 1 : 0.7;
  }

  private static boolean number(Token token) {
    Matcher found = NUMBER.matcher(token.written());
    return found.lookingAt();
  }

  private boolean counts(Token token) {
    return token.word()
        && question.key().stream().anyMatch(word -> means.test(word, Set.of(token.plain())));
  }

  private double place() {
    if (!Kind.PLACE.in(line.text())) {
      return 0;
    }
    if (question.from()) {
      return line.has("from") ? 1 : 0.2;
    }
    boolean named = Mentions.in(line.tokens()).stream().anyMatch(this::placed);
    return named ? 1 : 0.6;
  }

  private boolean placed(Mention mention) {
    if (when(mention.key()) || asked.test(mention.key())) {
      return false;
    }
    for (int at = mention.from() - 1; at >= Math.max(0, mention.from() - 4); at--) {
      String plain = line.tokens().get(at).plain();
      if (Set.of("in", "at", "near", "from", "to", "off").contains(plain)) {
        return true;
      }
    }
    return false;
  }

  /// Somebody who was not named in the question, or people of some kind.
  private double person() {
    List<Token> tokens = line.tokens();
    boolean named =
        Mentions.in(tokens).stream()
            .anyMatch(mention -> !asked.test(mention.key()) && !when(mention.key()));
    if (named) {
      return 1;
    }
    boolean people =
        tokens.stream().anyMatch(t -> t.word() && (lexicon.person(stem(t)) || nobody(t.plain())));
    return people ? 0.8 : line.told().isEmpty() ? 0 : 0.6;
  }

  private static boolean when(String key) {
    return StopWords.EVERYDAY.contains(key);
  }

  private static boolean nobody(String plain) {
    return Set.of("nobody", "everyone", "everybody").contains(plain);
  }

  private static String stem(Token token) {
    return new Stems().of(token.plain());
  }

  /// A name stands at the words for what its bearer is.
  private double role() {
    List<Token> tokens = line.tokens();
    for (Mention mention : Mentions.in(tokens)) {
      Set<String> words = Roles.words(tokens, mention);
      if (!when(mention.key()) && question.key().stream().allMatch(key -> means.test(key, words))) {
        return mention.full() ? 1 : 0.6;
      }
    }
    return 0;
  }

  /// The name asked stands with words for what its bearer is.
  private double named() {
    List<Token> tokens = line.tokens();
    double best = 0;
    for (Mention mention : Mentions.in(tokens)) {
      if (asked.test(mention.key())) {
        int own = Words.of(Roles.written(tokens, mention)).size();
        int all = Roles.words(tokens, mention).size();
        best = Math.max(best, all > own ? 1 : mention.full() ? 0.5 : 0.2);
      }
    }
    return best;
  }

  private double saying() {
    if (!line.speech().said()) {
      return question.speaker().stream().anyMatch(word -> means.test(word, line.forms())) ? 0.6 : 0;
    }
    Member speaker = line.speech().speaker();
    if (question.speaker().isEmpty()) {
      boolean she = question.pronoun().equals("she");
      boolean he = question.pronoun().equals("he");
      boolean other = speaker != null && ((she && !speaker.she()) || (he && !speaker.he()));
      return other ? 0.2 : 1;
    }
    boolean named = speaker != null && speaker.words().stream().anyMatch(asked);
    return named || line.speech().words().stream().anyMatch(asked) ? 1 : 0.2;
  }
}
