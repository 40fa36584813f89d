package fm.earshot.summary;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The summaries that are told: in each size an editor's own, else one by a model that was checked
/// or approved, else the article's own words. Never waits for a model.
public final class SummaryBook {
  private final Leads leads;
  private final Shelf shelf;
  private final Standing standing;
  private final LongAdder fromKept = new LongAdder();
  private final LongAdder fromLead = new LongAdder();

  /// `guard` sees whether what an editor wrote about an older version still holds.
  public SummaryBook(Leads leads, SummaryStore store, Judge guard) {
    this.leads = leads;
    this.shelf = new Shelf(store);
    this.standing = new Standing(guard);
  }

  /// Takes up what is kept of these stories; all others are told in their own words.
  public void learn(Collection<Story> stories) {
    shelf.learn(stories.stream().map(Story::id).collect(Collectors.toSet()));
  }

  /// The summary of this version of `story`.
  public Summary of(Story story) {
    List<KeptSummary> kept = shelf.of(story.id());
    Map<Size, Told> sizes = new EnumMap<>(leads.of(story));
    sizes.replaceAll((size, lead) -> told(story, size, kept, lead));
    return new Summary(story.id(), story.version(), sizes);
  }

  /// How often a size was told that was kept, and how often the article's own words had to do.
  public long told(boolean asKept) {
    return (asKept ? fromKept : fromLead).sum();
  }

  /// When the oldest kept summary was made of those stories that can be heard; null without one.
  public @Nullable Instant oldest() {
    return shelf.oldest();
  }

  private Told told(Story story, Size size, List<KeptSummary> kept, Told lead) {
    KeptSummary chosen = chosen(story, size, kept);
    (chosen == null ? fromLead : fromKept).increment();
    return chosen == null ? lead : chosen.told();
  }

  private @Nullable KeptSummary chosen(Story story, Size size, List<KeptSummary> kept) {
    return kept.stream()
        .filter(one -> one.key().size() == size && one.state().spoken())
        .filter(one -> standing.holds(story, one))
        .max(Standing.FIRST_CHOICE)
        .orElse(null);
  }

  /// Whether an editor has yet to decide about one that a machine made of this version: another
  /// than that stands for it so far.
  public boolean needsReview(Story story) {
    List<KeptSummary> kept = shelf.of(story.id());
    return kept.stream()
        .filter(one -> one.state() == State.NEEDS_REVIEW && one.by().who().equals(made(one)))
        .filter(one -> one.key().version() == story.version())
        .anyMatch(one -> chosen(story, one.key().size(), kept) == null);
  }

  /// Who is said to have made one that no editor has touched.
  private static String made(KeptSummary one) {
    return one.key().maker().words();
  }

  /// Whether something by `maker` is kept of this version, spoken or not.
  boolean has(Story story, Maker maker) {
    return shelf.of(story.id()).stream()
        .map(KeptSummary::key)
        .anyMatch(key -> key.version() == story.version() && key.maker().equals(maker));
  }

  /// Drops what is known of killed stories, in all versions.
  public void forget(Set<StoryId> stories) {
    leads.forget(stories);
    shelf.forget(stories);
  }
}
