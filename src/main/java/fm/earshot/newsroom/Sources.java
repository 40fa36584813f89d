package fm.earshot.newsroom;

import fm.earshot.edition.Pins;
import fm.earshot.intake.StoryBook;
import fm.earshot.news.Story;
import java.time.Instant;
import java.util.List;

/// The stories that a script is made from: the newsroom's own, or the sample edition while there
/// are none.
///
/// `sample` goes whole: it is on the air until the first story of the newsroom's own was ever kept.
public record Sources(StoryBook book, List<Story> sample, Pins pins) {
  /// How many of the newest stories can be heard and found, and how many wait for their hour.
  private static final int MOST = 1000;

  public Sources {
    sample = List.copyOf(sample);
  }

  List<Story> stories(Instant now) {
    return sample.isEmpty() || book.everHeldOwn() ? book.current(MOST, now) : sample;
  }
}
