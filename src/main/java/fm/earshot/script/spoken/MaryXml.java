package fm.earshot.script.spoken;

import java.util.List;
import java.util.stream.Collectors;

/// What is said, for MaryTTS (RAWMARYXML): its words, and names by their phones in SAMPA.
public final class MaryXml {
  private static final String OPEN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><maryxml version=\"0.5\""
          + " xmlns=\"http://mary.dfki.de/2002/MaryXML\" xml:lang=\"en-US\"><p>";
  private static final String CLOSE = "</p></maryxml>";

  private MaryXml() {}

  /// One sentence, all in words: of a text that [Wording#full] has said.
  public static String of(Spoken spoken) {
    return spoken.pieces().stream().map(MaryXml::one).collect(Collectors.joining("", OPEN, CLOSE));
  }

  private static String one(Piece piece) {
    return switch (piece.sound()) {
      case Sound.Phones phones -> String.join(" ", phones.each(MaryXml::token));
      case Sound.Letters letters -> Xml.text(letters.apart());
      case Sound.Words(var words) -> Xml.text(words);
      case Sound.Foreign(_, var words) -> Xml.text(words);
    };
  }

  private static String token(String written, List<Ipa.Word> said) {
    String sampa = said.stream().map(Ipa.Word::sampa).collect(Collectors.joining(" - "));
    return "<t ph=\"" + Xml.text(sampa) + "\">" + Xml.text(written) + "</t>";
  }
}
