package fm.earshot.script;

import java.util.regex.Pattern;

/// Short forms of common words: "No. 4", "vs.", "Inc.", "e.g.", "&".
final class ShortFormRule implements SpokenRule {
  private static final Table FORMS =
      Table.of(
          "vs=versus,Inc=Incorporated,Corp=Corporation,Ltd=Limited,Co=Company,Bros=Brothers",
          "Jr=Junior,Sr=Senior,approx=approximately,etc=et cetera,e.g=for example,i.e=that is",
          "Dept=Department,Assn=Association,Univ=University,Esq=Esquire,est=established");
  private static final Pattern FORM = FORMS.between("(?<![\\p{L}\\d.])", "\\.(?![\\p{L}\\d])");
  private static final Pattern NUMBER = Pattern.compile("\\b[Nn]o\\. ?(?=\\d)");
  private static final Pattern NUMBERS = Pattern.compile("\\b[Nn]os\\. ?(?=\\d)");
  private static final Pattern AGAINST = Pattern.compile("(?<= )vs?\\.?(?= )");
  private static final Swap AND = Swap.of("&", " ?& ?", " and ");

  @Override
  public String apply(String text) {
    String said = text.contains(" v") ? AGAINST.matcher(text).replaceAll("versus") : text;
    return AND.in(said.indexOf('.') < 0 ? said : dotted(said));
  }

  private static String dotted(String text) {
    String said = text.contains("o.") ? NUMBER.matcher(text).replaceAll("number ") : text;
    said = said.contains("os.") ? NUMBERS.matcher(said).replaceAll("numbers ") : said;
    return FORM.matcher(said).replaceAll(m -> FORMS.get(m.group(1)));
  }
}
