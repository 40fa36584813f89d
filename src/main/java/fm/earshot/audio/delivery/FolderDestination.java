package fm.earshot.audio.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A directory of this machine or one that is mounted. It is never made: files for a share that is
/// not mounted would fill the disk below.
public record FolderDestination(Path directory) implements Destination {
  @Override
  public String title() {
    return "folder " + directory;
  }

  @Override
  public void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException {
    try {
      check();
      for (Parcel parcel : parcels) {
        put(parcel, wanted);
      }
      settle(directory);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void check() throws DeliveryException {
    if (!Files.isDirectory(directory)) {
      throw new DeliveryException(directory + " is not a directory");
    }
  }

  private void put(Parcel parcel, BooleanSupplier wanted) throws IOException {
    Path part = directory.resolve(parcel.partName());
    try {
      try (InputStream in = parcel.cargo().open()) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      // The name must not be there before the bytes are, even when the power goes.
      try (FileChannel bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
        bytes.force(true);
      }
      if (wanted.getAsBoolean()) {
        Files.move(part, directory.resolve(parcel.name()), StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Names last too. Not every file system lets a directory be opened.
  private static void settle(Path directory) {
    try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // Then they last when it thinks fit.
    }
  }

  @Override
  public void remove(List<String> names) throws DeliveryException {
    try {
      check();
      for (String name : names) {
        Files.deleteIfExists(directory.resolve(name));
      }
      settle(directory);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static DeliveryException failed(IOException e) {
    String file = e instanceof FileSystemException system ? system.getFile() : null;
    String reason = e instanceof FileSystemException system ? system.getReason() : null;
    String why = e instanceof NoSuchFileException ? "it is not there" : reason;
    return new DeliveryException(
        (file == null ? "a file" : file)
            + " cannot be written: "
            + (why == null ? e.getClass().getSimpleName() : why),
        e);
  }
}
