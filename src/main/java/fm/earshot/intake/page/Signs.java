package fm.earshot.intake.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a paragraph shows about whether it belongs to the story around it. `names` stand within its
/// sentences, `capitals` also at their heads; `stems` are the heads of its telling words.
record Signs(
    Set<String> names,
    Set<String> capitals,
    Set<String> stems,
    Set<Quote> quotes,
    Tense tense,
    boolean pictured,
    boolean attributed,
    boolean startsFromAbove,
    boolean refersBack) {

  /// The quotation marks that a paragraph uses.
  enum Quote {
    SINGLE,
    DOUBLE,
    GUILLEMETS
  }

  /// What the words outside quotation marks are told in; `NONE` where no verb is known.
  enum Tense {
    PAST,
    PRESENT,
    NONE
  }

  private static final int STEM = 5;
  private static final int LOOKED_AT = 2_000;

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:^|[\\s(:—–])['‘]\\p{L}[^'‘’\"“”]*(?:\\p{L}['’]\\p{L}[^'‘’\"“”]*)*[^\\s]['’](?![\\p{L}])");
  private static final Pattern DOUBLE = Pattern.compile("\"|[“”„]");
  private static final Pattern GUILLEMETS = Pattern.compile("[«»]");
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|" + SINGLE.pattern());
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N}][,;’']?s? )\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
  private static final Pattern CAPITAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]{3,}");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|jan|feb|sept?|oct|nov|dec|i|i'm|i'll|i've");
  private static final Pattern BACK =
      Pattern.compile(
          "(?:he|she|they|it|his|her|their|its|this|that|these|those|such|but|and|still|yet|however"
              + "|also|meanwhile|instead|then|so|both|neither|there|asked|according|nor|or|il|elle"
              + "|ils|elles|son|sa|ses|ce|cette|ces|mais|él|ella|ellos|ellas|su|sus|esto|esta|este"
              + "|eso|pero|sin embargo|cependant)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern REFERS =
      Pattern.compile(
          "(?:he|she|they|it|his|her|their|its|this|that|these|those|the (?:decision|move|comments?"
              + "|remarks?|statement|announcement|ruling|vote|plan|offer|deal|news|change|figure)"
              + "|la (?:décision|decisión|medida|mesure)|el (?:anuncio|fallo)|il|elle|ella|él)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PICTURED =
      Pattern.compile(
          "(?iU)\\b(?:is seen|are seen|seen here|is shown|are shown|is pictured|are"
              + " pictured|pictured|looks? on|file photo|in this photo|in this image|in this"
              + " video|poses?|video shows|photo shows|footage shows|watch as|from left|left to"
              + " right|on voit|se ve|se ven|en la imagen|sur cette photo)\\b");
  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "(?iU)\\b(?:sa(?:ys?|id) that|told|according to|announced|selon|según|dijo que|dit"
              + " que)\\b");
  private static final Pattern SAYS = Pattern.compile("(?iU)\\b(?:says?|said)\\b");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?iU)\\b(?:says?|tells?|explains?|recalls?|lifts?|works?|walks?|stands?|carr(?:y|ies)|holds?"
              + "|cheers?|shows?|watch(?:es)?|speaks?|plays?|rides?|runs?|takes?|makes?|gives?|goes"
              + "|sits?|looks?|waits?|fl(?:y|ies)|fights?|crosses|swims?|sings?|dances?|cuts?|pulls?"
              + "|pushes|searche?s?|greets?|waves?|celebrates?|gathers?|prepares?|leads?|leaves?"
              + "|moves?|is|are|dice|dicen|muestra|trabajan?|camina|dit|disent|montre|explique)\\b");
  private static final Pattern PAST =
      Pattern.compile(
          "(?iU)\\b(?:said|was|were|had|did|told|went|took|came|made|gave|got|saw|found|left|held|kept"
              + "|began|broke|brought|built|bought|sold|fell|felt|fought|grew|knew|led|lost|met|paid"
              + "|ran|rose|sent|set|spoke|spent|stood|struck|taught|thought|threw|won|wrote|became"
              + "|drew|drove|ate|flew|forgot|froze|heard|hit|laid|lay|meant|put|rode|sang|sank|sat"
              + "|shook|shot|shut|sought|stole|swam|swept|swore|understood|woke|wore|could|would"
              + "|dijo|dijeron|fue|fueron|era|eran|había|habían|tuvo|hizo|estaba|afirmó|señaló|était|étaient|avait|avaient|fut|a"
              + " déclaré|a dit|ont|[\\p{L}]+(?:aron|ieron))\\b"
              + "|(?<!\\b(?:an?|the|his|her|its|their|two|three|some|is|are|be|been|of|in|by|and|very|most)\\s)"
              + "\\b\\p{Ll}{2,}ed\\b");

  static Signs of(String paragraph) {
    String it = paragraph.substring(0, Math.min(LOOKED_AT, paragraph.length()));
    return new Signs(
        found(NAME, it),
        found(CAPITAL, it),
        stems(it),
        quotes(it),
        tense(QUOTED.matcher(it).replaceAll(" ")),
        PICTURED.matcher(it).find(),
        isAttributed(it),
        BACK.matcher(it).lookingAt(),
        REFERS.matcher(it).lookingAt());
  }

  /// Whether it names its source; a caption's speaker is quoted.
  private static boolean isAttributed(String it) {
    return ATTRIBUTED.matcher(it).find() || (quotes(it).isEmpty() && SAYS.matcher(it).find());
  }

  private static Set<Quote> quotes(String it) {
    Set<Quote> quotes = new HashSet<>();
    if (DOUBLE.matcher(it).find()) {
      quotes.add(Quote.DOUBLE);
    } else if (SINGLE.matcher(it).find()) {
      quotes.add(Quote.SINGLE);
    }
    if (GUILLEMETS.matcher(it).find()) {
      quotes.add(Quote.GUILLEMETS);
    }
    return quotes;
  }

  private static Tense tense(String unquoted) {
    if (PAST.matcher(unquoted).find()) {
      return Tense.PAST;
    }
    return PRESENT.matcher(unquoted).find() ? Tense.PRESENT : Tense.NONE;
  }

  private static Set<String> found(Pattern names, String text) {
    Set<String> found = new HashSet<>();
    names
        .matcher(text)
        .results()
        .map(match -> match.group().replaceFirst("['’]s$", ""))
        .filter(name -> !CALENDAR.matcher(name).matches())
        .forEach(found::add);
    return found;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !Common.WORDS.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .forEach(stems::add);
    return stems;
  }
}
