package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in a sentence, with its unit ("" for none) and what stands after it.
record Figure(double value, String unit, Word word, int at, int after) {
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
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));
  private static final List<String> CARDINALS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" ", -1));
  private static final List<String> ORDINALS =
      List.of(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1));
  private static final Map<String, String> SYMBOLS =
      Map.of("$", "dollar", "£", "pound", "€", "euro", "¥", "yen", "%", "percent", "cent", "percent");

  static List<Figure> in(Sentence sentence, Lexicon lexicon) {
    List<Figure> figures = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      Figure figure = at(words, at, lexicon);
      if (figure != null) {
        figures.add(figure);
        at = Math.max(at, figure.after() - 1);
      }
    }
    return figures;
  }

  private static @org.jspecify.annotations.Nullable Figure at(List<Word> words, int at, Lexicon lexicon) {
    Word word = words.get(at);
    String low = word.low();
    String unit = "";
    double value;
    Matcher digits = DIGITS.matcher(low);
    int cardinal = CARDINALS.indexOf(low.replaceFirst("-.*", ""));
    int ordinal = ORDINALS.indexOf(low.replaceFirst("-.*", ""));
    if (digits.matches()) {
      value = number(digits.group(2));
      unit = SYMBOLS.getOrDefault(digits.group(1), "");
      String suffix = digits.group(3);
      if (SYMBOLS.containsKey(suffix)) {
        unit = "percent";
      } else if (suffix.matches("st|nd|rd|th")) {
        unit = "ordinal";
      } else {
        value *= SCALES.getOrDefault(suffix, 1.0);
      }
    } else if (low.matches("q[1-4]")) {
      value = low.charAt(1) - '0';
      unit = "ordinal";
    } else if (cardinal >= 2) {
      value = cardinal;
    } else if (ordinal >= 3) {
      value = ordinal;
      unit = "ordinal";
    } else {
      return null;
    }
    int after = at + 1;
    while (after < words.size() && SCALES.containsKey(words.get(after).low()) && words.get(after).low().length() > 2) {
      value *= SCALES.get(words.get(after).low());
      after++;
    }
    if (after < words.size() && unit.isEmpty()) {
      unit = unit(words, after, lexicon);
    }
    return new Figure(value, unit, word, at, after);
  }

  private static String unit(List<Word> words, int after, Lexicon lexicon) {
    Word next = words.get(after);
    boolean percent = next.low().equals("per") && after + 1 < words.size() && words.get(after + 1).low().equals("cent");
    if (percent || next.low().equals("%")) {
      return "percent";
    }
    if (!lexicon.is("unit", next)) {
      return "";
    }
    return next.lemmas().stream()
        .filter(lemma -> lexicon.lists().getOrDefault("unit", java.util.Set.of()).contains(lemma))
        .min(java.util.Comparator.comparingInt(String::length).thenComparing(String::compareTo))
        .orElse("");
  }

  private static double number(String digits) {
    String plain = digits.replaceAll(",(?=\\d{3})", "").replace(',', '.').toLowerCase(Locale.ROOT);
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return plain.hashCode();
    }
  }

  boolean sameValue(Figure other) {
    return Math.abs(value - other.value) <= 1e-9 * Math.max(Math.abs(value), 1);
  }

  boolean sameUnit(Figure other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
  }
}
