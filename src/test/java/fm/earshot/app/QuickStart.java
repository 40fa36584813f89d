package fm.earshot.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Starts a class of the tests in a process of its own, again and again. The first start also
/// remembers the classes that it loaded (AppCDS), which halves the others.
final class QuickStart {
  private final Class<?> main;
  private final String path;
  private final Path archive;

  /// `main` must end when its input does; `argument` is where it may write meanwhile.
  QuickStart(Class<?> main, Path room, Path argument) throws IOException {
    this.main = main;
    this.path = jars(room);
    this.archive = room.resolve("classes.jsa");
    Process pupil = start("-XX:ArchiveClassesAtExit=" + archive, argument);
    try (BufferedReader said = pupil.inputReader()) {
      said.readLine();
      pupil.getOutputStream().close();
      pupil.onExit().join();
    }
  }

  Process start(Path argument) throws IOException {
    return start("-XX:SharedArchiveFile=" + archive, argument);
  }

  private Process start(String sharing, Path argument) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            sharing,
            "-cp",
            path,
            main.getName(),
            argument.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The class path of this process, each directory of it as a jar: only those can be remembered.
  private static String jars(Path room) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      boolean directory = Files.isDirectory(Path.of(part));
      parts.add(directory ? jar(room.resolve("part" + parts.size() + ".jar"), part) : part);
    }
    return String.join(File.pathSeparator, parts);
  }

  private static String jar(Path jar, String directory) {
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    tool.run(System.out, System.err, "-cf0", jar.toString(), "-C", directory, ".");
    return jar.toString();
  }
}
