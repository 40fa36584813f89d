package fm.earshot.audio.shelf;

import fm.earshot.news.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bulletins that are kept on disk, bounded in number, size and age. Who looks one up never
/// waits for the disk.
public final class Shelf {
  private static final int REMEMBERED = 2_000;
  private static final Comparator<Cut> NEWEST =
      Comparator.comparing(Cut::made).thenComparing(cut -> cut.id()).reversed();

  private final Folder folder;
  private final Limits limits;
  private final InstantSource clock;
  private final ReentrantLock changing = new ReentrantLock();
  private final Set<String> gone = Collections.synchronizedSet(new LinkedHashSet<>());
  private final List<Consumer<Cut>> put = new CopyOnWriteArrayList<>();
  private final List<Consumer<Cut>> withdrawn = new CopyOnWriteArrayList<>();
  private volatile Map<String, List<Cut>> airable = Map.of();
  private volatile Map<String, List<Cut>> waiting = Map.of();

  /// How many of each name, and how many bytes in all; the latest of a name always stays.
  public record Limits(int ofEach, long bytes) {
    public static final Limits USUAL = new Limits(50, 1L << 30);
  }

  public Shelf(Path directory, Limits limits, InstantSource clock) {
    this.folder = new Folder(directory);
    this.limits = limits;
    this.clock = clock;
  }

  /// Takes up what an earlier run has left, and clears away what is no bulletin.
  public void open() {
    changing.lock();
    try {
      for (Folder.Kept kept : folder.open()) {
        if (!kept.cut().hasExpired(clock.instant())) {
          add(kept.cut(), kept.waits());
        }
      }
      tidy();
    } finally {
      changing.unlock();
    }
  }

  /// The newest of `name` that may be aired now; null where there is none.
  public @Nullable Cut latest(String name) {
    return kept(name).stream().findFirst().orElse(null);
  }

  /// Those of `name` that may be aired now, newest first.
  public List<Cut> kept(String name) {
    return now(airable.getOrDefault(name, List.of()));
  }

  /// Those of `name` that wait for an editor, newest first.
  public List<Cut> waiting(String name) {
    return now(waiting.getOrDefault(name, List.of()));
  }

  private List<Cut> now(List<Cut> cuts) {
    Instant now = clock.instant();
    return cuts.stream().filter(cut -> !cut.hasExpired(now)).toList();
  }

