package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number in a sentence, in digits or in words, with its unit, "" where there is none. `at` and
/// `after` are the places of its first word and of the word after it.
record Figure(double value, String unit, int at, int after) {
  private static final Pattern DIGITS =
      Pattern.compile("([$£€¥]?)(\\d(?:[\\d,.]{0,30}\\d)?)(%|\\p{L}*)");
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));
  private static final List<String> CARDINALS =
      words(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final List<String> TENS =
      words("zero ten twenty thirty forty fifty sixty seventy eighty ninety");
  private static final List<String> ORDINALS =
      words("zeroth first second third fourth fifth sixth seventh eighth ninth tenth");
  private static final Map<String, String> SYMBOLS =
      Map.of("$", "dollar", "£", "pound", "€", "euro", "¥", "yen", "%", "percent");
  private static final String ORDINAL = "ordinal";

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  static List<Figure> in(Sentence sentence, Lexicon lexicon) {
    List<Figure> figures = new ArrayList<>();
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size()) {
      Figure figure =
          single(words, at) ? new Figure(1, "", at, at + 1) : of(words.get(at).low(), at);
      if (figure != null) {
        figure = figure.scaled(words).measured(words, lexicon);
        figures.add(figure);
      }
      at = figure == null ? at + 1 : figure.after;
    }
    return figures;
  }

  /// "A million" is a number, "a vote" and "one of them" are none.
  private static boolean single(List<Word> words, int at) {
    boolean one = words.get(at).low().matches("an?|one");
    String next = at + 1 < words.size() ? words.get(at + 1).low() : "";
    return one && next.length() > 2 && SCALES.containsKey(next);
  }

  private static @Nullable Figure of(String word, int at) {
    Matcher digits = DIGITS.matcher(word);
    if (digits.matches()) {
      return digits(digits.group(1), digits.group(2), digits.group(3), at);
    }
    if (word.matches("q[1-4]")) {
      return new Figure(word.charAt(1) - '0', ORDINAL, at, at + 1);
    }
    String[] parts = word.split("-", -1);
    String first = parts[0];
    int tens = TENS.indexOf(first);
    if (tens > 1) {
      int ones = parts.length > 1 ? Math.max(0, CARDINALS.indexOf(parts[1])) : 0;
      boolean last = parts.length > 1 && ORDINALS.contains(parts[1]);
      return last ? null : new Figure(tens * 10.0 + ones, "", at, at + 1);
    }
    int cardinal = CARDINALS.indexOf(first);
    int ordinal = ORDINALS.indexOf(first);
    if (ordinal > 2) {
      return new Figure(ordinal, ORDINAL, at, at + 1);
    }
    return cardinal > 1 ? new Figure(cardinal, "", at, at + 1) : null;
  }

  private static Figure digits(String symbol, String digits, String suffix, int at) {
    double value = number(digits) * SCALES.getOrDefault(suffix, 1.0);
    String unit = SYMBOLS.getOrDefault(suffix, SYMBOLS.getOrDefault(symbol, ""));
    return new Figure(value, suffix.matches("st|nd|rd|th") ? ORDINAL : unit, at, at + 1);
  }

  private static double number(String digits) {
    String plain = digits.replaceAll(",(?=\\d{3})", "").replace(',', '.');
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return plain.hashCode();
    }
  }

  private Figure scaled(List<Word> words) {
    double product = value;
    int next = after;
    while (next < words.size() && SCALES.containsKey(words.get(next).low())) {
      product *= SCALES.getOrDefault(words.get(next).low(), 1.0);
      next++;
    }
    return new Figure(product, unit, at, next);
  }

  private Figure measured(List<Word> words, Lexicon lexicon) {
    if (!unit.isEmpty() || after >= words.size()) {
      return this;
    }
    String next = words.get(after).low();
    boolean perCent = next.equals("per") && after + 1 < words.size();
    if (next.equals("%") || (perCent && words.get(after + 1).low().equals("cent"))) {
      return new Figure(value, "percent", at, after);
    }
    return words.get(after).lemmas().stream()
        .filter(lexicon.list("unit")::contains)
        .min(String::compareTo)
        .map(known -> new Figure(value, known, at, after))
        .orElse(this);
  }

  boolean sameValue(Figure other) {
    return Math.abs(value - other.value) <= 1e-9 * Math.max(Math.abs(value), 1);
  }

  boolean sameUnit(Figure other) {
    return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
  }
}
