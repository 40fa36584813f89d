package fm.earshot.summary;

import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import java.util.List;

/// A story told shorter, in three sizes: `gist` is one sentence of at most 25 words, `brief` about
/// 30 s and `longer` about 60 s of speech.
public record Summary(
    StoryId story, int version, Wording kind, Line gist, List<Line> brief, List<Line> longer) {

  /// One summary sentence, and the indexes of the article's sentences that it was made from.
  public record Line(String text, List<Integer> sources) {
    public Line {
      sources = List.copyOf(sources);
    }
  }

  public Summary {
    brief = List.copyOf(brief);
    longer = List.copyOf(longer);
  }
}
