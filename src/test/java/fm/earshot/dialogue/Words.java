package fm.earshot.dialogue;

import fm.earshot.script.Cue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells prompts by the words of a channel.
final class Words {
  private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");
  private final Map<Prompt, Pattern> prompts = new EnumMap<>(Prompt.class);

  Words(String channel) {
    Map<String, String> texts = Room.texts();
    for (Prompt prompt : Prompt.values()) {
      String text = texts.getOrDefault(prompt.key() + "." + channel, texts.get(prompt.key()));
      String[] between = VALUE.split(String.valueOf(text).strip(), -1);
      StringBuilder pattern = new StringBuilder();
      for (int i = 0; i < between.length; i++) {
        pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(between[i]));
      }
      prompts.put(prompt, Pattern.compile(pattern.toString(), Pattern.DOTALL));
    }
  }

  /// Whether what is said ends with one of these prompts, be it too long for one cue.
  boolean ends(List<Cue> say, Set<Prompt> wanted) {
    String text = "";
    for (Cue cue : say.reversed()) {
      if (!(cue instanceof Cue.Prompt)) {
        return false;
      }
      text = text.isEmpty() ? cue.text() : cue.text() + " " + text;
      if (is(text, wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` is one of these prompts.
  boolean is(String text, Set<Prompt> wanted) {
    return wanted.stream().anyMatch(prompt -> pattern(prompt).matcher(text).matches());
  }

  private Pattern pattern(Prompt prompt) {
    return Objects.requireNonNull(prompts.get(prompt));
  }
}
