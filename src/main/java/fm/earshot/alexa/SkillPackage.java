package fm.earshot.alexa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The folder that describes the skill to Amazon, and whether it agrees with the code.
public final class SkillPackage {
  private static final String MODELS = "interactionModels/custom";
  private static final String ENDING = ".json";

  private SkillPackage() {}

  /// What is wrong with the package in `folder`, a line each in the order of files and lines; empty
  /// if it is fine.
  public static List<String> problems(Path folder) {
    JsonFile briefing = JsonFile.read(folder, "flash-briefing/skill.json");
    JsonFile skill = JsonFile.read(folder, "skill.json");
    Map<String, Model> models = new TreeMap<>();
    List<String> ofModels = models(folder, models);
    if (briefing.isThere()) {
      new ManifestCheck(briefing.tree(), briefing.findings()).flashBriefing();
    }
    if (skill.isThere()) {
      new ManifestCheck(skill.tree(), skill.findings()).custom(models);
    }
    return Stream.of(briefing.findings().lines(), ofModels, skill.findings().lines())
        .flatMap(List::stream)
        .toList();
  }

  /// Fills `models`; what is wrong with them.
  private static List<String> models(Path folder, Map<String, Model> models) {
    List<String> problems = new ArrayList<>();
    try {
      for (String locale : locales(folder)) {
        JsonFile file = JsonFile.read(folder, MODELS + "/" + locale + ENDING);
        Model model = new Model(file.tree());
        models.put(locale, model);
        if (file.isThere()) {
          new ModelCheck(model, file.findings()).all();
        }
        problems.addAll(file.findings().lines());
      }
    } catch (IOException e) {
      problems.add(MODELS + ": cannot be listed, a folder of interaction models is expected");
    }
    return problems;
  }

  private static List<String> locales(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(MODELS))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
