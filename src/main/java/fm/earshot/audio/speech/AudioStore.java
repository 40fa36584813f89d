package fm.earshot.audio.speech;

import fm.earshot.audio.Speech;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Spoken cues in the files of a directory, each named by what was said and how. At most `room`
/// bytes: what was not wanted for longest goes first.
public final class AudioStore {
  private static final Logger log = LoggerFactory.getLogger(AudioStore.class);
  private static final String ENDING = ".speech";
  private static final String PART = ".part";

  private final Path directory;
  private final long room;
  private final InstantSource clock;
  private final AtomicLong parts = new AtomicLong();

  /// Size by name, the one that was wanted longest ago first.
  private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);

  private long used;

  private AudioStore(Path directory, long room, InstantSource clock) {
    this.directory = directory;
    this.room = room;
    this.clock = clock;
  }

  /// Throws where the directory cannot be made or read.
  public static AudioStore open(Path directory, long room, InstantSource clock) throws IOException {
    AudioStore store = new AudioStore(Files.createDirectories(directory), room, clock);
    store.look();
    return store;
  }

  /// What an utterance is kept under.
  static String key(Utterance utterance, Voice voice, String rules) {
    String all =
        String.join(
            "\n",
            voice.id(),
            rules,
            utterance.language(),
            String.valueOf(utterance.rate()),
            utterance.spoken().said());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Found(Path file, long size, FileTime wanted) {}

  private void look() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path part : files.filter(file -> file.toString().endsWith(PART)).toList()) {
        Files.deleteIfExists(part);
      }
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Found found :
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .flatMap(AudioStore::found)
              .sorted(Comparator.comparing(Found::wanted))
              .toList()) {
        String name = found.file().getFileName().toString();
        took(name.substring(0, name.length() - ENDING.length()), found.size());
      }
    }
  }

  private static Stream<Found> found(Path file) {
    try {
      return Stream.of(new Found(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  /// Null where it is not kept, or cannot be read.
  @Nullable Speech get(String key) {
    synchronized (sizes) {
      if (sizes.get(key) == null) {
        return null;
      }
    }
    try {
      Path file = file(key);
      Speech speech = SpeechFile.of(Files.readAllBytes(file));
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return speech;
    } catch (NoSuchFileException e) {
      forget(key);
      return null;
    } catch (IOException e) {
      log.warn("kept speech cannot be read ({}); it is spoken anew", e.getMessage());
      forget(key);
      return null;
    }
  }

  /// Keeps it if it can: a full disk costs speaking it again.
  void put(String key, Speech speech) {
    byte[] bytes = SpeechFile.bytes(speech);
    if (bytes.length > room) {
      return;
    }
    Path part = directory.resolve(key + "." + parts.incrementAndGet() + PART);
    try {
      try {
        Files.write(part, bytes);
        Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      took(key, bytes.length);
    } catch (IOException e) {
      log.warn("speech cannot be kept ({})", e.getClass().getSimpleName());
    }
  }

  private void took(String key, long size) {
    List<String> over;
    synchronized (sizes) {
      Long before = sizes.put(key, size);
      used += size - (before == null ? 0 : before);
      over = over();
    }
    over.forEach(old -> delete(file(old)));
  }

  /// Takes the oldest out of the list until the rest has room.
  private List<String> over() {
    Stream.Builder<String> over = Stream.builder();
    Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
    while (used > room && oldest.hasNext()) {
      Map.Entry<String, Long> next = oldest.next();
      over.add(next.getKey());
      used -= next.getValue();
      oldest.remove();
    }
    return over.build().toList();
  }

  private void forget(String key) {
    synchronized (sizes) {
      Long size = sizes.remove(key);
      used -= size == null ? 0 : size;
    }
    delete(file(key));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.warn("kept speech cannot be deleted ({})", e.getClass().getSimpleName());
    }
  }

  private Path file(String key) {
    return directory.resolve(key + ENDING);
  }
}
