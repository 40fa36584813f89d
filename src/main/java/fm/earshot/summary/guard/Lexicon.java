package fm.earshot.summary.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a language that the checks look for, by list, and what words have to do with each
/// other. A language that is not known has empty lists.
record Lexicon(Map<String, Set<String>> lists, Thesaurus thesaurus) {
  private static final Map<String, Lexicon> OTHERS = new ConcurrentHashMap<>();
  private static final Set<String> LISTED = Set.of("de", "es", "fr", "it", "nl", "pt");

  /// Without a dictionary, and without lists where there are none for the language.
  static Lexicon other(String language) {
    return LISTED.contains(language)
        ? OTHERS.computeIfAbsent(language, l -> new Lexicon(read(l), new NoThesaurus()))
        : new Lexicon(Map.of(), new NoThesaurus());
  }

  static Lexicon english() {
    return new Lexicon(read("en"), WordNet.load());
  }

  private static Map<String, Set<String>> read(String language) {
    Map<String, Set<String>> lists = new HashMap<>();
    String file = "words-" + language + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          String[] words = line.substring(colon + 1).strip().split(" +", -1);
          lists.put(line.substring(0, colon), Set.copyOf(List.of(words)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(lists);
  }

  /// Whether a word or one of its dictionary forms is in a list.
  boolean is(String list, Word word) {
    Set<String> words = list(list);
    return words.contains(word.low()) || word.lemmas().stream().anyMatch(words::contains);
  }

  /// Whether a word is in a list as it stands.
  boolean exactly(String list, Word word) {
    return list(list).contains(word.low());
  }

  /// Whether it is a "not", in English or in another language.
  boolean denies(Word word) {
    return exactly("negation", word) || exactly("not", word);
  }

  boolean any(String list, Sentence sentence) {
    return sentence.words().stream().anyMatch(word -> is(list, word));
  }

  /// The names of lists that start so, in the order of the alphabet.
  Set<String> named(String prefix) {
    Set<String> names = new TreeSet<>(lists.keySet());
    names.removeIf(name -> !name.startsWith(prefix));
    return names;
  }

  Set<String> list(String list) {
    return lists.getOrDefault(list, Set.of());
  }
}
