package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds for every destination.
interface DestinationContract {
  Destination destination();

  /// All that can be fetched there by its name, part names too.
  Map<String, String> there() throws IOException;

  /// A directory for what is to be delivered.
  Path desk();

  default Parcel parcel(String name, String text) throws IOException {
    String type = name.endsWith(".txt") ? "text/plain; charset=utf-8" : "audio/mpeg";
    Path file = Files.createTempFile(desk(), "made", ".file");
    return new Parcel(
        name, new Cargo.OfFile(Files.writeString(file, text, StandardCharsets.UTF_8)), type);
  }

  @Test
  default void aFileIsThereWholeAndInThePlaceOfTheOneBefore() throws Exception {
    replaces();
  }

  default void replaces() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    String large = "at five ".repeat(200_000);
    destination().put(List.of(parcel("top.mp3", large), parcel("top.txt", "script")), () -> true);
    assertThat(there()).isEqualTo(Map.of("top.mp3", large, "top.txt", "script"));
  }

  @Test
  default void whatIsNoLongerWantedDoesNotGetItsName() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    List<String> seen = new ArrayList<>();
    destination()
        .put(
            List.of(parcel("top.mp3", "withdrawn")),
            () -> {
              try {
                seen.add(there().get("top.mp3"));
              } catch (IOException e) {
                seen.add(e.toString());
              }
              return false;
            });
    assertThat(seen).containsExactly("at four");
    assertThat(there()).isEqualTo(Map.of("top.mp3", "at four"));
  }

  @Test
  default void wordsGoWithoutAFile() throws Exception {
    destination()
        .put(List.of(new Parcel("top.txt", new Cargo.OfText("Fähre"), "text/plain")), () -> true);
    assertThat(there()).isEqualTo(Map.of("top.txt", "Fähre"));
  }

  @Test
  default void namesAreTakenAwayThereOrNot() throws Exception {
    destination().put(List.of(parcel("top.mp3", "sound"), parcel("top.txt", "script")), () -> true);
    destination().remove(List.of("other.mp3", "top.mp3"));
    assertThat(there()).isEqualTo(Map.of("top.txt", "script"));
  }
}
