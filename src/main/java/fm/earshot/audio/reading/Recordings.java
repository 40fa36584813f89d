package fm.earshot.audio.reading;

import fm.earshot.news.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The recordings that are kept in a directory, at most `room` bytes of them: what was not wanted
/// for longest goes first, and of a story for one use only the last one stays.
public final class Recordings {
  private static final Logger log = LoggerFactory.getLogger(Recordings.class);

  private final Path directory;
  private final long room;
  private final InstantSource clock;

  /// By key, the one that was wanted longest ago first.
  private final Map<String, Recording> kept = new LinkedHashMap<>(16, 0.75f, true);

  private long used;

  private Recordings(Path directory, long room, InstantSource clock) {
    this.directory = directory;
    this.room = room;
    this.clock = clock;
  }

  /// With what an earlier run has left; what is no recording there is removed. Throws where the
  /// directory cannot be made or read.
  public static Recordings open(Path directory, long room, InstantSource clock) throws IOException {
    Recordings recordings = new Recordings(Files.createDirectories(directory), room, clock);
    try (Stream<Path> files = Files.list(directory)) {
      files
          .sorted(Comparator.comparing(Recordings::wanted).thenComparing(Path::toString))
          .forEach(recordings::found);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    return recordings;
  }

  private static FileTime wanted(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private void found(Path file) {
    try {
      Recording recording = Recording.of(file, Files.size(file));
      if (recording == null) {
        delete(file);
      } else {
        keep(recording);
      }
    } catch (IOException e) {
      log.warn("a recording cannot be read ({})", e.getClass().getSimpleName());
    }
  }

  /// Where the next file is to be written, before it is put here.
  Path part(String key) {
    return directory.resolve(key + ".part");
  }

  /// Null where it is not kept.
  synchronized @Nullable Recording get(String key) {
    Recording recording = kept.get(key);
    if (recording == null) {
      return null;
    }
    try {
      Files.setLastModifiedTime(recording.file(), FileTime.from(clock.instant()));
      return recording;
    } catch (IOException e) {
      remove(List.of(recording));
      return null;
    }
  }

  /// Keeps a finished file, which is moved here, under its key.
  synchronized Recording put(
      StoryId story, Use use, String key, Path file, Duration length, String hash)
      throws IOException {
    Path to = directory.resolve(Recording.name(story, use, key, length, hash));
    Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    Recording recording = Objects.requireNonNull(Recording.of(to, Files.size(to)));
    keep(recording);
    return recording;
  }

  private synchronized void keep(Recording recording) {
    remove(
        those(old ->
            old.story().equals(recording.story())
                && old.use() == recording.use()
                && !old.file().equals(recording.file())));
    kept.put(recording.key(), recording);
    used += recording.bytes();
    Iterator<Recording> oldest = List.copyOf(kept.values()).iterator();
    while (used > room && kept.size() > 1) {
      remove(List.of(oldest.next()));
    }
  }

  /// Nothing of these stories is kept any longer.
  synchronized void forget(Set<StoryId> stories) {
    remove(those(recording -> stories.contains(recording.story())));
  }

  private List<Recording> those(Predicate<Recording> which) {
    return new ArrayList<>(kept.values().stream().filter(which).toList());
  }

  private void remove(List<Recording> recordings) {
    for (Recording recording : recordings) {
      kept.remove(recording.key());
      used -= recording.bytes();
      delete(recording.file());
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.warn("a recording cannot be deleted ({})", e.getClass().getSimpleName());
    }
  }
}
