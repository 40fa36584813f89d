package fm.earshot.alexa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that describes the skill to Amazon, and whether it agrees with the code.
public final class SkillPackage {
  private static final String MODELS = "interactionModels/custom";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SkillPackage() {}

  /// What is wrong with the package in `folder`, a line each; empty if it is fine.
  public static List<String> problems(Path folder) {
    List<String> problems = new ArrayList<>();
    JsonNode skill = read(folder, "skill.json", problems);
    JsonNode briefing = read(folder, "flash-briefing/skill.json", problems);
    if (briefing != null) {
      Findings findings = new Findings("flash-briefing/skill.json");
      new ManifestCheck(briefing, findings).flashBriefing();
      problems.addAll(findings.lines());
    }
    for (String locale : locales(folder, problems)) {
      String file = MODELS + "/" + locale + ".json";
      JsonNode model = read(folder, file, problems);
      if (model != null) {
        problems.addAll(model(model, file));
        problems.addAll(skill == null ? List.of() : manifest(skill, locale, model));
      }
    }
    return List.copyOf(problems);
  }

  private static List<String> model(JsonNode model, String file) {
    Findings findings = new Findings(file);
    new ModelCheck(new Model(model), findings).all();
    return findings.lines();
  }

  private static List<String> manifest(JsonNode skill, String locale, JsonNode model) {
    Findings findings = new Findings("skill.json");
    new ManifestCheck(skill, findings).custom(locale, new Model(model));
    return findings.lines();
  }

  private static List<String> locales(Path folder, List<String> problems) {
    Path models = folder.resolve(MODELS);
    try (Stream<Path> files = Files.list(models)) {
      List<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.substring(0, name.length() - ".json".length()))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        problems.add(MODELS + ": no interaction model, en-US.json is expected");
      }
      return found;
    } catch (IOException e) {
      problems.add(MODELS + ": cannot be listed, a folder of interaction models is expected");
      return List.of();
    }
  }

  private static @Nullable JsonNode read(Path folder, String file, List<String> problems) {
    try {
      return JSON.readTree(Files.readString(folder.resolve(file)));
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      String line = where == null ? "?" : String.valueOf(where.getLineNr());
      problems.add(file + " line " + line + ": not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      problems.add(file + ": cannot be read");
    }
    return null;
  }
}
