package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.search.Words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The names in a text: words with a capital that do not merely begin a sentence, and neighbours of
/// them run together ("St. Clair" is heard as one word).
final class Names {
  private static final Pattern CLAUSE =
      Pattern.compile("(?=\\s)(?<=[.!?:;,\"”“])\\s+|[\"”“—–()]|\\n");

  private Names() {}

  /// Of a story: those of its text, headline and dateline, and the headline's first word.
  static Set<String> of(Story story) {
    Set<String> names = new LinkedHashSet<>();
    Words.of(story.headline()).stream()
        .limit(1)
        .filter(word -> !StopWords.COMMON.contains(word))
        .forEach(names::add);
    names.addAll(within(story.headline()));
    if (story.content().dateline() != null) {
      names.addAll(Words.of(story.content().dateline().place()));
    }
    story.paragraphs().forEach(paragraph -> names.addAll(within(paragraph)));
    return names;
  }

  static Set<String> within(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String clause : CLAUSE.splitAsStream(text).toList()) {
      run(Words.written(clause), names);
    }
    return names;
  }

  private static void run(List<Word> words, Set<String> names) {
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean name = word.capitalised() && !StopWords.COMMON.contains(word.plain());
      boolean leads = i == 0 && !(words.size() > 1 && words.get(1).capitalised());
      if (name && (!leads || words.size() == 1)) {
        names.add(word.plain());
        if (!before.isEmpty()) {
          names.add(before + word.plain());
        }
      }
      before = name ? word.plain() : "";
    }
  }
}
