package fm.earshot.store;

import fm.earshot.script.spoken.Sound;

/// How a name is said, in three columns.
record StoredSound(String rule, String value, String words) {
  static final StoredSound NONE = new StoredSound("", "", "");

  private static final String IPA = "ipa";
  private static final String ALIAS = "alias";
  private static final String LETTERS = "letters";
  private static final String LANGUAGE = "language";

  static StoredSound of(Sound sound) {
    return switch (sound) {
      case Sound.Phones(var ipa, var words) -> new StoredSound(IPA, ipa, words);
      case Sound.Words(var words) -> new StoredSound(ALIAS, "", words);
      case Sound.Letters(var words) -> new StoredSound(LETTERS, "", words);
      case Sound.Foreign(var language, var words) -> new StoredSound(LANGUAGE, language, words);
    };
  }

  Sound sound() {
    return switch (rule) {
      case IPA -> new Sound.Phones(value, words);
      case ALIAS -> new Sound.Words(words);
      case LETTERS -> new Sound.Letters(words);
      case LANGUAGE -> new Sound.Foreign(value, words);
      default -> throw new StoreException("a name's rule is \"" + rule + "\"", null);
    };
  }
}
