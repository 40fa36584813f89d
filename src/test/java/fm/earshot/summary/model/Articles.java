package fm.earshot.summary.model;

import fm.earshot.news.Story;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Stories that models are asked about.
final class Articles {
  static final Story FERRY = guarded().getFirst();

  private Articles() {}

  /// The stories that the guard is tested with, and the sample edition.
  static List<Story> all() {
    return Stream.concat(guarded().stream(), SampleEdition.stories(SampleEdition.NOW).stream())
        .toList();
  }

  private static List<Story> guarded() {
    return Arrays.stream(read("../guard/stories.txt").split("(?m)^# "))
        .filter(block -> !block.isBlank())
        .map(String::strip)
        .map(block -> {
          List<String> lines = block.lines().toList();
          return story(lines.getFirst(), lines.subList(1, lines.size()));
        })
        .toList();
  }

  static Story story(String headline, List<String> paragraphs) {
    return Scripts.story(
        Scripts.NOW, "Harbour Wire", null, headline, paragraphs.toArray(String[]::new));
  }

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Articles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
