package fm.earshot.summary.model;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sentences of an article that speak to a machine, and those after them in the same paragraph,
/// which may be what it is to say. No summary is made from them.
record Tainted(List<String> article, Set<Integer> indexes) {

  static Tainted of(Story story) {
    List<String> article = new ArrayList<>();
    Set<Integer> indexes = new HashSet<>();
    for (String paragraph : story.paragraphs()) {
      boolean tainted = false;
      for (String sentence : Sentences.split(paragraph)) {
        tainted |= Addressed.toMachine(sentence);
        if (tainted) {
          indexes.add(article.size());
        }
        article.add(sentence);
      }
    }
    return new Tainted(List.copyOf(article), Set.copyOf(indexes));
  }

  List<String> without(List<String> sentences) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (!indexes.contains(i)) {
        left.add(sentences.get(i));
      }
    }
    return left;
  }

  /// Whether a line was made from such a sentence, says so or not: it shares more words with one
  /// than with all that it names.
  boolean touches(Line line) {
    if (line.sources().stream().anyMatch(indexes::contains)) {
      return true;
    }
    if (indexes.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>(Tongue.words(line.text()));
    List<String> named = line.sources().stream().map(article::get).toList();
    long fromNamed = shared(words, String.join(" ", named));
    return indexes.stream().anyMatch(i -> shared(words, article.get(i)) > fromNamed);
  }

  private static long shared(Set<String> words, String text) {
    Set<String> known = new HashSet<>(Tongue.words(text));
    return words.stream().filter(known::contains).count();
  }
}
