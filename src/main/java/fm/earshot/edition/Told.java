package fm.earshot.edition;

import fm.earshot.edition.Clusters.Cluster;
import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Instant;
import java.util.Comparator;

/// A piece of news in the running: who tells it, who else did, and what it is worth.
record Told(Cluster cluster, Corroboration by, double worth) {
  /// Worthiest first; among equals the newest, then by id.
  static final Comparator<Told> WORTHIEST =
      Comparator.comparingDouble(Told::worth)
          .reversed()
          .thenComparing(Told::story, Clusters.NEWEST.thenComparing(Story::id));

  static Told of(Cluster cluster, Likeness likeness, Instant now) {
    Corroboration by = Corroboration.of(cluster, likeness, now);
    return new Told(cluster, by, Rank.worth(cluster.told(), by, now));
  }

  Story story() {
    return cluster.told();
  }
}
