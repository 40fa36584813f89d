package fm.earshot.edition;

import fm.earshot.edition.Balance.Placed;
import fm.earshot.edition.Clusters.Cluster;
import fm.earshot.edition.Edition.LeftOut;
import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.Story;
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
  private Picker() {}

  /// The rundown of `programme` at `now`: what may be told and is fresh, the same news once, the
  /// worthiest first as far as the balance of sections allows. The order of `stories` is of no
  /// account.
  public static Edition pick(
      Collection<Story> stories, Programme programme, Likeness likeness, Instant now) {
    Considered considered = Considered.of(stories, programme, now);
    Map<Story, Cluster> clusters = new LinkedHashMap<>();
    Clusters.of(considered.eligible(), likeness)
        .all()
        .forEach(cluster -> clusters.put(cluster.told(), cluster));
    List<Story> ranked = clusters.keySet().stream().sorted(Rank.at(now)).toList();
    List<Placed> placed = Balance.of(ranked, programme.size());

    List<LeftOut> leftOut = new ArrayList<>(considered.leftOut());
    clusters.values().forEach(cluster -> leftOut.addAll(sameNews(cluster)));
    ranked.stream()
        .filter(story -> placed.stream().noneMatch(p -> p.story().equals(story)))
        .forEach(story -> leftOut.add(Considered.leftOut(story, "programme is full")));
    leftOut.sort(Comparator.comparing(LeftOut::story));
    return new Edition(programme, rundown(placed, clusters, new Reasons(ranked, now)), leftOut);
  }

  private static List<Pick> rundown(
      List<Placed> placed, Map<Story, Cluster> clusters, Reasons reasons) {
    List<Pick> rundown = new ArrayList<>();
    for (Placed next : placed) {
      Story story = next.story();
      List<Story> elsewhere =
          clusters.getOrDefault(story, new Cluster(story, List.of())).elsewhere();
      rundown.add(
          new Pick(
              rundown.size() + 1,
              story,
              reasons.of(next, rundown),
              elsewhere.stream().map(other -> other.credit().source()).distinct().toList(),
              elsewhere.stream().map(Story::id).toList()));
    }
    return rundown;
  }

  private static List<LeftOut> sameNews(Cluster cluster) {
    String why = "same news as \"" + cluster.told().headline() + "\"";
    return cluster.others().stream().map(other -> Considered.leftOut(other, why)).toList();
  }
}
