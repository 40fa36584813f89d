package fm.earshot.intake.folder;

import fm.earshot.intake.Item;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A watched folder: each `.txt`, `.html`, `.json` or `.xml` file in it is taken once it rests, and
/// again when it changed. Its removal withdraws nothing.
///
/// A file rests when its size and time are those of the last look, or its time is 2 s ago. Links,
/// sub-folders, hidden files and what is still being written (`.tmp`, `.part`) are passed over.
public final class FolderWire implements Wire {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWire.class);
  private static final Duration REST = Duration.ofSeconds(2);
  private static final int LONGEST_PROBLEM = 300;
  private static final String TAKEN = "(?s)[^.].*\\.(txt|html?|json|xml)";

  private final FolderSource source;
  private final InstantSource clock;
  private final FileItems files;
  private final Map<Path, Look> looks = new HashMap<>();

  public FolderWire(FolderSource source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
    this.files = new FileItems(source);
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public synchronized List<Item> read() throws WireException {
    Map<Path, Look> now = look();
    looks.keySet().retainAll(now.keySet());
    List<Item> items = new ArrayList<>();
    now.forEach((file, look) -> items.addAll(taken(file, look)));
    return items;
  }

  @Override
  public synchronized void again() {
    looks.clear();
  }

  private List<Item> taken(Path file, Look look) {
    Look before = looks.put(file, look);
    boolean same = before != null && before.same(look);
    if (same && before.done()) {
      looks.put(file, before);
      return List.of();
    }
    if (!same && look.modified().isAfter(clock.instant().minus(REST))) {
      return List.of();
    }
    looks.put(file, look.whenDone());
    return read(file, look);
  }

  /// A bad file is said once, and tried again when it changed.
  private List<Item> read(Path file, Look look) {
    try {
      return files.read(file, look.modified(), clock.instant());
    } catch (IOException e) {
      String problem = oneLine(String.valueOf(e.getMessage()));
      String name = file.getFileName().toString().replaceAll("\\p{Cc}", "?");
      LOG.warn("folder {}: file {}: {}", source.folder(), name, problem);
      return List.of();
    }
  }

  /// What a document says of itself may be long, and of many lines.
  static String oneLine(String problem) {
    String line = problem.replaceAll("[\\p{Cc}\\s]+", " ");
    return line.substring(0, Math.min(LONGEST_PROBLEM, line.length()));
  }

  private Map<Path, Look> look() throws WireException {
    Map<Path, Look> files = new TreeMap<>();
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(source.folder())) {
      for (Path file : folder) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).matches(TAKEN)) {
          look(file, files);
        }
      }
      return files;
    } catch (IOException | DirectoryIteratorException e) {
      throw new WireException(
          "folder " + source.name() + " (" + source.folder() + "): cannot be read", e);
    }
  }

  /// A file that vanishes meanwhile is not there.
  private static void look(Path file, Map<Path, Look> files) {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        files.put(file, new Look(attributes.size(), modified, false));
      }
    } catch (IOException e) {
      LOG.debug("{} vanished", file.getFileName(), e);
    }
  }

  private record Look(long size, Instant modified, boolean done) {
    boolean same(Look other) {
      return size == other.size && modified.equals(other.modified);
    }

    Look whenDone() {
      return new Look(size, modified, true);
    }
  }
}
