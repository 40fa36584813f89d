package fm.earshot.intake;

import fm.earshot.news.By;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files items in the story book as new, update, correction or kill, and tells who listens.
///
/// One item is filed at a time. Listeners are called on the filing thread once the book holds the
/// change, outside the lock.
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private static final int MOST_TRIES = 5;

  private final StoryBook book;
  private final InstantSource clock;
  private final ReentrantLock filing = new ReentrantLock();
  private final List<Consumer<Filed>> listeners = new CopyOnWriteArrayList<>();

  public Intake(StoryBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  /// `listener` hears of every `New`, `Updated` and first `Killed`; a restored story is told as
  /// `Updated` at the version it has.
  public void onChange(Consumer<Filed> listener) {
    listeners.add(listener);
  }

  /// Throws [IntakeException] for an item over the limits.
  public Filed take(Item item) {
    return take(item, item.credit().source());
  }

  /// Takes what `who` brings or changed. Throws [IntakeException] for an item over the limits.
  public Filed take(Item item, String who) {
    return told(locked(() -> fileAnew(item, who)));
  }

  /// Reads a wire and files what came, under the name that we gave the wire: whom an item says that
  /// it is from is no proof. An item that cannot be taken is logged, the rest goes on.
  public List<Filed> take(Wire wire) throws WireException {
    try {
      return filed(wire);
    } catch (RuntimeException e) {
      wire.again();
      throw e;
    }
  }

  private List<Filed> filed(Wire wire) throws WireException {
    List<Filed> filed = new ArrayList<>();
    for (Item item : wire.read()) {
      try {
        filed.add(take(item, wire.name()));
      } catch (IntakeException e) {
        LOG.warn("{}: {}", wire.name(), e.getMessage());
      }
    }
    return filed;
  }

  /// Puts the whole text in the place of a teaser, as a version of the same date that corrects
  /// nothing; unless the story has moved on meanwhile.
  public Filed complete(Story teaser, Content whole, Credit credit) {
    return told(locked(() -> fill(teaser, whole, credit)));
  }

  /// Withdraws a story, known or not, for good.
  public Filed kill(StoryId id, String reason, String who) {
    return told(locked(() -> withdraw(id, () -> book.kill(id, reason, by(who)))));
  }

  /// Lifts a kill; false if there was none.
  public boolean restore(StoryId id, String who) {
    boolean lifted = locked(() -> lift(id, who));
    Story kept = lifted ? book.newest(id) : null;
    if (kept != null) {
      told(new Change(new Filed.Updated(kept), true));
    }
    return lifted;
  }

  /// Looks again where another node filed the same story at the same time.
  private Change fileAnew(Item item, String who) {
    for (int i = 1; i < MOST_TRIES; i++) {
      try {
        return file(item, who);
      } catch (VersionException e) {
        LOG.debug("another node was first: {}", e.getMessage());
      }
    }
    return file(item, who);
  }

  private Change file(Item item, String who) {
    StoryId id = item.id();
    if (item.handling().status() == PubStatus.CANCELED) {
      return cancel(item, who);
    }
    if (book.killed(id)) {
      return new Change(new Filed.Killed(id), false);
    }
    Limits.check(item);
    Story kept = book.newest(id);
    if (kept == null) {
      return new Change(new Filed.New(keep(item, 1, item.handling(), who)), true);
    }
    Item merged = merged(kept, item);
    if (merged == null || olderThan(kept, merged) || same(kept, merged)) {
      return new Change(new Filed.Unchanged(kept), false);
    }
    Handling handling = merged.handling();
    boolean known = Objects.equals(kept.handling().correction(), handling.correction());
    Handling next = known ? handling.correctedIn(kept.correctedIn()) : handling;
    return new Change(new Filed.Updated(keep(merged, kept.version() + 1, next, who)), true);
  }

  /// What a wire cancels again after the desk restored it stays, unless the cancel is a new one.
  private Change cancel(Item item, String who) {
    StoryId id = item.id();
    String reason = "canceled by " + item.credit().source();
    if (item.credit().origin() != Origin.WIRE) {
      return withdraw(id, () -> book.kill(id, reason, by(who)));
    }
    Cancel cancel = Cancel.of(item);
    Cancel seen = book.canceled(id);
    if (seen == null || !cancel.repeats(seen)) {
      return withdraw(id, () -> book.cancel(id, cancel, reason, by(who)));
    }
    Story kept = book.killed(id) ? null : book.newest(id);
    return new Change(kept == null ? new Filed.Killed(id) : new Filed.Unchanged(kept), false);
  }

  /// The item with what the desk decided about a story of a wire, which holds until the wire
  /// changes it; null for what the wire had sent before the desk changed it.
  private @Nullable Item merged(Story kept, Item item) {
    if (item.credit().origin() != Origin.WIRE || kept.credit().origin() != Origin.DESK) {
      return item;
    }
    Story sent = book.newest(item.id(), Origin.WIRE);
    if (sent == null) {
      return item;
    }
    return same(sent, item) ? null : DeskWord.over(item, kept, sent);
  }

  private Change fill(Story teaser, Content whole, Credit credit) {
    Story kept = book.newest(teaser.id());
    if (kept == null || book.killed().contains(teaser.id())) {
      return new Change(new Filed.Killed(teaser.id()), false);
    }
    if (kept.version() != teaser.version()) {
      return new Change(new Filed.Unchanged(kept), false);
    }
    Item item = new Item(kept.id(), whole, credit, kept.timing(), kept.handling());
    Limits.check(item);
    String who = credit.source();
    Handling handling = kept.handling().correctedIn(kept.correctedIn());
    return new Change(new Filed.Updated(keep(item, kept.version() + 1, handling, who)), true);
  }

  private Story keep(Item item, int version, Handling handling, String who) {
    Story story =
        new Story(item.id(), version, item.content(), item.credit(), item.timing(), handling);
    book.keep(story, by(who));
    return story;
  }

  private Change withdraw(StoryId id, Runnable kill) {
    boolean fresh = !book.killed(id);
    kill.run();
    return new Change(new Filed.Killed(id), fresh);
  }

  private boolean lift(StoryId id, String who) {
    boolean killed = book.killed(id);
    if (killed) {
      book.restore(id, by(who));
    }
    return killed;
  }

  private By by(String who) {
    return new By(who, clock.instant());
  }

  private static boolean olderThan(Story kept, Item item) {
    return item.timing().versionCreated().isBefore(kept.timing().versionCreated());
  }

  private static boolean same(Story kept, Item item) {
    return kept.content().headline().equals(item.content().headline())
        && kept.content().sent().equals(item.content().sent())
        && kept.handling().status() == item.handling().status()
        && kept.handling().urgency().equals(item.handling().urgency())
        && kept.section().equals(item.handling().section())
        && Objects.equals(kept.handling().correction(), item.handling().correction())
        && Objects.equals(kept.timing().embargo(), item.timing().embargo())
        && Objects.equals(kept.timing().expires(), item.timing().expires());
  }

  private Filed told(Change change) {
    if (change.audible()) {
      listeners.forEach(listener -> listener.accept(change.filed()));
    }
    return change.filed();
  }

  private <T extends @Nullable Object> T locked(Supplier<T> work) {
    filing.lock();
    try {
      return work.get();
    } finally {
      filing.unlock();
    }
  }

  private record Change(Filed filed, boolean audible) {}
}
