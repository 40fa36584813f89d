package fm.earshot.script.spoken;

/// A name as it is written and how it is said. Throws [IllegalArgumentException] for what could not
/// be said: the message names it.
public record Entry(String grapheme, Sound sound) {
  public static final int LONGEST = 100;

  public Entry {
    if (grapheme.isBlank() || grapheme.length() > LONGEST || !grapheme.equals(grapheme.strip())) {
      throw new IllegalArgumentException(
          "a grapheme has 1 to " + LONGEST + " characters and no blanks around");
    }
    if (!Character.isLetterOrDigit(grapheme.codePointAt(0))) {
      throw new IllegalArgumentException(
          "a grapheme begins with a letter or a digit, not \"" + grapheme + "\"");
    }
    if (sound.words().isBlank() || sound.words().length() > 2 * LONGEST) {
      throw new IllegalArgumentException("\"" + grapheme + "\" is said in 1 to 200 characters");
    }
    if (sound instanceof Sound.Phones phones) {
      Ipa.of(phones.ipa());
    }
  }
}
