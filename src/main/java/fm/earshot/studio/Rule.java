package fm.earshot.studio;

import fm.earshot.lexicon.Lexicons;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Ipa;
import fm.earshot.script.spoken.Sound;

/// The ways in which an editor has a name said, as the form offers them.
public enum Rule {
  ALIAS("Say other words"),
  IPA("Phones (IPA)"),
  WORD("As a word, as it is written"),
  LETTERS("Letter by letter"),
  LANGUAGE("In another language (such as es-MX)");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Rule of(Entry entry) {
    return switch (entry.sound()) {
      case Sound.Phones _ -> IPA;
      case Sound.Letters _ -> LETTERS;
      case Sound.Foreign _ -> LANGUAGE;
      case Sound.Words(var words) -> words.equals(entry.grapheme()) ? WORD : ALIAS;
    };
  }

  static Rule named(String name) {
    for (Rule rule : values()) {
      if (rule.name().equals(name)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("There is no such way to say a name");
  }

  /// What stands in the form's field for an entry.
  static String value(Entry entry) {
    return switch (entry.sound()) {
      case Sound.Phones(var ipa, _) -> ipa;
      case Sound.Letters _ -> "";
      case Sound.Foreign(var language, _) -> language;
      case Sound.Words(var words) -> words.equals(entry.grapheme()) ? "" : words;
    };
  }

  /// Throws [IllegalArgumentException] with what is wrong.
  Entry entry(String grapheme, String value) {
    return new Entry(grapheme, sound(grapheme, value));
  }

  private Sound sound(String grapheme, String value) {
    return switch (this) {
      case IPA -> new Sound.Phones(Ipa.of(value).written(), grapheme);
      case ALIAS -> new Sound.Words(value);
      case WORD -> new Sound.Words(grapheme);
      case LETTERS -> new Sound.Letters(grapheme.replaceAll("[^\\p{L}\\p{N}]", ""));
      case LANGUAGE -> {
        if (!Lexicons.isLanguage(value)) {
          throw new IllegalArgumentException("a language is such as es-MX");
        }
        yield new Sound.Foreign(value, grapheme);
      }
    };
  }
}
