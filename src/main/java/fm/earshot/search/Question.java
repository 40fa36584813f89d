package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a listener asks: for what kind of thing, and about what. Where there are `key` words, they
/// must stand in the answer itself; `speaker` are the words for who is to have said it, `pronoun`
/// is she, he or nothing; `from` is whether it asks whence.
record Question(
    Kind kind,
    List<String> words,
    List<String> key,
    List<String> speaker,
    String pronoun,
    boolean from) {
  private static final Set<String> AUXILIARY =
      Set.of(
          ("is was are were be been being do does did has have had will would can could should may"
                  + " might must s")
              .split(" "));
  private static final Set<String> ENDS_A_ROLE = Set.of("of", "for", "in", "at", "from", "who");

  static Question of(Asked asked) {
    List<String> raw = asked.raw();
    Kind kind = Kinds.in(raw);
    List<String> words = words(asked, raw);
    List<String> speaker = kind == Kind.SAYING ? speaker(raw, words) : List.of();
    String pronoun = raw.contains("she") ? "she" : raw.contains("he") ? "he" : "";
    boolean whence = raw.contains("come") && raw.contains("from");
    boolean from = whence || (!raw.isEmpty() && raw.getLast().equals("from"));
    return new Question(kind, words, key(kind, raw, words), speaker, pronoun, from);
  }

  /// Two that count here, though they say little elsewhere: running again, money back.
  private static List<String> words(Asked asked, List<String> raw) {
    List<String> words = new ArrayList<>(asked.words());
    if (raw.contains("again")) {
      words.add("again");
    }
    if (raw.contains("money") && raw.contains("back")) {
      words.remove("money");
      words.add("back");
    }
    return List.copyOf(words);
  }

  /// The words between "did" and "say".
  private static List<String> speaker(List<String> raw, List<String> words) {
    return raw.stream()
        .takeWhile(word -> !Kinds.SAYS.contains(word))
        .filter(words::contains)
        .toList();
  }

  /// How many of what; who did what; who is what; which what.
  private static List<String> key(Kind kind, List<String> raw, List<String> words) {
    return switch (kind) {
      case COUNT -> first(raw, raw.indexOf("many") + 1, words);
      case PERSON -> first(raw, Math.max(raw.indexOf("who"), 0) + 1, words);
      case ROLE -> role(raw, words);
      case OTHER -> which(raw, words);
      case MONEY, AMOUNT, SHARE, SCORE, DURATION, EXTENT -> List.of();
      case HEIGHT, LENGTH, WEIGHT, SPEED, HEAT, AGE, TIME, NAMED, PLACE, REASON, SAYING ->
          List.of();
    };
  }

  /// The word at this index, past auxiliary verbs, if it says anything; to make does.
  private static List<String> first(List<String> raw, int from, List<String> words) {
    return raw.stream()
        .skip(from)
        .dropWhile(AUXILIARY::contains)
        .limit(1)
        .filter(words::contains)
        .filter(word -> !StopWords.LIGHT.contains(word) || word.startsWith("ma"))
        .toList();
  }

  private static List<String> which(List<String> raw, List<String> words) {
    int at = Math.max(raw.indexOf("which"), raw.indexOf("what")) + 1;
    boolean which = at > 0 && at < raw.size() && !AUXILIARY.contains(raw.get(at));
    return which ? first(raw, at, words) : List.of();
  }

  private static List<String> role(List<String> raw, List<String> words) {
    return raw.stream()
        .dropWhile(word -> !Kinds.ARTICLES.contains(word))
        .skip(1)
        .takeWhile(word -> !ENDS_A_ROLE.contains(word))
        .filter(words::contains)
        .toList();
  }
}
