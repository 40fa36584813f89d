package fm.earshot.app;

import fm.earshot.alexa.SkillPackage;
import fm.earshot.phone.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be wrong before a start: the hotline's flow and the skill package. The settings have
/// been read by then.
public final class Check {
  private Check() {}

  /// The problems, a line each. `home` is where the skill package and the built-in flow lie.
  public static List<String> problems(Settings settings, Path home) {
    List<String> problems = new ArrayList<>(flow(settings.phone().flow(), home));
    SkillPackage.problems(home.resolve("skill-manifest")).stream()
        .map(line -> "skill-manifest/" + line)
        .forEach(problems::add);
    return problems;
  }

  private static List<String> flow(@Nullable Path chosen, Path home) {
    Path file = chosen == null ? home.resolve("ivr-flows/hotline.yaml") : chosen;
    try {
      return Flow.problems(file.toString(), Files.readString(file));
    } catch (IOException e) {
      return List.of(file + ": the flow cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }
}
