package fm.earshot.app;

import fm.earshot.edition.Programme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the words of the command line.
final class Arguments {
  private static final List<String> COMMANDS =
      List.of("serve", "check", "eval", "bulletin", "backup", "restore", "help");
  private static final List<String> SERVE =
      List.of("--config", "--port", "--data", "--feed", "--watch");
  private static final List<String> BULLETIN =
      List.of(
          "--programme",
          "--seconds",
          "--out",
          "--picture",
          "--config",
          "--data",
          "--feed",
          "--watch");
  private static final List<String> STORAGE = List.of("--config", "--data");
  private static final String FORCE = "--force";
  private static final Set<String> REPEATABLE = Set.of("--feed", "--watch");
  private static final int ANY = -1;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 3600;

  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Arguments() {}

  static CommandLine parse(String... args) {
    boolean help = Arrays.stream(args).anyMatch(arg -> arg.equals("--help") || arg.equals("-h"));
    if (help) {
      return new CommandLine.Help();
    }
    boolean named = args.length > 0 && !args[0].startsWith("-");
    List<String> rest = List.of(args).subList(named ? 1 : 0, args.length);
    try {
      return new Arguments().command(named ? args[0] : "serve", rest);
    } catch (Misuse e) {
      return new CommandLine.Wrong(e.line);
    }
  }

  private CommandLine command(String name, List<String> rest) throws Misuse {
    return switch (name) {
      case "serve" -> {
        read(rest, SERVE, 0, "serve takes options only");
        yield new CommandLine.Serve(options());
      }
      case "check" -> {
        read(rest, SERVE, ANY, "check takes options and PLS files");
        List<Path> lexicons = new ArrayList<>();
        for (String word : words) {
          lexicons.add(path("check", word));
        }
        yield new CommandLine.Check(options(), lexicons);
      }
      case "eval" -> {
        read(rest, List.of(), 2, "eval takes a name and a directory");
        yield new CommandLine.Eval(words.getFirst(), path("eval", words.get(1)));
      }
      case "bulletin" -> {
        read(rest, BULLETIN, 0, "bulletin takes options only");
        yield bulletin();
      }
      case "backup" -> {
        read(rest, STORAGE, 1, "backup takes a file");
        yield new CommandLine.Backup(options(), path("backup", words.getFirst()));
      }
      case "restore" -> {
        boolean force = rest.contains(FORCE);
        List<String> others = rest.stream().filter(arg -> !arg.equals(FORCE)).toList();
        read(others, STORAGE, 1, "restore takes a file");
        yield new CommandLine.Restore(options(), path("restore", words.getFirst()), force);
      }
      case "help" -> new CommandLine.Help();
      default -> throw new Misuse(unknown("command", name, COMMANDS));
    };
  }

  private void read(List<String> rest, List<String> known, int wanted, String use) throws Misuse {
    for (int i = 0; i < rest.size(); i++) {
      String arg = rest.get(i);
      if (!arg.startsWith("-")) {
        words.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (!known.contains(name)) {
        throw new Misuse(known.isEmpty() ? use : unknown("option", name, known));
      }
      if (equals < 0 && (i + 1 == rest.size() || rest.get(i + 1).startsWith("--"))) {
        throw new Misuse(name + " needs a value");
      }
      String value = equals < 0 ? rest.get(++i) : arg.substring(equals + 1);
      List<String> values = options.computeIfAbsent(name, _ -> new ArrayList<>());
      values.add(value);
      if (value.isBlank()) {
        throw new Misuse(name + " needs a value");
      }
      if (values.size() > 1 && !REPEATABLE.contains(name)) {
        throw new Misuse(name + " can be given once only");
      }
    }
    if (wanted != ANY && words.size() != wanted) {
      String extra =
          words.size() > wanted ? ", not \"" + Value.shown(words.get(wanted)) + "\"" : "";
      throw new Misuse(use + extra);
    }
  }

  private Options options() throws Misuse {
    String config = one("--config");
    return new Options(
        config == null ? null : path("--config", config),
        whole("--port", 0, 65535),
        one("--data"),
        options.getOrDefault("--feed", List.of()),
        options.getOrDefault("--watch", List.of()));
  }

  private CommandLine bulletin() throws Misuse {
    Integer seconds = whole("--seconds", SHORTEST, LONGEST);
    String out = one("--out");
    if (seconds == null || out == null) {
      throw new Misuse("bulletin needs --seconds N and --out FILE");
    }
    String programme = one("--programme");
    String picture = one("--picture");
    if (picture != null && !picture.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new Misuse("--picture must end in .svg");
    }
    return new CommandLine.Bulletin(
        options(),
        programme == null ? Programme.TOP : programme,
        seconds,
        path("--out", out),
        picture == null ? null : path("--picture", picture));
  }

  private @Nullable String one(String name) {
    List<String> values = options.get(name);
    return values == null ? null : values.getFirst();
  }

  private @Nullable Integer whole(String name, int least, int most) throws Misuse {
    String text = one(name);
    Integer number = text == null ? null : Fields.whole(text, least, most);
    if (text != null && number == null) {
      throw new Misuse(
          name + " must be " + least + " to " + most + ", not \"" + Value.shown(text) + "\"");
    }
    return number;
  }

  private static Path path(String name, String text) throws Misuse {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Misuse(name + " must be a path, not \"" + Value.shown(text) + "\"");
    }
  }

  private static String unknown(String what, String name, List<String> known) {
    return Keys.unknown(name, known).replaceFirst("key", what);
  }

  private static final class Misuse extends Exception {
    private static final long serialVersionUID = 1L;
    private final String line;

    Misuse(String line) {
      super(line);
      this.line = line;
    }
  }
}
