package fm.earshot.summary.lead;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// By what signs a sentence of one language leans on those before it. Of a language that is not
/// known every sentence may.
///
/// `first` are pronouns and joining words that lean where they open a sentence; `early` are
/// pronouns that lean within the first words, unless a name stands before them, which never begins
/// with one of the `openers`; `plain` words say nothing about what a text is about.
record Leaning(
    String language,
    Set<String> first,
    Set<String> early,
    Set<String> openers,
    Set<String> plain,
    Pattern persons,
    Pattern signs) {
  private static final Map<String, Leaning> READ = new ConcurrentHashMap<>();
  private static final Set<String> KNOWN = Set.of("de", "en", "es", "fr", "it", "nl", "pt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Pattern NAME_FIRST = Pattern.compile("^\\p{Lu}\\S* \\p{Lu}");
  private static final int EARLY = 6;

  /// One who was named is often called something else some sentences on.
  private static final int FAR = 3;

  /// Of a BCP 47 tag.
  static Leaning in(String tag) {
    String language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return READ.computeIfAbsent(KNOWN.contains(language) ? language : "", LeaningWords::read);
  }

  boolean known() {
    return !language.isEmpty();
  }

  boolean english() {
    return language.equals("en");
  }

  /// Whether it opens with a pronoun or a joining word, or its speaker is a pronoun.
  boolean joins(String text) {
    var word = WORD.matcher(text);
    boolean opens = word.find() && first.contains(word.group().toLowerCase(Locale.ROOT));
    return opens || signs.matcher(text).find();
  }

  /// How many sentences before `text` have to be told with it; 0 where it leans on none.
  int reach(String text) {
    if (persons.matcher(text).find()) {
      return FAR;
    }
    return !known() || joins(text) || pronounEarly(text) ? 1 : 0;
  }

  private boolean pronounEarly(String text) {
    var words = WORD.matcher(text);
    boolean named = false;
    for (int i = 0; i < EARLY && words.find(); i++) {
      String word = words.group().toLowerCase(Locale.ROOT);
      named = i == 0 ? !openers.contains(word) && NAME_FIRST.matcher(text).find() : named;
      if (!named && early.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
