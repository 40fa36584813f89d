package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Our skill package in a folder of its own, to be broken.
record PackageCopy(Path folder) {
  static final Path OURS = Path.of("skill-manifest");
  static final String SKILL = "skill.json";
  static final String BRIEFING = "flash-briefing/skill.json";
  static final String BRITISH = model("en-GB");
  private static final ObjectMapper JSON = new ObjectMapper();

  static String model(String locale) {
    return "interactionModels/custom/" + locale + ".json";
  }

  static PackageCopy in(Path folder) {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(OURS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackageCopy(folder);
  }

  List<String> problems() {
    return SkillPackage.problems(folder);
  }

  /// The one problem, without its line number.
  String theProblem() {
    List<String> problems = problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).matches("\\S+\\.json:\\d+: .+");
    return problems.getFirst().replaceFirst(":\\d+: ", " ");
  }

  PackageCopy replace(String file, String what, String with) {
    String text = read(file);
    assertThat(text).contains(what);
    return write(file, text.replace(what, with));
  }

  /// The number of the line where `what` first stands.
  int line(String file, String what) {
    return (int) read(file).substring(0, read(file).indexOf(what)).lines().count();
  }

  /// A JSON value changed in place.
  PackageCopy change(String file, String pointer, Consumer<JsonNode> change) {
    try {
      JsonNode tree = JSON.readTree(read(file));
      assertThat(tree.at(pointer).isMissingNode()).as(pointer).isFalse();
      change.accept(tree.at(pointer));
      return write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode tree(String file) {
    try {
      return JSON.readTree(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PackageCopy write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
