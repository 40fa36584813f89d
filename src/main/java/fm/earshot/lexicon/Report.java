package fm.earshot.lexicon;

import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.List;

/// A sentence in which `listeners` heard something mispronounced; `last` is when one of them said
/// so last.
public record Report(
    String id,
    StoryId story,
    int version,
    String sentence,
    List<String> channels,
    int listeners,
    Instant last) {
  public Report {
    channels = List.copyOf(channels);
  }
}
