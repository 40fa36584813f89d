package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.page.PageText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How well paragraphs of pasted pages are kept and dropped.
final class PastedEvaluation {
  private PastedEvaluation() {}

  /// Pasted pages `N.txt` against the paragraphs that are the story, `N.expected.txt`.
  static ObjectNode of(Path directory) throws IOException {
    int pages = 0;
    Count kept = new Count();
    Count dropped = new Count();
    for (Path expected : expectations(directory)) {
      String page = expected.getFileName().toString().replace(".expected.txt", ".txt");
      List<String> story = lines(expected);
      List<String> read = PageText.read(text(expected.resolveSibling(page))).paragraphs();
      for (String line : lines(expected.resolveSibling(page))) {
        boolean belongs = story.stream().anyMatch(line::contains);
        boolean was = read.stream().anyMatch(line::contains);
        (belongs ? kept : dropped).add(belongs == was);
      }
      pages++;
    }
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("kept_right", kept.share()).put("dropped_right", dropped.share());
    return figures.put("pages", pages).put("paragraphs", kept.all + dropped.all);
  }

  private static final class Count {
    private int right;
    private int all;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    double share() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  private static List<Path> expectations(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".expected.txt")).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>(text(file).lines().map(String::strip).toList());
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