  /// The one that may be aired now with this id, or null.
  public @Nullable Cut find(String id) {
    return now(airable.values().stream().flatMap(List::stream).toList()).stream()
        .filter(cut -> cut.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /// Whether there was one with this id that is not there any more.
  public boolean isGone(String id) {
    return gone.contains(id)
        || airable.values().stream()
            .flatMap(List::stream)
            .anyMatch(cut -> cut.id().equals(id) && cut.hasExpired(clock.instant()));
  }

  /// The id of what is made of `name` now; no other has it.
  public String freeId(String name) {
    String id = Cut.id(name, clock.instant());
    String free = id;
    for (int i = 2; isKnown(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private boolean isKnown(String id) {
    return gone.contains(id)
        || Stream.of(airable, waiting)
            .flatMap(cuts -> cuts.values().stream())
            .flatMap(List::stream)
            .anyMatch(cut -> cut.id().equals(id));
  }

  /// An empty directory for the files of one that is being made.
  public Path workplace(String id) {
    return folder.workplace(id);
  }

  /// Removes that directory.
  public void clear(Path workplace) {
    folder.remove(workplace);
  }

  /// Puts one there to be aired; its files are moved onto the shelf. Throws [UncheckedIOException]
  /// where the disk refuses, and everything is as before.
  public void put(Cut cut) {
    Cut kept = keep(cut, false);
    put.forEach(listener -> listener.accept(kept));
  }

  /// Puts one there that waits for an editor.
  public void hold(Cut cut) {
    keep(cut, true);
  }

  private Cut keep(Cut cut, boolean waits) {
    changing.lock();
    try {
      Cut kept = folder.keep(cut, waits);
      add(kept, waits);
      tidy();
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException("bulletin " + cut.id() + " cannot be kept", e);
    } finally {
      changing.unlock();
    }
  }

  /// Lets one that waits on the air; null where none of this id waits.
  public @Nullable Cut approve(String id, String who) {
    Cut approved;
    changing.lock();
    try {
      Cut found =
          now(waiting.values().stream().flatMap(List::stream).toList()).stream()
              .filter(cut -> cut.id().equals(id))
              .findFirst()
              .orElse(null);
      if (found == null) {
        return null;
      }
      approved = folder.keep(found.reviewed(new Review(who, clock.instant())), false);
      waiting = without(waiting, found);
      add(approved, false);
    } catch (IOException e) {
      throw new UncheckedIOException("bulletin " + id + " cannot be kept", e);
    } finally {
      changing.unlock();
    }
    Cut told = approved;
    put.forEach(listener -> listener.accept(told));
    return approved;
  }

  /// Takes away whatever tells one of these.
  public void withdraw(Set<StoryId> stories) {
    withdraw(cut -> !Collections.disjoint(cut.stories(), stories));
  }

  /// Takes away what is wrong; how many that were.
  public int withdraw(Predicate<Cut> isWrong) {
    List<Cut> wrong = new ArrayList<>();
    changing.lock();
    try {
      all().filter(isWrong).forEach(wrong::add);
      wrong.forEach(this::drop);
    } finally {
      changing.unlock();
    }
    wrong.forEach(cut -> withdrawn.forEach(listener -> listener.accept(cut)));
    return wrong.size();
  }

  /// Whoever is told, on the thread that puts, of each that may be aired from now on.
  public void onPut(Consumer<Cut> listener) {
    put.add(listener);
  }

  /// Whoever is told, on the thread that withdraws, of each that may not be aired any more.
  public void onWithdrawn(Consumer<Cut> listener) {
    withdrawn.add(listener);
  }

  private Stream<Cut> all() {
    return Stream.of(airable, waiting)
        .flatMap(cuts -> cuts.values().stream())
        .flatMap(List::stream);
  }

  private void add(Cut cut, boolean waits) {
    if (waits) {
      waiting = with(waiting, cut);
    } else {
      airable = with(airable, cut);
    }
  }

  private static Map<String, List<Cut>> with(Map<String, List<Cut>> cuts, Cut cut) {
    Map<String, List<Cut>> more = new HashMap<>(cuts);
    List<Cut> named =
        Stream.concat(more.getOrDefault(cut.name(), List.of()).stream(), Stream.of(cut))
            .sorted(NEWEST)
            .toList();
    more.put(cut.name(), named);
    return Map.copyOf(more);
  }

  private static Map<String, List<Cut>> without(Map<String, List<Cut>> cuts, Cut cut) {
    Map<String, List<Cut>> fewer = new HashMap<>(cuts);
    fewer.computeIfPresent(
        cut.name(),
        (_, named) -> named.stream().filter(one -> !one.id().equals(cut.id())).toList());
    fewer.values().removeIf(List::isEmpty);
    return Map.copyOf(fewer);
  }

  /// Clears away what has expired and what is too much.
  public void tidy() {
    changing.lock();
    try {
      Instant now = clock.instant();
      all().filter(cut -> cut.hasExpired(now)).toList().forEach(this::drop);
      Stream.of(airable, waiting)
          .flatMap(cuts -> cuts.values().stream())
          .flatMap(named -> named.stream().skip(limits.ofEach()))
          .toList()
          .forEach(this::drop);
      Stream<Cut> spare = all().filter(cut -> !isLatest(cut)).sorted(NEWEST.reversed());
      List<Cut> oldest = new ArrayList<>(spare.toList());
      while (!oldest.isEmpty() && bytes() > limits.bytes()) {
        drop(oldest.removeFirst());
      }
    } finally {
      changing.unlock();
    }
  }

  private boolean isLatest(Cut cut) {
    return airable.getOrDefault(cut.name(), List.of()).stream()
        .limit(1)
        .anyMatch(latest -> latest.id().equals(cut.id()));
  }

  private long bytes() {
    return all().flatMap(cut -> cut.files().stream()).mapToLong(CutFile::bytes).sum();
  }

  private void drop(Cut cut) {
    airable = without(airable, cut);
    waiting = without(waiting, cut);
    synchronized (gone) {
      gone.add(cut.id());
      if (gone.size() > REMEMBERED) {
        gone.remove(gone.iterator().next());
      }
    }
    folder.drop(cut);
  }
}
