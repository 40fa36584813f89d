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
  // What a name begins with is asked first: what stands before it takes longer to look at.
  private static final Pattern NAME =
      Pattern.compile("(?=\\p{Lu})(?<=[\\p{L}\\p{N}][,;’']?s? )\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
  private static final Pattern CAPITAL =
      Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]{3,}");
  private static final Set<String> CALENDAR =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december jan feb sep sept oct"
                  + " nov dec i i'm i'll i've")
              .split(" ", -1));
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
  private static final Vocabulary PICTURED =
      Vocabulary.ofPhrases(
          "is seen",
          "are seen",
          "seen here",
          "is shown",
          "are shown",
          "is pictured",
          "are pictured",
          "pictured",
          "look on",
          "looks on",
          "file photo",
          "in this photo",
          "in this image",
          "in this video",
          "pose",
          "poses",
          "video shows",
          "photo shows",
          "footage shows",
          "watch as",
          "from left",
          "left to right",
          "on voit",
          "se ve",
          "se ven",
          "en la imagen",
          "sur cette photo");
  private static final Vocabulary ATTRIBUTED =
      Vocabulary.ofPhrases(
          "say that",
          "says that",
          "said that",
          "told",
          "according to",
          "announced",
          "selon",
          "según",
          "dijo que",
          "dit que");
  private static final Vocabulary SAYS = Vocabulary.ofWords("say says said");

  static Signs of(String paragraph) {
    String it = paragraph.substring(0, Math.min(LOOKED_AT, paragraph.length()));
    Words words = Words.of(it);
    Set<Quote> quotes = quotes(it);
    String unquoted = quotes.isEmpty() ? it : QUOTED.matcher(it).replaceAll(" ");
    return new Signs(
        found(NAME, it),
        found(CAPITAL, it),
        stems(it),
        quotes,
        Verbs.tense(quotes.isEmpty() ? words : Words.of(unquoted)),
        PICTURED.isIn(words),
        // A caption's speaker is quoted.
        ATTRIBUTED.isIn(words) || (quotes.isEmpty() && SAYS.isIn(words)),
        BACK.matcher(it).lookingAt(),
        REFERS.matcher(it).lookingAt());
  }

  private static Set<Quote> quotes(String it) {
    Set<Quote> quotes = new HashSet<>();
    if (DOUBLE.matcher(it).find()) {
      quotes.add(Quote.DOUBLE);
    } else if (hasSingle(it) && SINGLE.matcher(it).find()) {
      quotes.add(Quote.SINGLE);
    }
    if (GUILLEMETS.matcher(it).find()) {
      quotes.add(Quote.GUILLEMETS);
    }
    return quotes;
  }

  private static boolean hasSingle(String it) {
    return it.indexOf('\'') >= 0 || it.indexOf('‘') >= 0;
  }

  private static Set<String> found(Pattern names, String text) {
    Set<String> found = new HashSet<>();
    names
        .matcher(text)
        .results()
        .map(match -> owner(match.group()))
        .filter(name -> !CALENDAR.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(found::add);
    return found;
  }

  private static String owner(String name) {
    boolean owns = name.endsWith("'s") || name.endsWith("’s");
    return owns ? name.substring(0, name.length() - 2) : name;
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
