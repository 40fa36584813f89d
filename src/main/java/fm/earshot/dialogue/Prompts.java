package fm.earshot.dialogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of every [Prompt] in one language, for one channel. `{name}` stands for a value.
public final class Prompts {
  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");

  private final Map<Prompt, String> words;
  private final Map<String, String> texts;

  private Prompts(Map<Prompt, String> words, Map<String, String> texts) {
    this.words = words;
    this.texts = Map.copyOf(texts);
  }

  /// The prompts of `texts`, `key.channel` before `key`; none may be missing.
  public static Prompts of(Map<String, String> texts, String channel) {
    Map<Prompt, String> words = new EnumMap<>(Prompt.class);
    for (Prompt prompt : Prompt.values()) {
      String text = texts.getOrDefault(prompt.key() + "." + channel, texts.get(prompt.key()));
      if (text == null) {
        throw new IllegalArgumentException("no words for the prompt \"" + prompt.key() + "\"");
      }
      words.put(prompt, text.strip());
    }
    return new Prompts(words, texts);
  }

  /// The words of a prompt; `values` are name, value, name, value ….
  String say(Prompt prompt, Object... values) {
    String text = words.get(prompt);
    if (text == null) {
      throw new IllegalStateException("no words for " + prompt);
    }
    return VALUE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(value(prompt, m.group(1), values)));
  }

  /// "no new stories", "one new story", "7 new stories": `count` of `thing`.
  String counted(String thing, long count) {
    String form = count == 0 ? "none" : count == 1 ? "one" : "many";
    String text = texts.get(thing + "." + form);
    if (text == null) {
      throw new IllegalArgumentException("no words for \"" + thing + "." + form + "\"");
    }
    return text.replace("{count}", Long.toString(count));
  }

  private static String value(Prompt prompt, @Nullable String name, Object... values) {
    for (int i = 0; i + 1 < values.length; i += 2) {
      if (values[i].equals(name)) {
        return values[i + 1].toString();
      }
    }
    throw new IllegalArgumentException("the prompt \"" + prompt.key() + "\" has no value " + name);
  }
}
