package fm.earshot.news;

import java.time.Instant;
import java.util.List;

/// One version of one story. Versions count 1, 2, 3 as Earshot took them in.
public record Story(
    StoryId id, int version, Content content, Credit credit, Timing timing, Handling handling) {
  public Story {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1, not " + version);
    }
  }

  public String headline() {
    return content.headline().text();
  }

  public List<String> paragraphs() {
    return content.paragraphs();
  }

  public Section section() {
    return handling.section();
  }

  /// The version that first said what was wrong before it; 0 where nothing was.
  public int correctedIn() {
    if (handling.correction() == null) {
      return 0;
    }
    return handling.correctedIn() == 0 ? version : handling.correctedIn();
  }

  /// Whether it may be heard at `now`.
  public boolean audible(Instant now) {
    return handling.status() == PubStatus.USABLE && timing.current(now);
  }

  public Story withVersion(int version) {
    return new Story(id, version, content, credit, timing, handling);
  }

  public Story withHandling(Handling handling) {
    return new Story(id, version, content, credit, timing, handling);
  }
}
