package fm.earshot.summary.guard;

import java.util.List;

/// A sentence of a summary beside the sentences it was made from, the best first, and the whole
/// article.
record Comparison(Sentence line, List<Sentence> sources, List<Sentence> article, Lexicon lexicon) {
  boolean sourced(Word word) {
    return sources.stream().anyMatch(source -> source.has(word));
  }

  boolean told(Word word) {
    return article.stream().anyMatch(sentence -> sentence.has(word));
  }
}
