package fm.earshot.script.spoken;

import java.util.List;
import java.util.stream.Collectors;

/// What is said, in the SSML of a service.
public final class Ssml {
  private Ssml() {}

  /// Within the `speak` element of an Alexa answer, which others build.
  public static String alexa(Spoken spoken) {
    return spoken.pieces().stream()
        .map(piece -> one(piece, spoken.text()))
        .collect(Collectors.joining());
  }

  /// A whole document for Amazon Polly.
  public static String polly(Spoken spoken) {
    return "<speak>" + alexa(spoken) + "</speak>";
  }

  /// A blank for a hyphen is no other word.
  private static boolean same(String words, String written) {
    return words.equals(written)
        || (written.startsWith("-") && words.equals(" " + written.substring(1)));
  }

  private static String one(Piece piece, String text) {
    String written = Xml.text(piece.written(text));
    return switch (piece.sound()) {
      case Sound.Words(var words) when same(words, piece.written(text)) -> written;
      case Sound.Words(var words) when written.isEmpty() -> Xml.text(words);
      case Sound.Words(var words) ->
          "<sub alias=\"" + Xml.text(words.strip()) + "\">" + written + "</sub>";
      case Sound.Letters letters -> Xml.text(letters.apart());
      case Sound.Phones(var ipa, _) ->
          String.join(" ", new Sound.Phones(ipa, piece.written(text)).each(Ssml::phoneme));
      case Sound.Foreign(var language, var words) ->
          "<lang xml:lang=\"" + Xml.text(language) + "\">" + Xml.text(words) + "</lang>";
    };
  }

  private static String phoneme(String written, List<Ipa.Word> said) {
    String ipa = said.stream().map(Ipa.Word::ipa).collect(Collectors.joining(" "));
    return "<phoneme alphabet=\"ipa\" ph=\""
        + Xml.text(ipa)
        + "\">"
        + Xml.text(written)
        + "</phoneme>";
  }
}
