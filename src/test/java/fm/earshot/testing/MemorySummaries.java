package fm.earshot.testing;

import fm.earshot.news.Change;
import fm.earshot.news.StoryId;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Maker;
import fm.earshot.summary.SummaryKey;
import fm.earshot.summary.SummaryStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Summaries in memory.
public final class MemorySummaries implements SummaryStore {
  private final Map<SummaryKey, KeptSummary> kept = new LinkedHashMap<>();
  private final Map<SummaryKey, Long> changes = new HashMap<>();
  private final Set<List<Object>> claims = new HashSet<>();
  private long last;

  @Override
  public synchronized List<KeptSummary> of(Collection<StoryId> stories) {
    return kept.values().stream().filter(one -> stories.contains(one.key().story())).toList();
  }

  @Override
  public synchronized Changed after(long change) {
    List<KeptSummary> since =
        kept.values().stream()
            .filter(one -> change >= 0 && changes.getOrDefault(one.key(), 0L) > change)
            .toList();
    return new Changed(since, last);
  }

  @Override
  public synchronized void keep(List<KeptSummary> made) {
    last++;
    for (KeptSummary one : made) {
      if (kept.putIfAbsent(one.key(), one) == null) {
        changes.put(one.key(), last);
      }
    }
  }

  @Override
  public synchronized void decide(KeptSummary decided, Change change) {
    kept.put(decided.key(), decided);
    changes.put(decided.key(), ++last);
  }

  @Override
  public synchronized boolean claim(StoryId story, int version, Maker maker) {
    return claims.add(List.of(story, version, maker));
  }

  @Override
  public synchronized void release(StoryId story, int version, Maker maker) {
    claims.remove(List.of(story, version, maker));
  }
}
