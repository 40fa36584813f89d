package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence cut into words.
record Sentence(String text, List<Word> words, Set<String> lemmas) {
  private static final Pattern WORD =
      Pattern.compile(
          "[$£€¥]?\\d(?:[\\d,.]*\\d)?+(?:%|\\p{L}++)?+|\\p{L}(?:\\.\\p{L})+\\.?+|\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:['\u2019-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+|%|&");

  static Sentence of(String text, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    Set<String> all = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group().replace('\u2019', '\'');
      String written = raw.endsWith("'s") || raw.endsWith("'S") ? raw.substring(0, raw.length() - 2) : raw;
      String low = written.toLowerCase(Locale.ROOT).replace("u.s.", "us").replace("u.k.", "uk");
      Set<String> lemmas = new HashSet<>(lexicon.thesaurus().lemmas(low));
      lemmas.add(low.replace("-", ""));
      words.add(new Word(written, low, lemmas, words.isEmpty()));
      all.addAll(lemmas);
      for (String part : low.split("-", -1)) {
        all.addAll(lexicon.thesaurus().lemmas(part));
      }
    }
    return new Sentence(text, List.copyOf(words), all);
  }

  boolean has(Word word) {
    if (word.lemmas().stream().anyMatch(lemmas::contains)) {
      return true;
    }
    String[] parts = word.low().split("-", -1);
    return parts.length > 1 && List.of(parts).stream().allMatch(lemmas::contains);
  }
}
