package fm.earshot.intake;

import fm.earshot.news.By;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every version of every story that was taken in, and the kills. What a call returned from is
/// kept, and stands in the log.
public interface StoryBook {
  /// Keeps a version as its source's own.
  default void keep(Story story, Instant at) {
    keep(story, new By(story.credit().source(), at));
  }

  /// Keeps a version. `story.version()` must be one more than the newest, or 1; else a
  /// [VersionException].
  void keep(Story story, By by);

  /// The newest version, killed or not, or null.
  @Nullable Story newest(StoryId id);

  /// The newest version that came this way, killed or not, or null.
  @Nullable Story newest(StoryId id, Origin origin);

  /// The story that its source calls `uri`, or null.
  @Nullable Story newestByUri(String uri);

  /// The newest versions of the stories that are not killed, whatever their status and expiry: at
  /// most `most` without an embargo at `now`, newest first by `versionCreated` or the end of their
  /// embargo; then as many that have one, the soonest first.
  List<Story> current(int most, Instant now);

  /// Kills a story for good, whether it is known or not: final until restored.
  void kill(StoryId id, String reason, By by);

  /// Kills a story as a wire bids, and remembers the cancel.
  void cancel(StoryId id, Cancel cancel, String reason, By by);

  /// The last cancel that a wire sent of a story, or null.
  @Nullable Cancel canceled(StoryId id);

  void restore(StoryId id, By by);

  Set<StoryId> killed();

  boolean killed(StoryId id);

  /// Whether any story of the newsroom's own was ever kept.
  boolean everHeldOwn();

  /// The number of the last change of stories and kills: grows with each, whoever made it.
  long lastChange();
}
