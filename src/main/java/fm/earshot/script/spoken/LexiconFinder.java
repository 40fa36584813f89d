package fm.earshot.script.spoken;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds names of the lexicon in a text, whole words only; "'s" after a name is said with it.
final class LexiconFinder implements Finder {
  private static final int LONGEST_WORD = Entry.LONGEST;

  private final String text;
  private final Map<String, List<Entry>> byFirstWord;

  LexiconFinder(String text, Map<String, List<Entry>> byFirstWord) {
    this.text = text;
    this.byFirstWord = byFirstWord;
  }

  static String firstWord(String text) {
    return text.substring(0, wordEnd(text, 0));
  }

  @Override
  public @Nullable Piece from(int place) {
    if (byFirstWord.isEmpty()) {
      return null;
    }
    int at = place;
    while (at < text.length()) {
      if (inWord(at)) {
        int end = wordEnd(text, at);
        Piece found = startsAWord(at) && end - at <= LONGEST_WORD ? at(at, end) : null;
        if (found != null) {
          return found;
        }
        at = end;
      } else {
        at++;
      }
    }
    return null;
  }

  private @Nullable Piece at(int start, int end) {
    for (Entry entry : byFirstWord.getOrDefault(text.substring(start, end), List.of())) {
      int after = start + entry.grapheme().length();
      if (text.startsWith(entry.grapheme(), start) && !(after < text.length() && inWord(after))) {
        boolean owns =
            text.startsWith("'s", after) && !(after + 2 < text.length() && inWord(after + 2));
        return owns
            ? new Piece(start, after + 2, owning(entry.sound()))
            : new Piece(start, after, entry.sound());
      }
    }
    return null;
  }

  private static Sound owning(Sound sound) {
    String words = sound.words() + "'s";
    return switch (sound) {
      case Sound.Words _ -> new Sound.Words(words);
      case Sound.Letters letters -> new Sound.Words(letters.apart() + "'s");
      case Sound.Phones phones -> new Sound.Phones(Ipa.of(phones.ipa()).owning(), words);
      case Sound.Foreign foreign -> new Sound.Foreign(foreign.language(), words);
    };
  }

  private boolean startsAWord(int at) {
    return at == 0 || !inWord(at - 1);
  }

  private boolean inWord(int at) {
    return isPart(text.charAt(at));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// A surrogate is half of a letter or of nothing that a name has.
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
