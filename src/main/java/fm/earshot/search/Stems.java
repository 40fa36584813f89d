package fm.earshot.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The stems that the forms of English words share; any other language's word is its own stem. For
/// one piece of work on one thread: it remembers every word.
final class Stems {
  // Forms that no suffix rule brings together, and words used for one another.
  private static final Map<String, String> IRREGULAR =
      map(
          "ate eat",
          "eaten eat",
          "beaten beat",
          "became become",
          "began begin",
          "begun begin",
          "bit bite",
          "bitten bite",
          "blew blow",
          "blown blow",
          "bought buy",
          "broke break",
          "broken break",
          "brought bring",
          "built build",
          "came come",
          "caught catch",
          "children child",
          "chose choose",
          "chosen choose",
          "death die",
          "died die",
          "dealt deal",
          "drank drink",
          "drawn draw",
          "drew draw",
          "driven drive",
          "drove drive",
          "dying die",
          "fallen fall",
          "fed feed",
          "fell fall",
          "felt feel",
          "flew fly",
          "flown fly",
          "forgot forget",
          "forgotten forget",
          "fought fight",
          "found find",
          "froze freeze",
          "frozen freeze",
          "gave give",
          "given give",
          "gone go",
          "got get",
          "grew grow",
          "grown grow",
          "heard hear",
          "held hold",
          "hid hide",
          "hidden hide",
          "kept keep",
          "knew know",
          "known know",
          "laid lay",
          "led lead",
          "left leave",
          "lent lend",
          "lost lose",
          "made make",
          "meant mean",
          "men man",
          "met meet",
          "mice mouse",
          "paid pay",
          "ran run",
          "rang ring",
          "ridden ride",
          "risen rise",
          "rode ride",
          "rose rise",
          "rung ring",
          "said say",
          "sang sing",
          "sank sink",
          "sat sit",
          "saw see",
          "seen see",
          "sent send",
          "shaken shake",
          "shook shake",
          "shot shoot",
          "shown show",
          "slept sleep",
          "sold sell",
          "sought seek",
          "spent spend",
          "spoke speak",
          "spoken speak",
          "stole steal",
          "stolen steal",
          "stood stand",
          "struck strike",
          "stuck stick",
          "sung sing",
          "sunk sink",
          "swam swim",
          "swept sweep",
          "swum swim",
          "taken take",
          "taught teach",
          "teeth tooth",
          "thought think",
          "threw throw",
          "thrown throw",
          "told tell",
          "took take",
          "went go",
          "woke wake",
          "won win",
          "wore wear",
          "worn wear",
          "women woman",
          "written write",
          "wrote write",
          "phone telephone",
          "mexican mexico",
          "american us",
          "america us");

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new HashMap<>();
    for (String pair : pairs) {
      int space = pair.indexOf(' ');
      map.put(pair.substring(0, space), pair.substring(space + 1));
    }
    return Map.copyOf(map);
  }

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /// Of every word of `text`, in order.
  List<String> in(String text, String language) {
    return Words.of(text).stream().map(word -> of(word, language)).toList();
  }

  String of(String plain, String language) {
    boolean english = language.toLowerCase(Locale.ROOT).startsWith("en");
    return english ? known.computeIfAbsent(plain, this::english) : plain;
  }

  /// Whether a word is a form of another that no rule would bring it to.
  static boolean irregular(String plain) {
    return IRREGULAR.containsKey(plain);
  }

  /// As an English word, whatever the story's language.
  String of(String plain) {
    return of(plain, "en");
  }

  private String english(String plain) {
    stemmer.setCurrent(IRREGULAR.getOrDefault(plain, plain));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
