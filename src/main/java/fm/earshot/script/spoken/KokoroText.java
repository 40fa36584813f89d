package fm.earshot.script.spoken;

import java.util.List;
import java.util.stream.Collectors;

/// What is said, for Kokoro: its words, and names by their phones, "[Kyiv](/kˈiv/)".
public final class KokoroText {
  private KokoroText() {}

  public static String of(Spoken spoken) {
    return spoken.pieces().stream().map(piece -> one(piece.sound())).collect(Collectors.joining());
  }

  private static String one(Sound sound) {
    return switch (sound) {
      case Sound.Phones phones -> String.join(" ", phones.each(KokoroText::word));
      case Sound.Letters letters -> plain(letters.apart());
      case Sound.Words(var words) -> plain(words);
      case Sound.Foreign(_, var words) -> plain(words);
    };
  }

  private static String word(String written, List<Ipa.Word> said) {
    String ipa = said.stream().map(Ipa.Word::kokoro).collect(Collectors.joining(" "));
    return "[" + plain(written) + "](/" + ipa + "/)";
  }

  /// Brackets would begin a pronunciation.
  private static String plain(String words) {
    return words.replace('[', ' ').replace(']', ' ');
  }
}
