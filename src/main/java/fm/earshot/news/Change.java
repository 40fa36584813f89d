package fm.earshot.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that was done to a story. `note` is the reason of a kill, the public text of a
/// correction, the time of an embargo or expiry or the place of a pin; else it is empty.
public record Change(Verb verb, String note) {
  private static final String LIFTED = "lifted";

  /// What was done between two versions of a story; at least one thing.
  public static List<Change> between(@Nullable Story before, Story now) {
    List<Change> changes = new ArrayList<>();
    text(before, now, changes);
    status(before, now, changes);
    time(before, now, changes);
    return changes.isEmpty() ? List.of(new Change(Verb.UPDATE, "")) : List.copyOf(changes);
  }

  private static void text(@Nullable Story before, Story now, List<Change> changes) {
    String correction = now.handling().correction();
    if (before == null) {
      changes.add(new Change(Verb.NEW, ""));
    } else if (correction != null && !correction.equals(before.handling().correction())) {
      changes.add(new Change(Verb.CORRECTION, correction));
    } else if (!now.content().equals(before.content())
        || !now.section().equals(before.section())
        || !now.handling().urgency().equals(before.handling().urgency())) {
      changes.add(new Change(Verb.UPDATE, ""));
    }
  }

  private static void status(@Nullable Story before, Story now, List<Change> changes) {
    boolean withheld = now.handling().status() == PubStatus.WITHHELD;
    if (withheld && (before == null || before.handling().status() != PubStatus.WITHHELD)) {
      changes.add(new Change(Verb.WITHHOLD, ""));
    }
  }

  private static void time(@Nullable Story before, Story now, List<Change> changes) {
    Timing was =
        before == null ? new Timing(now.timing().versionCreated(), null, null) : before.timing();
    Embargo embargo = now.timing().embargo();
    if (!Objects.equals(was.embargo(), embargo)) {
      changes.add(new Change(Verb.EMBARGO, embargo == null ? LIFTED : "until " + embargo.until()));
    }
    if (!Objects.equals(was.expires(), now.timing().expires())) {
      boolean lifted = now.timing().expires() == null;
      changes.add(new Change(Verb.EXPIRY, lifted ? LIFTED : "at " + now.timing().expires()));
    }
  }
}
