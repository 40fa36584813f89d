package fm.earshot.alexa;

import fm.earshot.dialogue.Command;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The slots that intents carry words in, and how a value of each becomes a command.
enum Slot {
  TOPIC("topic", "TOPIC", Command.TuneIn.class),
  QUERY("query", "AMAZON.SearchQuery", Command.FindStory.class),
  QUESTION("question", "AMAZON.SearchQuery", Command.AskStory.class),
  ORDINAL("ordinal", "AMAZON.Ordinal", Command.PickStory.class),
  NUMBER("number", "AMAZON.NUMBER", Command.PickStory.class),
  MINUTES("minutes", "AMAZON.NUMBER", Command.Briefing.class);

  private static final int LONGEST = 200;
  private static final int USUAL_MINUTES = 5;
  private static final int MOST_MINUTES = 60;
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)?");

  private final String key;
  private final String type;
  private final Class<? extends Command> command;

  Slot(String key, String type, Class<? extends Command> command) {
    this.key = key;
    this.type = type;
    this.command = command;
  }

  /// Its name in the interaction model and in requests.
  String key() {
    return key;
  }

  String type() {
    return type;
  }

  Class<? extends Command> commands() {
    return command;
  }

  /// The command that `value` makes; null when it makes none.
  @Nullable Command command(@Nullable String value) {
    String words = words(value);
    boolean missing = words.isEmpty();
    return switch (this) {
      case TOPIC -> missing ? Command.Plain.SECTIONS : new Command.TuneIn(words);
      case QUERY -> missing ? null : new Command.FindStory(words);
      case QUESTION -> missing ? null : new Command.AskStory(words);
      case ORDINAL, NUMBER -> ordinal(words.toLowerCase(Locale.ROOT));
      case MINUTES -> new Command.Briefing(minutes(words));
    };
  }

  /// Alexa sends "?" for words that it could not read as the slot's type.
  private static String words(@Nullable String value) {
    if (value == null || value.strip().equals("?")) {
      return "";
    }
    String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    int most = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return line.substring(0, most);
  }

  private static @Nullable Command ordinal(String words) {
    var number = DIGITS.matcher(words);
    if (words.equals("last") || words.equals("-1")) {
      return new Command.PickStory(-1);
    }
    return number.matches() && Integer.parseInt(number.group(1)) > 0
        ? new Command.PickStory(Integer.parseInt(number.group(1)))
        : null;
  }

  private static int minutes(String words) {
    var number = DIGITS.matcher(words);
    if (number.matches()) {
      return Math.clamp(Integer.parseInt(number.group(1)), 1, MOST_MINUTES);
    }
    return words.matches("\\d+") ? MOST_MINUTES : USUAL_MINUTES;
  }
}
