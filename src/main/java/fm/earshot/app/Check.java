package fm.earshot.app;

import fm.earshot.alexa.SkillPackage;
import fm.earshot.phone.Flow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be wrong before a start: the settings, the hotline's flow and the skill package.
public final class Check {
  private static final String PACKAGE = "skill-manifest/";
  private static final String HOTLINE = "ivr-flows/hotline.yaml";

  private Check() {}

  /// The problems, a line each in the order of files and lines. `home` is where the skill package
  /// and the built-in flow lie; the flow of settings that cannot be read is the built-in one.
  public static List<String> problems(Supplier<Settings> settings, Path home) {
    List<String> problems = new ArrayList<>();
    Path chosen = null;
    try {
      chosen = settings.get().phone().flow();
    } catch (SettingsException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    Map<String, List<String>> byFile = new TreeMap<>();
    byFile.put(chosen == null ? HOTLINE : chosen.toString(), flow(chosen, home));
    byFile.put(
        PACKAGE,
        SkillPackage.problems(home.resolve(PACKAGE)).stream().map(PACKAGE::concat).toList());
    byFile.values().forEach(problems::addAll);
    return problems;
  }

  private static List<String> flow(@Nullable Path chosen, Path home) {
    String name = chosen == null ? HOTLINE : chosen.toString();
    try {
      return Flow.problems(name, chosen == null ? home.resolve(HOTLINE) : chosen);
    } catch (IOException e) {
      return List.of(name + ":1: cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }
}
