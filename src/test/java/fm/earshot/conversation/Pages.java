package fm.earshot.conversation;

import fm.earshot.testing.Air;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;

/// An article page as somebody pastes it into a watched folder, with all that stands around it.
final class Pages {
  static final List<String> CLUTTER =
      List.of("Listen to", "Estimated", "mispronounce", "Read more", "newsletter", "Share");

  private static final String PAGE =
      """
      Lighthouse at Gull Point to be lit again after forty years
      Listen to this article
      Estimated 2 minutes
      The audio version of this article is AI-generated and may mispronounce some words.

      The lighthouse at Gull Point will be lit again, the harbour trust said on Tuesday. It has \
      been dark for forty years.

      Read more: Ten harbours to see before you die

      Volunteers have cleaned the lamp, and the trust has paid for a new lens. The stairs, which \
      had rusted through, were replaced over the winter.

      Share this article
      Sign up for our newsletter

      The keeper's house becomes a small museum. It will be lit again in the autumn.
      """;

  private Pages() {}

  static Path folder(Path directory) {
    try {
      return Files.createDirectories(directory.resolve("drop"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Drops the page, at rest for a while by the test's clock.
  static void drop(Path directory, Air air) {
    try {
      Path file = Air.write(directory.resolve("page.tmp"), PAGE);
      Files.setLastModifiedTime(
          file, FileTime.from(air.clock.instant().minus(Duration.ofMinutes(1))));
      Files.move(file, folder(directory).resolve("lighthouse.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
