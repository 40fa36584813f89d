package fm.earshot.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Slashes and the signs that have a word of their own.
final class SlashRule implements SpokenRule {
  private static final String SOUGHT = "/\\<>=|*_~^{}[]\u00d7";
  private static final Pattern LESS = Pattern.compile(" ?< ?(?=\\d)");
  private static final Pattern MORE = Pattern.compile(" ?> ?(?=\\d)");
  private static final Pattern EQUALS = Pattern.compile(" ?= ?(?=\\d)");
  private static final Pattern TIMES = Pattern.compile("(?<=\\d) ?\u00d7 ?(?=\\d)");
  private static final Pattern STAR = Pattern.compile("(?<=\\d) ?\\* ?(?=\\d)");
  private static final Pattern PER =
      Pattern.compile(
          "(?<=[\\p{L}\\d])/(?=(?:year|month|week|day|hour|minute|second|person|capita|kg|m2)\\b)");
  private static final Table SHORT =
      Table.of(
          "mo=month,wk=week,d=day,hr=hour,h=hour,min=minute,sec=second,s=second,yr=year,lb=pound",
          "kg=kilogram,gal=gallon,bbl=barrel,oz=ounce,L=litre,l=litre,ft=foot,mi=mile,km=kilometre");
  private static final Pattern PRICE =
      SHORT.between(
          "(?<=dollars|dollar|cents|cent|pounds|pound|pence|euros|euro|pesos) ?/ ?",
          "(?![\\p{L}\\d])");
  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d/.,])(?:(\\d{1,6}) )?([1-9])/(2|3|4|5|8)(?![\\d/.,]*\\d|\\p{L})");

  /// Said without the slash, unlike fractions and dates.
  private static final Pattern PAIR = Pattern.compile("(?<![\\d/])(?:9/11|24/7|50/50)(?![\\d/])");

  /// Speeds and the like keep theirs, as fractions and dates do: voices read "m/s".
  private static final String KEPT =
      "(?!(?<=\\d)/\\d)"
          + "(?!(?<=\\d ?(?:m|km|mi|cc|cm|mm|g|mg|kg|lb|lbs|ft|[lL]|[kKMG][Bb]))/\\p{L})";

  private static final Pattern SIGNS =
      Pattern.compile(" ?(?:" + KEPT + "/|[\\\\<>=|*_~^{}\\[\\]])++ ?");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasOneOf(SOUGHT, text)) {
      return text;
    }
    String said = LESS.matcher(text).replaceAll(" less than ");
    said = MORE.matcher(said).replaceAll(" more than ");
    said = EQUALS.matcher(said).replaceAll(" equals ");
    said = TIMES.matcher(said).replaceAll(" by ");
    said = STAR.matcher(said).replaceAll(" times ");
    said = PRICE.matcher(said).replaceAll(m -> " per " + SHORT.get(m.group(1)));
    said = PER.matcher(said).replaceAll(" per ");
    said = PAIR.matcher(said).replaceAll(m -> m.group().replace('/', ' '));
    said = FRACTION.matcher(said).replaceAll(SlashRule::fraction);
    return SIGNS.matcher(said).replaceAll(" ");
  }

  /// "3/4" as 3 quarters, "2 1/2" as 2 and a half; what is no part of a whole stays.
  private static String fraction(MatchResult m) {
    int count = Integer.parseInt(m.group(2));
    int of = Integer.parseInt(m.group(3));
    if (count >= of) {
      return m.group();
    }
    String part =
        switch (of) {
          case 2 -> "half";
          case 3 -> "third";
          case 4 -> "quarter";
          case 5 -> "fifth";
          default -> "eighth";
        };
    String many = part.equals("half") ? part : part + "s";
    String parts = count == 1 ? part : many;
    if (m.group(1) == null) {
      return count + " " + parts;
    }
    return m.group(1) + " and " + (count == 1 ? "a" : count) + " " + parts;
  }
}
