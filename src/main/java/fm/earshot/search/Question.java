package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a listener asks: for what kind of thing, and about what. Where there is a `key`, one of its
/// words at least must stand in the answer itself; `speaker` are the words for who is to have said it.
record Question(Kind kind, List<String> words, List<String> key, List<String> speaker, boolean from) {
  private static final Set<String> AUXILIARY =
      Set.of(
          ("is was are were be been being do does did has have had will would can could should may"
                  + " might must s")
              .split(" "));
  private static final Set<String> SAYS =
      Set.of(
          ("say says said think thinks tell tells told talk talks comment explain promise promises"
                  + " answer reply warn call ask write recommend")
              .split(" "));
  private static final Set<String> SUMS =
      Set.of("cost costs pay pays paid price money spend spent earn earns worth charge invest owe".split(" "));
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "your");
  private static final Set<String> PEOPLE = Set.of("person", "man", "woman", "player", "people");
  private static final Set<String> PLACES =
      Set.of("place", "city", "country", "town", "village", "state", "province", "region");
  private static final Set<String> TIMES = Set.of("time", "day", "date", "year", "month", "week");
  private static final Set<String> SCORES = Set.of("score", "result", "vote");
  private static final Set<String> FIGURES =
      Set.of(
          ("profit revenue temperature rate price cost margin income salary speed weight"
                  + " height length age distance number percentage total amount population fee fine"
                  + " penalty inflation turnover budget forecast target")
              .split(" "));

  static Question of(Asked asked) {
    List<String> raw = asked.raw();
    Kind kind = kind(raw);
    List<String> words = new ArrayList<>(asked.words());
    if (raw.contains("again")) {
      words.add("again");
    }
    if (raw.contains("money") && raw.contains("back")) {
      words.remove("money");
      words.add("back");
    }
    List<String> speaker = kind == Kind.SAYING ? speaker(raw, words) : List.of();
    String last = raw.isEmpty() ? "" : raw.getLast();
    boolean from = last.equals("from") || raw.contains("come") && raw.contains("from");
    return new Question(kind, words, key(kind, raw, words), speaker, from);
  }

  private static Kind kind(List<String> raw) {
    for (int at = 0; at < raw.size(); at++) {
      String next = at + 1 < raw.size() ? raw.get(at + 1) : "";
      Kind kind =
          switch (raw.get(at)) {
            case "how" -> how(next, raw);
            case "who", "whos", "whose", "whom" -> who(at, raw);
            case "where", "wheres" -> Kind.PLACE;
            case "when", "whens" -> at == 0 ? Kind.TIME : Kind.OTHER;
            case "why" -> Kind.REASON;
            case "what", "whats", "which" -> what(next, raw);
            default -> null;
          };
      if (kind != null) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  private static Kind how(String next, List<String> raw) {
    return switch (next) {
      case "many" -> Kind.COUNT;
      case "much" -> much(raw);
      case "long" -> raw.contains("take") || raw.contains("last") ? Kind.DURATION : Kind.EXTENT;
      case "old" -> Kind.AGE;
      case "far", "high", "tall", "deep", "wide", "thick" -> Kind.LENGTH;
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
    boolean more = raw.contains("more") || raw.contains("less") || raw.contains("of");
    return !more && raw.stream().anyMatch(SUMS::contains) ? Kind.MONEY : Kind.AMOUNT;
  }

  private static Kind who(int at, List<String> raw) {
    String verb = at + 1 < raw.size() ? raw.get(at + 1) : "";
    String next = at + 2 < raw.size() ? raw.get(at + 2) : "";
    boolean is = raw.get(at).equals("whos") || Set.of("is", "was", "are", "were").contains(verb);
    if (!is) {
      return Kind.PERSON;
    }
    return ARTICLES.contains(raw.get(at).equals("whos") ? verb : next) ? Kind.ROLE : Kind.NAMED;
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
    if (Set.of("did", "does", "do", "has", "have").contains(next)
        && raw.stream().anyMatch(SAYS::contains)) {
      return Kind.SAYING;
    }
    if (raw.stream().anyMatch(SCORES::contains)) {
      return Kind.SCORE;
    }
    boolean figure = raw.stream().limit(5).anyMatch(FIGURES::contains);
    boolean is = Set.of("is", "was", "are", "were").contains(next) || FIGURES.contains(next);
    return figure && is ? Kind.AMOUNT : Kind.OTHER;
  }

  /// The words between "did" and "say".
  private static List<String> speaker(List<String> raw, List<String> words) {
    List<String> between = new ArrayList<>();
    for (String word : raw) {
      if (SAYS.contains(word)) {
        break;
      }
      if (words.contains(word)) {
        between.add(word);
      }
    }
    return List.copyOf(between);
  }

  /// How many of what; who did what; which what.
  private static List<String> key(Kind kind, List<String> raw, List<String> words) {
    int at =
        switch (kind) {
          case COUNT -> raw.indexOf("many") + 1;
          case ROLE -> article(raw) + 1;
          case PERSON -> Math.max(0, Math.max(raw.indexOf("who"), raw.indexOf("whos"))) + 1;
          case OTHER -> Math.max(raw.indexOf("which"), raw.indexOf("what")) + 1;
          default -> raw.size();
        };
    if (kind == Kind.OTHER && (at == 0 || at >= raw.size() || AUXILIARY.contains(raw.get(at)))) {
      return List.of();
    }
    if (kind == Kind.ROLE) {
      return raw.subList(at, raw.size()).stream()
          .takeWhile(word -> !Set.of("of", "for", "in", "at", "from", "who").contains(word))
          .filter(words::contains)
          .toList();
    }
    while (at < raw.size() && AUXILIARY.contains(raw.get(at))) {
      at++;
    }
    String word = at < raw.size() ? raw.get(at) : "";
    boolean counts = words.contains(word) && (!light(word) || word.startsWith("ma"));
    return counts ? List.of(word) : List.of();
  }

  private static int article(List<String> raw) {
    int at = 0;
    while (at < raw.size() - 1 && !ARTICLES.contains(raw.get(at))) {
      at++;
    }
    return at;
  }

  static boolean light(String word) {
    return StopWords.LIGHT.contains(word);
  }

  boolean asksForSaying() {
    return kind == Kind.SAYING;
  }
}
