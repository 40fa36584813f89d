package fm.earshot.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server in a process of its own, as it is run, in an empty directory.
record Server(Process process, int port, Duration ready) implements AutoCloseable {
  private static final Pattern LISTENS =
      Pattern.compile("listens at http://127\\.0\\.0\\.1:(\\d+)");
  private static final Path LAUNCHER = Path.of("earshot").toAbsolutePath();

  /// Earshot by its launcher, with settings by environment.
  static Server earshot(Map<String, String> settings) throws IOException {
    return start(List.of(LAUNCHER.toString(), "--port", "0"), settings);
  }

  /// The bare route, with the launcher's own flags for the JVM.
  static Server bare(String... properties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags());
    command.addAll(List.of(properties));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bare.class.getName()));
    return start(command, Map.of());
  }

  private static List<String> flags() throws IOException {
    Matcher flags = Pattern.compile("(?m)^flags=\"(.*)\"$").matcher(Files.readString(LAUNCHER));
    if (!flags.find()) {
      throw new IOException("the launcher names no flags");
    }
    return Arrays.asList(flags.group(1).split(" "));
  }

  private static Server start(List<String> command, Map<String, String> settings)
      throws IOException {
    Path room = Files.createTempDirectory("figures");
    ProcessBuilder builder = new ProcessBuilder(command).directory(room.toFile());
    builder.redirectError(room.resolve("stderr").toFile()).environment().putAll(settings);
    long start = System.nanoTime();
    Process process = builder.start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher listens = LISTENS.matcher(line);
      if (listens.find()) {
        Duration ready = Duration.ofNanos(System.nanoTime() - start);
        return new Server(process, Integer.parseInt(listens.group(1)), ready);
      }
    }
    throw new IOException("did not start: " + Files.readString(room.resolve("stderr")));
  }

  /// Processor time so far.
  Duration busy() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Resident memory now and at its most, in MB, where the system tells.
  String memory() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    List<String> lines = Files.readAllLines(status);
    return megabytes(lines, "VmRSS:") + " MB, at most " + megabytes(lines, "VmHWM:") + " MB";
  }

  private static long megabytes(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
