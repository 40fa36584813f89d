package fm.earshot.script;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import org.jspecify.annotations.Nullable;

/// The desk's public words on what was wrong with a story, as a sentence for the ear.
final class Correction {
  private static final int LONGEST = 400;

  private Correction() {}

  /// Null where nothing was wrong.
  static @Nullable String spoken(Story story) {
    String written = story.handling().correction();
    if (written == null) {
      return null;
    }
    String spoken = SpokenText.of(beginning(written.strip(), LONGEST), story.content().language());
    return spoken.matches("(?s).*[.!?]") ? spoken : spoken + ".";
  }

  /// As many whole sentences of `text` as have room in so many characters, else as many words.
  static String beginning(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (String sentence : Sentences.split(text)) {
      if (kept.length() + 1 + sentence.length() > characters) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(sentence);
    }
    int space = text.lastIndexOf(' ', characters);
    return kept.isEmpty() ? text.substring(0, space > 0 ? space : characters / 2) : kept.toString();
  }
}
