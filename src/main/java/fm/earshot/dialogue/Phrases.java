package fm.earshot.dialogue;

import fm.earshot.news.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What spoken words mean in one language, for channels that hand over words.
///
/// The words are data: for each command in kebab case a list of whole phrases; `find`, `tune-in`
/// and `ask` list beginnings after which the name follows, `story-of` and `news-of` ends before
/// which it stands; `ordinals` are number words; `lengths` are times in words, each with its
/// minutes; `back-channel` are sounds that mean nothing; `courtesies` may stand at either end and
/// are dropped.
public final class Phrases {
  private static final int LONGEST = 300;
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,2}|[a-z]+)[ -]minutes?\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:the |number |story |story number )?(\\d{1,2})(?:st|nd|rd|th)?(?: (?:one|story))?");
  private static final int LAST = -1;

  private final Map<String, Command> whole = new HashMap<>();
  private final List<Start> starts = new ArrayList<>();
  private final List<Start> ends = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> lengths = new LinkedHashMap<>();
  private final Set<String> backChannel;
  private final List<String> courtesies;

  /// A beginning or an end, and what to make of the rest.
  private record Start(String words, String kind) {}

  private Phrases(Map<String, List<String>> data) {
    for (Command.Plain command : Command.Plain.values()) {
      for (String phrase : data.getOrDefault(key(command), List.of())) {
        whole.put(phrase, command);
      }
    }
    for (String kind : List.of("find", "tune-in", "ask")) {
      data.getOrDefault(kind, List.of()).forEach(words -> starts.add(new Start(words, kind)));
    }
    for (String kind : List.of("story-of", "news-of")) {
      data.getOrDefault(kind, List.of()).forEach(words -> ends.add(new Start(words, kind)));
    }
    starts.sort((a, b) -> b.words().length() - a.words().length());
    List<String> numbers = data.getOrDefault("ordinals", List.of());
    for (int i = 0; i < numbers.size(); i++) {
      for (String word : numbers.get(i).split("/", -1)) {
        ordinals.put(word, i + 1);
      }
    }
    for (String length : data.getOrDefault("lengths", List.of())) {
      int slash = length.indexOf('/');
      lengths.put(length.substring(0, slash), Integer.valueOf(length.substring(slash + 1)));
    }
    data.getOrDefault("last", List.of()).forEach(word -> ordinals.put(word, LAST));
    backChannel = Set.copyOf(data.getOrDefault("back-channel", List.of()));
    courtesies = List.copyOf(data.getOrDefault("courtesies", List.of()));
  }

  public static Phrases of(Map<String, List<String>> data) {
    return new Phrases(data);
  }

  /// A command's name in data: `NEXT` is "next", `SENTENCE_BACK` is "sentence-back".
  public static String key(Command.Plain command) {
    return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the words are in the conversation: a command, a sound to ignore, or not understood.
  public Heard heard(String text, @Nullable Position at) {
    String words = plain(text);
    Command command = understand(text);
    if (command == null && (words.isEmpty() || backChannel.contains(words))) {
      return new Heard.Interrupted(at);
    }
    return command == null ? new Heard.NoMatch(words, at) : new Heard.Asked(command, at);
  }

  /// The command that `text` asks for, or null.
  public @Nullable Command understand(String text) {
    Command known = whole.get(bare(text));
    return known == null ? command(plain(text)) : known;
  }

  private @Nullable Command command(String words) {
    Command known = whole.get(words);
    if (known != null) {
      return known;
    }
    Integer ordinal = ordinal(words);
    if (ordinal != null) {
      return new Command.PickStory(ordinal);
    }
    Command briefing = briefing(words);
    return briefing == null ? started(words) : briefing;
  }

  private @Nullable Integer ordinal(String words) {
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      return Integer.valueOf(number.group(1));
    }
    String bare =
        words
            .replaceFirst("^(the|number|story number|story) ", "")
            .replaceFirst(" (one|story)$", "");
    return ordinals.get(bare);
  }

  private @Nullable Command briefing(String words) {
    for (Map.Entry<String, Integer> length : lengths.entrySet()) {
      if (words.matches("(.* )?" + Pattern.quote(length.getKey()) + "( (of )?(news|briefing))?")) {
        return new Command.Briefing(length.getValue());
      }
    }
    Matcher minutes = MINUTES.matcher(words);
    if (!minutes.find()) {
      return null;
    }
    String count = minutes.group(1);
    Integer number =
        count.chars().allMatch(Character::isDigit) ? Integer.valueOf(count) : ordinals.get(count);
    return number == null || number < 1 ? null : new Command.Briefing(number);
  }

  private @Nullable Command started(String words) {
    for (Start start : starts) {
      if (words.startsWith(start.words() + " ")) {
        String rest = words.substring(start.words().length() + 1);
        return switch (start.kind()) {
          case "find" -> new Command.FindStory(rest);
          case "tune-in" -> new Command.TuneIn(rest);
          default -> new Command.AskStory(words);
        };
      }
    }
    return ended(words);
  }

  /// "the hockey story", "sport news": the name comes before.
  private @Nullable Command ended(String words) {
    for (Start end : ends) {
      if (words.endsWith(" " + end.words())) {
        String name = words.substring(0, words.length() - end.words().length() - 1);
        return end.kind().equals("story-of")
            ? new Command.FindStory(name)
            : new Command.TuneIn(name);
      }
    }
    return null;
  }

  /// Lower case, one space between words, no punctuation, cut at 300 characters.
  private static String bare(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String straight = cut.toLowerCase(Locale.ROOT).replace('’', '\'');
    return ODD.matcher(straight).replaceAll(" ").strip();
  }

  /// Bare, and without courtesies.
  private String plain(String text) {
    String words = bare(text);
    for (String courtesy : courtesies) {
      if (words.startsWith(courtesy + " ")) {
        words = words.substring(courtesy.length() + 1);
      }
      if (words.endsWith(" " + courtesy)) {
        words = words.substring(0, words.length() - courtesy.length() - 1);
      }
    }
    return words;
  }
}
