package fm.earshot.summary.lead;

import java.util.HashSet;
import java.util.Set;

/// What a story is about, by the words of its headline and its lead.
record Topic(Set<String> headline, Set<String> both) {
  private static final int SHARED = 2;

  static Topic of(String headline, Telltale lead) {
    Set<String> ofHeadline = content(headline, lead.leaning());
    Set<String> both = new HashSet<>(ofHeadline);
    both.addAll(content(lead.text(), lead.leaning()));
    return new Topic(Set.copyOf(ofHeadline), Set.copyOf(both));
  }

  /// Whether a sentence shares a word with the headline, and another with it or the lead.
  boolean isOf(Telltale sentence) {
    Set<String> words = content(sentence.text(), sentence.leaning());
    return words.stream().anyMatch(headline::contains)
        && words.stream().filter(both::contains).count() >= SHARED;
  }

  private static Set<String> content(String text, Leaning leaning) {
    Set<String> words = Weights.words(text);
    leaning.plain().forEach(plain -> words.removeAll(Weights.words(plain)));
    return words;
  }
}
