package fm.earshot.audio.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a shelf's files lie, each bulletin's with its manifest beside it: a bulletin is there when
/// its manifest is.
record Folder(Path directory) {
  private static final Logger log = LoggerFactory.getLogger(Folder.class);
  private static final String WORK = ".making-";

  /// What lies there.
  record Kept(Cut cut, boolean waits) {}

  /// Reads what is there; whatever else lies there is left of an interrupted run, and removed.
  List<Kept> open() {
    List<Kept> kept = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (Path file : files()) {
      if (file.toString().endsWith(Manifest.ENDING)) {
        try {
          Manifest manifest = Manifest.read(file);
          Cut cut = manifest.cut(directory);
          kept.add(new Kept(cut, manifest.waits()));
          known.add(file);
          cut.files().forEach(one -> known.add(one.file()));
        } catch (IOException | IllegalArgumentException e) {
          log.warn("bulletin {} cannot be read; it is removed", file.getFileName());
        }
      }
    }
    files().stream().filter(file -> !known.contains(file)).forEach(this::remove);
    return kept;
  }

  private List<Path> files() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    } catch (IOException e) {
      log.warn("{} cannot be read", directory);
      return List.of();
    }
  }

  /// An empty directory on the same disk.
  Path workplace(String id) {
    try {
      Path work = directory.resolve(WORK + id);
      remove(work);
      return Files.createDirectories(work);
    } catch (IOException e) {
      throw new UncheckedIOException("no room to work in", e);
    }
  }

  /// Moves a bulletin's files here, then says that they are there.
  Cut keep(Cut cut, boolean waits) throws IOException {
    Files.createDirectories(directory);
    List<CutFile> kept = new ArrayList<>();
    List<Path> moved = new ArrayList<>();
    try {
      for (CutFile file : cut.files()) {
        Path to = directory.resolve(cut.id() + "." + file.format().ending());
        if (!to.equals(file.file())) {
          Files.move(file.file(), to, StandardCopyOption.REPLACE_EXISTING);
          moved.add(to);
        }
        kept.add(new CutFile(file.format(), file.target(), to, file.bytes(), file.sha256()));
      }
      Cut here = cut.with(kept);
      write(manifest(cut), Manifest.of(here, waits).bytes());
      return here;
    } catch (IOException e) {
      moved.forEach(this::remove);
      throw e;
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path manifest(Cut cut) {
    return directory.resolve(cut.id() + Manifest.ENDING);
  }

  /// What cannot be removed now is when the shelf is opened the next time: its manifest goes first.
  void drop(Cut cut) {
    remove(manifest(cut));
    cut.files().forEach(file -> remove(file.file()));
  }

  /// A file, or a directory of files.
  void remove(Path file) {
    try {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.list(file)) {
          inside.toList().forEach(this::remove);
        }
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.warn("{} cannot be removed", file);
    }
  }
}
