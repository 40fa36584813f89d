package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Ipa;
import fm.earshot.script.spoken.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts of one `lexeme` as they are read. Its role says what an alias is: words to say instead
/// (none), a word (`say:word`), letters (`say:letters`) or another language (`say:es-MX`).
final class Lexeme {
  private static final String OURS = "say:";

  private final String role;
  private final List<String> graphemes = new ArrayList<>();
  private @Nullable String phoneme;
  private @Nullable String alias;

  Lexeme(@Nullable String role) {
    this.role = role == null ? "" : role;
  }

  void grapheme(String text) {
    graphemes.add(text);
  }

  /// The first is the one that is said.
  void phoneme(String text) {
    phoneme = phoneme == null ? text : phoneme;
  }

  void alias(String text) {
    alias = alias == null ? text : alias;
  }

  /// Throws [IllegalArgumentException] where there is nothing to write or to say.
  List<Entry> entries() {
    if (graphemes.isEmpty()) {
      throw new IllegalArgumentException("a lexeme has a grapheme");
    }
    return graphemes.stream().map(grapheme -> new Entry(grapheme, sound(grapheme))).toList();
  }

  private Sound sound(String grapheme) {
    if (phoneme != null) {
      return new Sound.Phones(Ipa.of(phoneme).written(), alias == null ? grapheme : alias);
    }
    if (alias == null) {
      throw new IllegalArgumentException("\"" + grapheme + "\" has no phoneme and no alias");
    }
    return switch (role) {
      case "", OURS + "word" -> new Sound.Words(alias);
      case OURS + "letters" -> new Sound.Letters(alias.replace(" ", ""));
      default -> foreign(role, alias);
    };
  }

  private static Sound foreign(String role, String words) {
    String tag = role.startsWith(OURS) ? role.substring(OURS.length()) : "";
    if (tag.isEmpty() || Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      throw new IllegalArgumentException(
          "a role is say:word, say:letters or a language such as say:es-MX, not \"" + role + "\"");
    }
    return new Sound.Foreign(tag, words);
  }
}
