package fm.earshot.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of every [Prompt] in one language, for one channel. `{name}` stands for a value.
public final class Prompts {
  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");

  private final Map<Prompt, Template> words;
  private final Map<String, String> texts;

  /// Words, and after each but the last of them the name of a value.
  private record Template(List<String> words, List<String> names) {
    static Template of(String text) {
      List<String> names = VALUE.matcher(text).results().map(value -> value.group(1)).toList();
      return new Template(List.of(VALUE.split(text, -1)), names);
    }
  }

  private Prompts(Map<Prompt, Template> words, Map<String, String> texts) {
    this.words = words;
    this.texts = Map.copyOf(texts);
  }

  /// The prompts of `texts`, `key.channel` before `key`; none may be missing.
  public static Prompts of(Map<String, String> texts, String channel) {
    Map<Prompt, Template> words = new EnumMap<>(Prompt.class);
    for (Prompt prompt : Prompt.values()) {
      String text = texts.getOrDefault(prompt.key() + "." + channel, texts.get(prompt.key()));
      if (text == null) {
        throw new IllegalArgumentException("no words for the prompt \"" + prompt.key() + "\"");
      }
      words.put(prompt, Template.of(text.strip()));
    }
    return new Prompts(words, texts);
  }

  /// The words of a prompt; `values` are name, value, name, value ….
  String say(Prompt prompt, Object... values) {
    Template template = words.get(prompt);
    if (template == null) {
      throw new IllegalStateException("no words for " + prompt);
    }
    if (template.names().isEmpty()) {
      return template.words().getFirst();
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < template.names().size(); i++) {
      said.append(template.words().get(i)).append(value(prompt, template.names().get(i), values));
    }
    return said.append(template.words().getLast()).toString();
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

  private static String value(Prompt prompt, String name, Object... values) {
    for (int i = 0; i + 1 < values.length; i += 2) {
      if (values[i].equals(name)) {
        return values[i + 1].toString();
      }
    }
    throw new IllegalArgumentException("the prompt \"" + prompt.key() + "\" has no value " + name);
  }
}
