package fm.earshot.app;

import fm.earshot.alexa.SkillPackage;
import fm.earshot.lexicon.Pls;
import fm.earshot.phone.Flow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What can be wrong before a start: the settings, the hotline's flow and the skill package.
public final class Check {
  private static final String PACKAGE = "skill-manifest/";
  private static final Pattern PLACE = Pattern.compile("^(.{1,4000}?):([0-9]{1,9}): ");
  private static final String HOTLINE = "ivr-flows/hotline.yaml";

  private Check() {}

  /// The problems, a line each in the order of files and lines. `home` is where the skill package
  /// and the built-in flow lie; that one is looked at where the settings name none that is there.
  public static List<String> problems(
      Options options, Map<String, String> environment, Path directory, Path home) {
    List<String> problems = new ArrayList<>();
    Settings settings =
        SettingsReader.read(
            options,
            environment,
            directory,
            ZoneOffset.UTC,
            mistake -> problems.add(String.valueOf(mistake.getMessage())));
    problems.sort(Comparator.comparing(Check::file).thenComparingInt(Check::line));
    Path chosen = settings.phone().flow();
    Map<String, List<String>> byFile = new TreeMap<>();
    byFile.put(chosen == null ? HOTLINE : chosen.toString(), flow(chosen, home));
    byFile.put(
        PACKAGE,
        SkillPackage.problems(home.resolve(PACKAGE)).stream().map(PACKAGE::concat).toList());
    byFile.values().forEach(problems::addAll);
    return problems;
  }

  /// What is wrong in a PLS file, in the order of lines.
  public static List<String> lexicon(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Pls.read(file.toString(), in).faults();
    } catch (IOException e) {
      return List.of(file + ":1: cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /// The file that a problem names; what is in none comes last.
  private static String file(String problem) {
    Matcher place = PLACE.matcher(problem);
    return place.find() ? place.group(1) : "\uffff";
  }

  /// The line of the file that a problem names; what is not in the file comes after it.
  private static int line(String problem) {
    Matcher place = PLACE.matcher(problem);
    return place.find() ? Integer.parseInt(place.group(2)) : Integer.MAX_VALUE;
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
