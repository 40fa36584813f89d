package fm.earshot.script.spoken;

import java.util.List;
import java.util.stream.Collectors;

/// The text of a cue and how it is said: its pieces in order, without gap or overlap, so that what
/// an engine tells about a word leads back to the place in the text.
public record Spoken(String text, List<Piece> pieces) {
  public Spoken {
    pieces = List.copyOf(pieces);
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.start() != at) {
        throw new IllegalArgumentException("a gap or an overlap at " + at);
      }
      at = piece.end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("nothing is said from " + at);
    }
  }

  /// What is said, whatever is written: the same where all is said in the same way.
  public String said() {
    return pieces.stream().map(piece -> said(piece.sound())).collect(Collectors.joining());
  }

  private static String said(Sound sound) {
    return switch (sound) {
      case Sound.Words(var words) -> words;
      case Sound.Letters letters -> "<letters>" + letters.apart() + "</>";
      case Sound.Phones(var ipa, var words) -> "<" + ipa + ">" + words + "</>";
      case Sound.Foreign(var language, var words) -> "<" + language + ">" + words + "</>";
    };
  }

  /// A text that is said as it is written.
  public static Spoken asWritten(String text) {
    List<Piece> all =
        text.isEmpty() ? List.of() : List.of(new Piece(0, text.length(), new Sound.Words(text)));
    return new Spoken(text, all);
  }

  /// In words alone, acronyms as written.
  public String words() {
    return pieces.stream().map(piece -> piece.sound().words()).collect(Collectors.joining());
  }

  /// In words alone, letters that are said one by one apart.
  public String wordsApart() {
    return pieces.stream()
        .map(piece ->
            piece.sound() instanceof Sound.Letters letters
                ? letters.apart()
                : piece.sound().words())
        .collect(Collectors.joining());
  }
}
