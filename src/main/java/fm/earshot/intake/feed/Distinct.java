package fm.earshot.intake.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Entries that share a guid with others of the same feed, though they are of something else, told
/// apart: some feeds give all their entries the same.
final class Distinct {
  private Distinct() {}

  static List<Entry> of(List<Entry> entries) {
    Map<String, Set<String>> places = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.guid() != null) {
        places.computeIfAbsent(entry.guid(), guid -> new TreeSet<>()).add(place(entry));
      }
    }
    return entries.stream()
        .map(entry ->
            entry.guid() != null && several(places.get(entry.guid())) ? apart(entry) : entry)
        .toList();
  }

  private static boolean several(@Nullable Set<String> places) {
    return places != null && places.size() > 1;
  }

  private static Entry apart(Entry entry) {
    return entry.called(entry.guid() + " " + place(entry));
  }

  /// Where an entry is to be found, else what it is called: a guid that is an address says neither.
  private static String place(Entry entry) {
    boolean own = entry.link() != null && !Objects.equals(entry.link(), entry.guid());
    return own && entry.link() != null ? entry.link() : entry.title().strip();
  }
}
