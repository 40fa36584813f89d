package fm.earshot.summary;

import fm.earshot.news.Change;
import fm.earshot.news.StoryId;
import java.util.Collection;
import java.util.List;

/// Where summaries are kept. What is written counts as a change of stories.
public interface SummaryStore {
  /// All that is kept of these stories, of all versions.
  List<KeptSummary> of(Collection<StoryId> stories);

  /// All that was written after the change of this number, oldest first.
  Changed after(long change);

  /// Summaries, and the number of the last change that is among them.
  record Changed(List<KeptSummary> summaries, long last) {}

  /// Keeps what a machine made; what is there under a key already stays as it is.
  void keep(List<KeptSummary> made);

  /// Keeps what an editor decided, in place of what is there, and notes it in the log.
  void decide(KeptSummary decided, Change change);

  /// Whether the caller is the one who makes the summaries of this version by this maker: false
  /// while another does.
  boolean claim(StoryId story, int version, Maker maker);

  /// Gives a claim back that came to nothing.
  void release(StoryId story, int version, Maker maker);
}
