package fm.earshot.edition;

import fm.earshot.edition.Clusters.Cluster;
import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Who tells a piece of news independently: a source once, and the same text once, however many
/// sites carry it. The first of `tellers` are those that tell it as the told story does.
record Corroboration(List<List<Story>> tellers, int lately) {
  private static final Duration LATELY = Duration.ofHours(1);

  static Corroboration of(Cluster cluster, Likeness likeness, Instant now) {
    List<List<Story>> tellers = new ArrayList<>();
    tellers.add(new ArrayList<>(List.of(cluster.told())));
    cluster.others().forEach(story -> add(tellers, story, likeness));
    long lately =
        tellers.stream()
            .filter(same -> same.stream().anyMatch(s -> Rank.age(s, now).compareTo(LATELY) <= 0))
            .count();
    return new Corroboration(tellers, (int) lately);
  }

  private static void add(List<List<Story>> tellers, Story story, Likeness likeness) {
    List<List<Story>> same =
        tellers.stream()
            .filter(teller -> teller.stream().anyMatch(other -> one(story, other, likeness)))
            .toList();
    if (same.isEmpty()) {
      tellers.add(new ArrayList<>(List.of(story)));
      return;
    }
    List<List<Story>> more = List.copyOf(same.subList(1, same.size()));
    tellers.removeAll(more);
    same.getFirst().add(story);
    more.forEach(same.getFirst()::addAll);
  }

  private static boolean one(Story a, Story b, Likeness likeness) {
    return a.credit().source().equals(b.credit().source()) || likeness.sameText(a, b);
  }

  int sources() {
    return tellers.size();
  }

  /// How many other sources carry a text that is counted already.
  long copies() {
    long all =
        tellers.stream().flatMap(List::stream).map(s -> s.credit().source()).distinct().count();
    return all - sources();
  }

  /// One source for each of the others that tell it.
  List<String> elsewhere() {
    return tellers.subList(1, tellers.size()).stream()
        .map(teller -> teller.getFirst().credit().source())
        .distinct()
        .toList();
  }
}
