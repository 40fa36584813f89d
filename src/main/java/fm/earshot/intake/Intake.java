package fm.earshot.intake;

import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
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
    return told(locked(() -> fileAnew(item)));
  }

  /// Reads a wire and files what came; an item that cannot be taken is logged, the rest goes on.
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
        filed.add(take(item));
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
  public Filed kill(StoryId id, String reason) {
    return told(locked(() -> withdraw(id, reason)));
  }

  /// Lifts a kill. Nothing happens if there was none.
  public void restore(StoryId id) {
    Change change = locked(() -> lift(id));
    if (change != null) {
      told(change);
    }
  }

  /// Looks again where another node filed the same story at the same time.
  private Change fileAnew(Item item) {
    for (int i = 1; i < MOST_TRIES; i++) {
      try {
        return file(item);
      } catch (VersionException e) {
        LOG.debug("another node was first: {}", e.getMessage());
      }
    }
    return file(item);
  }

  private Change file(Item item) {
    StoryId id = item.id();
    if (book.killed(id)) {
      return new Change(new Filed.Killed(id), false);
    }
    if (item.handling().status() == PubStatus.CANCELED) {
      return withdraw(id, "canceled by " + item.credit().source());
    }
    Limits.check(item);
    Story kept = book.newest(id);
    if (kept == null) {
      return new Change(new Filed.New(keep(item, 1, item.handling())), true);
    }
    if (olderThan(kept, item) || same(kept, item)) {
      return new Change(new Filed.Unchanged(kept), false);
    }
    boolean known = Objects.equals(kept.handling().correction(), item.handling().correction());
    Handling handling = known ? item.handling().correctedIn(kept.correctedIn()) : item.handling();
    return new Change(new Filed.Updated(keep(item, kept.version() + 1, handling)), true);
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
    Handling handling = kept.handling().correctedIn(kept.correctedIn());
    return new Change(new Filed.Updated(keep(item, kept.version() + 1, handling)), true);
  }

  private Story keep(Item item, int version, Handling handling) {
    Story story =
        new Story(item.id(), version, item.content(), item.credit(), item.timing(), handling);
    book.keep(story, clock.instant());
    return story;
  }

  private Change withdraw(StoryId id, String reason) {
    boolean fresh = !book.killed(id);
    if (fresh) {
      book.kill(id, reason, clock.instant());
    }
    return new Change(new Filed.Killed(id), fresh);
  }

  private @Nullable Change lift(StoryId id) {
    if (!book.killed(id)) {
      return null;
    }
    book.restore(id, clock.instant());
    Story kept = book.newest(id);
    return kept == null ? null : new Change(new Filed.Updated(kept), true);
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
