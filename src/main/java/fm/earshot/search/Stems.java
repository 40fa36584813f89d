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
      Map.ofEntries(
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("risen", "rise"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("met", "meet"),
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("made", "make"),
          Map.entry("paid", "pay"),
          Map.entry("built", "build"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("found", "find"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("beat", "beat"),
          Map.entry("beaten", "beat"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("sang", "sing"),
          Map.entry("sung", "sing"),
          Map.entry("swam", "swim"),
          Map.entry("ran", "run"),
          Map.entry("drove", "drive"),
          Map.entry("driven", "drive"),
          Map.entry("flew", "fly"),
          Map.entry("flown", "fly"),
          Map.entry("caught", "catch"),
          Map.entry("fought", "fight"),
          Map.entry("struck", "strike"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("froze", "freeze"),
          Map.entry("frozen", "freeze"),
          Map.entry("stolen", "steal"),
          Map.entry("stole", "steal"),
          Map.entry("died", "die"),
          Map.entry("dying", "die"),
          Map.entry("death", "die"),
          Map.entry("phone", "telephone"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("mexican", "mexico"),
          Map.entry("american", "us"),
          Map.entry("america", "us"));

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
