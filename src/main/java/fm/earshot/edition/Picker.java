package fm.earshot.edition;

import fm.earshot.edition.Balance.Placed;
import fm.earshot.edition.Edition.LeftOut;
import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.search.Likeness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses and orders the stories of a programme.
public final class Picker {
  private final Programme programme;
  private final Pinned pinned;
  private final Map<StoryId, Told> told = new LinkedHashMap<>();
  private final List<LeftOut> leftOut;
  private final Instant now;

  private Picker(Considered considered, Pinned pinned, Likeness likeness, Instant now) {
    this.programme = pinned.programme();
    this.pinned = pinned;
    this.now = now;
    leftOut = new ArrayList<>(considered.leftOut());
    Clusters.of(considered.eligible(), likeness, pinned).all().stream()
        .map(cluster -> Told.of(cluster, likeness, now))
        .sorted(Told.WORTHIEST)
        .forEach(news -> told.put(news.story().id(), news));
    told.values().forEach(news -> leftOut.addAll(SameText.leftOut(news)));
  }

  /// As [#pick(Collection, Programme, Likeness, Collection, Instant)], with nothing pinned.
  public static Edition pick(
      Collection<Story> stories, Programme programme, Likeness likeness, Instant now) {
    return pick(stories, programme, likeness, List.of(), now);
  }

  /// The rundown of `programme` at `now`: what may be told and is fresh, the same news once, what
  /// is pinned in its place, the rest the worthiest first as far as the balance of sections allows.
  /// The order of `stories` is of no account.
  public static Edition pick(
      Collection<Story> stories,
      Programme programme,
      Likeness likeness,
      Collection<Pin> pins,
      Instant now) {
    Pinned pinned = Pinned.of(pins, programme, now);
    return new Picker(Considered.of(stories, pinned, now), pinned, likeness, now).edition();
  }

  private Edition edition() {
    List<Story> ranked = told.values().stream().map(Told::story).toList();
    List<Story> free = ranked.stream().filter(story -> !pinned.has(story)).toList();
    List<Pick> rundown = new ArrayList<>();
    Reasons reasons = new Reasons(ranked, now);
    List<Placed> placed = Balance.of(free, programme.size());
    for (int i = 0; i < placed.size(); i++) {
      Story before = i == 0 ? null : placed.get(i - 1).story();
      rundown.add(
          pick(
              placed.get(i).story(), reasons.of(placed.get(i), before, by(placed.get(i).story()))));
    }
    ranked.stream()
        .filter(pinned::has)
        .sorted(Comparator.comparingInt(pinned::rank).thenComparing(Story::id))
        .forEach(story -> insert(rundown, story, reasons));
    return numbered(rundown, ranked);
  }

  private void insert(List<Pick> rundown, Story story, Reasons reasons) {
    Pin pin = pinned.pins().get(story.id());
    if (pin != null) {
      int at = Math.min(pin.rank() - 1, rundown.size());
      rundown.add(at, pick(story, reasons.pinned(pin, story, by(story))));
    }
  }

  private Edition numbered(List<Pick> rundown, List<Story> ranked) {
    List<Pick> numbered = new ArrayList<>();
    for (Pick pick : rundown.subList(0, Math.min(programme.size(), rundown.size()))) {
      String lead = numbered.isEmpty() ? "; leads" : "";
      numbered.add(pick.numbered(numbered.size() + 1, pick.reason() + lead));
    }
    ranked.stream()
        .filter(story -> numbered.stream().noneMatch(pick -> pick.story().equals(story)))
        .forEach(story -> leftOut.add(Considered.leftOut(story, "programme is full")));
    leftOut.sort(Comparator.comparing(LeftOut::story));
    return new Edition(programme, numbered, leftOut);
  }

  private Corroboration by(Story story) {
    return news(story).by();
  }

  private Told news(Story story) {
    Told news = told.get(story.id());
    if (news == null) {
      throw new IllegalArgumentException(story.id() + " is not in the running");
    }
    return news;
  }

  private Pick pick(Story story, String reason) {
    Told news = news(story);
    List<StoryId> others = news.cluster().elsewhere().stream().map(Story::id).toList();
    return new Pick(1, story, reason, news.by().elsewhere(), others);
  }
}
