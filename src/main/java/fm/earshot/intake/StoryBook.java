package fm.earshot.intake;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every version of every story that was taken in, and the kills. What a call returned from is
/// kept.
public interface StoryBook {
  /// Keeps a version. `story.version()` must be one more than the newest, or 1; else a
  /// [VersionException].
  void keep(Story story, Instant at);

  /// The newest version, killed or not, or null.
  @Nullable Story newest(StoryId id);

  /// The story that its source calls `uri`, or null.
  @Nullable Story newestByUri(String uri);

  /// The newest versions of the stories that are not killed, newest first by `versionCreated`, at
  /// most `most`; whatever their status, embargo and expiry.
  List<Story> current(int most);

  /// Kills a story for good, whether it is known or not: final until restored.
  void kill(StoryId id, String reason, Instant at);

  void restore(StoryId id, Instant at);

  Set<StoryId> killed();

  boolean killed(StoryId id);

  /// Whether any story of the newsroom's own was ever kept.
  boolean everHeldOwn();

  /// The number of the last change of stories and kills: grows with each, whoever made it.
  long lastChange();
}
