package fm.earshot.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kind of thing a question's words ask for.
final class Kinds {
  static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "your");
  static final Set<String> SAYS =
      words(
          "say says said think thinks tell tells told talk talks comment explain promise promises"
              + " answer reply warn call ask write recommend");
  private static final Set<String> IS = Set.of("is", "was", "are", "were");
  private static final Set<String> DOES = Set.of("did", "does", "do", "has", "have");
  private static final Set<String> SUMS =
      words("cost costs pay pays paid price money spend spent earn earns worth charge invest owe");
  private static final Set<String> PEOPLE = Set.of("person", "man", "woman", "player", "people");
  private static final Set<String> PLACES =
      words("place city country town village state province region");
  private static final Set<String> TIMES = words("time day date year month week");
  private static final Set<String> SCORES = Set.of("score", "result", "vote");
  private static final Set<String> FIGURES =
      words(
          "profit revenue temperature rate price cost margin income salary speed weight height"
              + " length age distance number percentage total amount population fee fine penalty"
              + " inflation turnover budget forecast target");
  private static final int BEGINNING = 5;

  private Kinds() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static Kind in(List<String> raw) {
    for (int at = 0; at < raw.size(); at++) {
      Kind kind = at(raw, at);
      if (kind != null) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  private static @Nullable Kind at(List<String> raw, int at) {
    String next = at + 1 < raw.size() ? raw.get(at + 1) : "";
    return switch (raw.get(at)) {
      case "how" -> how(next, raw);
      case "who", "whos", "whose", "whom" -> who(at, raw);
      case "where", "wheres" -> Kind.PLACE;
      case "when", "whens" -> at == 0 ? Kind.TIME : Kind.OTHER;
      case "why" -> Kind.REASON;
      case "what", "whats", "which" -> what(next, raw);
      default -> null;
    };
  }

  private static Kind how(String next, List<String> raw) {
    return switch (next) {
      case "many" -> Kind.COUNT;
      case "much" -> much(raw);
      case "long" -> raw.contains("take") || raw.contains("last") ? Kind.DURATION : Kind.EXTENT;
      case "old" -> Kind.AGE;
      case "high" -> Kind.HEIGHT;
      case "far", "tall", "deep", "wide", "thick" -> Kind.LENGTH;
      case "heavy" -> Kind.WEIGHT;
      case "fast", "quick" -> Kind.SPEED;
      case "hot", "cold", "warm" -> Kind.HEAT;
      case "big", "large", "often" -> Kind.AMOUNT;
      case "did" -> raw.contains("vote") ? Kind.SCORE : Kind.OTHER;
      default -> Kind.OTHER;
    };
  }

  private static Kind much(List<String> raw) {
    if (raw.stream().anyMatch(word -> word.startsWith("weigh"))) {
      return Kind.WEIGHT;
    }
    if (raw.contains("time") || raw.contains("longer")) {
      return Kind.DURATION;
    }
    if (raw.contains("of") || raw.contains("percentage")) {
      return Kind.SHARE;
    }
    boolean more = raw.contains("more") || raw.contains("less");
    return !more && raw.stream().anyMatch(SUMS::contains) ? Kind.MONEY : Kind.AMOUNT;
  }

  /// Who is the mayor, who is Brenda Quinlan, who scored.
  private static Kind who(int at, List<String> raw) {
    boolean contracted = raw.get(at).equals("whos");
    String verb = at + 1 < raw.size() ? raw.get(at + 1) : "";
    if (!contracted && !IS.contains(verb)) {
      return Kind.PERSON;
    }
    String next = at + 2 < raw.size() ? raw.get(at + 2) : "";
    return ARTICLES.contains(contracted ? verb : next) ? Kind.ROLE : Kind.NAMED;
  }

  private static Kind what(String next, List<String> raw) {
    if (TIMES.contains(next)) {
      return Kind.TIME;
    }
    if (PEOPLE.contains(next)) {
      return Kind.PERSON;
    }
    if (PLACES.contains(next)) {
      return Kind.PLACE;
    }
    if (DOES.contains(next) && raw.stream().anyMatch(SAYS::contains)) {
      return Kind.SAYING;
    }
    if (DOES.contains(next) && raw.getLast().startsWith("cost")) {
      return Kind.MONEY;
    }
    if (raw.stream().anyMatch(SCORES::contains)) {
      return Kind.SCORE;
    }
    boolean figure = raw.stream().limit(BEGINNING).anyMatch(FIGURES::contains);
    return figure && (IS.contains(next) || FIGURES.contains(next)) ? Kind.AMOUNT : Kind.OTHER;
  }
}
