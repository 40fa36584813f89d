package fm.earshot.summary.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a language that the checks look for, by list.
record Lexicon(Map<String, Set<String>> lists, Thesaurus thesaurus) {

  static Lexicon english(Thesaurus thesaurus) {
    try (InputStream in = Lexicon.class.getResourceAsStream("words-en.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Set<String>> lists = new HashMap<>();
      for (String line : text.split("\n", -1)) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          lists.put(line.substring(0, colon), Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +", -1))));
        }
      }
      return new Lexicon(lists, thesaurus);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean is(String list, Word word) {
    Set<String> words = lists.getOrDefault(list, Set.of());
    return words.contains(word.low()) || word.lemmas().stream().anyMatch(words::contains);
  }

  boolean exactly(String list, Word word) {
    return lists.getOrDefault(list, Set.of()).contains(word.low());
  }
}
