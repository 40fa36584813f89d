package fm.earshot.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a story says to a question: the indexes of at most two of its sentences, in the order of
/// the text, none if it says nothing of it; counted over all paragraphs, as
/// [fm.earshot.news.Sentences] splits them. `speaker` is who is quoted, as the story writes the
/// name, where the sentences themselves do not say.
public record Answered(List<Integer> sentences, @Nullable String speaker) {
  static final Answered NOTHING = new Answered(List.of(), null);

  public Answered {
    sentences = List.copyOf(sentences);
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }
}
