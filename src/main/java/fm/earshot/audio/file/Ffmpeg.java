package fm.earshot.audio.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bytedeco.javacpp.Loader;

/// The ffmpeg that the build brings, run as a process of its own and killed at a limit.
public final class Ffmpeg {
  private static final int LONGEST_LINE = 2_000;

  private final List<String> command;
  private final Duration limit;

  /// `command` starts it; no run takes longer than `limit`.
  public Ffmpeg(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  /// Unpacks it where that was not yet done, which takes a second or two.
  public static Ffmpeg ofBuild(Duration limit) {
    return new Ffmpeg(List.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class)), limit);
  }

  /// Runs it and hands on each line that it says. Throws where it fails.
  public void run(List<String> arguments, Consumer<String> said) throws AudioException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("-nostdin", "-hide_banner", "-nostats", "-y", "-threads", "1"));
    all.addAll(arguments);
    try {
      Process process = process(all);
      try {
        attend(process, said);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new AudioException("ffmpeg cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AudioException("ffmpeg was not waited for", e);
    }
  }

  private static Process process(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Path directory = Path.of(command.getFirst()).getParent();
    if (directory != null) {
      // Some of the libraries that lie beside it are looked for elsewhere.
      builder.environment().put("LD_LIBRARY_PATH", directory.toString());
    }
    return builder.start();
  }

  private void attend(Process process, Consumer<String> said)
      throws AudioException, InterruptedException {
    String[] last = {""};
    Thread reader =
        Thread.startVirtualThread(() ->
            read(
                process,
                line -> {
                  last[0] = line.isBlank() ? last[0] : line;
                  said.accept(line);
                }));
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AudioException("ffmpeg took longer than " + limit.toSeconds() + " seconds");
    }
    reader.join();
    if (process.exitValue() != 0) {
      throw new AudioException("ffmpeg failed: " + last[0].strip());
    }
  }

  private static void read(Process process, Consumer<String> said) {
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null) {
        said.accept(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        line = lines.readLine();
      }
    } catch (IOException e) {
      said.accept("its output ended early");
    }
  }
}
