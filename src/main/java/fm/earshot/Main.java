package fm.earshot;

import fm.earshot.app.Backups;
import fm.earshot.app.Banner;
import fm.earshot.app.BulletinException;
import fm.earshot.app.BulletinFile;
import fm.earshot.app.Check;
import fm.earshot.app.CommandLine;
import fm.earshot.app.Options;
import fm.earshot.app.Settings;
import fm.earshot.app.SettingsException;
import fm.earshot.app.StartException;
import fm.earshot.app.Wiring;
import fm.earshot.app.evaluation.Evaluations;
import fm.earshot.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Command line. Exit codes: 0 fine, 1 it failed, 2 wrong use.
public final class Main {
  private static final int FINE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final String CHECKED = "Settings, flow and skill package are fine.";
  private static final String CHECKED_TOO = "Settings, flow, skill package and lexicons are fine.";

  /// Lucene tells at every start of a faster way that needs an incubating module. The logger is
  /// held here since the log system would forget it.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    int code = run(args);
    if (code != FINE) {
      System.exit(code);
    }
  }

  private static int run(String... args) {
    try {
      return switch (CommandLine.parse(args)) {
        case CommandLine.Serve(var options) -> serve(options);
        case CommandLine.Check(var options, var lexicons) -> check(options, lexicons);
        case CommandLine.Eval(var name, var directory) -> evaluate(name, directory);
        case CommandLine.Bulletin bulletin -> bulletin(bulletin);
        case CommandLine.Backup(var options, var file) ->
            say(System.out, Backups.write(file, settings(options).storage()), FINE);
        case CommandLine.Restore(var options, var file, var force) ->
            say(System.out, Backups.restore(file, settings(options).storage(), force), FINE);
        case CommandLine.Help() -> say(System.out, CommandLine.USAGE, FINE);
        case CommandLine.Wrong(var line) -> say(System.err, line, WRONG_USE);
      };
    } catch (SettingsException | StartException | StoreException | BulletinException e) {
      return say(System.err, "earshot: " + e.getMessage(), FAILED);
    }
  }

  private static int serve(Options options) {
    Settings settings = settings(options);
    Wiring wiring = new Wiring(settings, InstantSource.system(), new SecureRandom());
    Runtime.getRuntime().addShutdownHook(new Thread(wiring::close, "stop"));
    // Many before it says that it is ready where the launcher learns what to remember.
    wiring.rehearse(Integer.getInteger("earshot.rehearsals", 0));
    say(System.out, Banner.of(settings, wiring), FINE);
    wiring.rehearse(1);
    return FINE;
  }

  private static int check(Options options, List<Path> lexicons) {
    List<String> problems =
        new ArrayList<>(
            Check.problems(
                options,
                System.getenv(),
                Path.of(""),
                Path.of(System.getProperty("earshot.home", ""))));
    lexicons.forEach(file -> problems.addAll(Check.lexicon(file)));
    problems.forEach(System.err::println);
    return problems.isEmpty()
        ? say(System.out, lexicons.isEmpty() ? CHECKED : CHECKED_TOO, FINE)
        : FAILED;
  }

  private static int evaluate(String name, Path directory) {
    try {
      return say(System.out, Evaluations.of(name, directory).toString(), FINE);
    } catch (IllegalArgumentException e) {
      return say(System.err, "earshot: " + e.getMessage(), WRONG_USE);
    } catch (IOException e) {
      return say(
          System.err, "earshot: " + directory + " cannot be read: " + e.getMessage(), FAILED);
    }
  }

  private static int bulletin(CommandLine.Bulletin asked) {
    Settings settings = settings(asked.options());
    return say(System.out, BulletinFile.write(asked, settings, InstantSource.system()), FINE);
  }

  private static Settings settings(Options options) {
    return Settings.read(options, System.getenv(), Path.of(""), ZoneId.systemDefault());
  }

  private static int say(PrintStream where, String what, int code) {
    where.println(what);
    return code;
  }
}
