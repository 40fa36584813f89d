package fm.earshot.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Earshot was started to do.
public sealed interface CommandLine {
  String USAGE =
      """
      usage: earshot [serve] [--config F] [--port N] [--data DIR] [--feed URL-or-FILE]... [--watch DIR]...
             earshot check [--config F] [FILE.pls]...      settings, flows, skill package, lexicons
             earshot eval NAME DIR                         one JSON object of figures
             earshot bulletin --programme P --seconds N --out FILE [--picture FILE.svg]
             earshot backup FILE                           all that is kept, also while it runs
             earshot restore FILE [--force]                what a backup holds, into an empty database
             earshot --help
      Settings are read from earshot.yaml in this directory, or from the file that --config names;
      each can be set by environment too (EARSHOT_PUBLIC_URL), and options go before both.
      """;

  record Serve(Options options) implements CommandLine {}

  /// `lexicons` are PLS files to look at besides.
  record Check(Options options, List<Path> lexicons) implements CommandLine {
    public Check {
      lexicons = List.copyOf(lexicons);
    }
  }

  record Eval(String name, Path directory) implements CommandLine {}

  /// `picture` is where the waveform is drawn, null for nowhere.
  record Bulletin(Options options, String programme, int seconds, Path out, @Nullable Path picture)
      implements CommandLine {}

  record Backup(Options options, Path file) implements CommandLine {}

  /// `force` replaces what the database holds already.
  record Restore(Options options, Path file, boolean force) implements CommandLine {}

  record Help() implements CommandLine {}

  /// Wrong use: one line to say, and exit code 2.
  record Wrong(String line) implements CommandLine {}

  static CommandLine parse(String... args) {
    return Arguments.parse(args);
  }
}
