package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDestinationTest implements DestinationContract {
  @TempDir Path room;
  private Path folder = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(room.resolve("on air"));
  }

  @Override
  public Destination destination() {
    return new FolderDestination(folder);
  }

  @Override
  public Path desk() {
    return room;
  }

  @Override
  public Map<String, String> there() throws IOException {
    return texts(folder);
  }

  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void aShareThatIsNotMountedIsNotMade() throws IOException {
    Files.delete(folder);
    Parcel parcel = parcel("top.mp3", "sound");
    assertThatThrownBy(() -> destination().put(List.of(parcel), () -> true))
        .isInstanceOf(DeliveryException.class)
        .hasMessage(folder + " is not a directory");
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatCannotBeReadToItsEndLeavesTheOneBeforeAndNothingElse() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    Parcel gone = new Parcel("top.mp3", new Cargo.OfFile(room.resolve("gone.mp3")), "audio/mpeg");
    assertThatThrownBy(() -> destination().put(List.of(gone), () -> true))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining("gone.mp3 cannot be written: it is not there");
    assertThat(there()).isEqualTo(Map.of("top.mp3", "at four"));
  }

  /// As on a disk that is full: the part cannot be made.
  @Test
  void whatCannotBeWrittenLeavesTheOneBefore() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    Files.createDirectories(folder.resolve(".top.mp3.part/in the way"));
    Parcel next = parcel("top.mp3", "at five");
    assertThatThrownBy(() -> destination().put(List.of(next), () -> true))
        .isInstanceOf(DeliveryException.class);
    assertThat(folder.resolve("top.mp3")).hasContent("at four");
  }
}
