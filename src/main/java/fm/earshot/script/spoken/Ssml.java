package fm.earshot.script.spoken;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said, in the SSML of a service.
public final class Ssml {
  private Ssml() {}

  /// Within the `speak` element of an Alexa answer, which others build.
  public static String alexa(Spoken spoken) {
    return tagged(spoken).stream().map(Tagged::ssml).collect(Collectors.joining());
  }

  /// A whole document for Amazon Polly.
  public static String polly(Spoken spoken) {
    return "<speak>" + alexa(spoken) + "</speak>";
  }

  /// What is written, said otherwise where it has to be: for services whose voices read numbers
  /// well.
  public static List<Tagged> tagged(Spoken spoken) {
    return spoken.pieces().stream().flatMap(piece -> written(piece, spoken.text())).toList();
  }

  /// The words that are said, names by their phones: the texts together are [Spoken#wordsApart()].
  public static List<Tagged> worded(Spoken spoken) {
    return spoken.pieces().stream().flatMap(piece -> worded(piece.sound())).toList();
  }

  /// A blank for a hyphen is no other word.
  private static boolean same(String words, String written) {
    return words.equals(written)
        || (written.startsWith("-") && words.equals(" " + written.substring(1)));
  }

  private static Stream<Tagged> written(Piece piece, String text) {
    String written = piece.written(text);
    return switch (piece.sound()) {
      case Sound.Words(var words) when same(words, written) -> Stream.of(Tagged.plain(written));
      case Sound.Words(var words) when written.isEmpty() -> Stream.of(Tagged.plain(words));
      case Sound.Words(var words) ->
          Stream.of(new Tagged(Tagged.Element.SUB, words.strip(), written));
      case Sound.Letters letters -> Stream.of(Tagged.plain(letters.apart()));
      case Sound.Phones(var ipa, _) -> phonemes(new Sound.Phones(ipa, written));
      case Sound.Foreign(var language, var words) -> Stream.of(foreign(language, words));
    };
  }

  private static Stream<Tagged> worded(Sound sound) {
    return switch (sound) {
      case Sound.Words(var words) -> Stream.of(Tagged.plain(words));
      case Sound.Letters letters -> Stream.of(Tagged.plain(letters.apart()));
      case Sound.Phones phones -> phonemes(phones);
      case Sound.Foreign(var language, var words) -> Stream.of(foreign(language, words));
    };
  }

  private static Tagged foreign(String language, String words) {
    return new Tagged(Tagged.Element.LANG, language, words);
  }

  /// Blanks between words stand outside of their elements.
  private static Stream<Tagged> phonemes(Sound.Phones phones) {
    List<Tagged> words = phones.each(Ssml::phoneme);
    return Stream.concat(
        words.stream().limit(1),
        words.stream().skip(1).flatMap(word -> Stream.of(Tagged.plain(" "), word)));
  }

  private static Tagged phoneme(String written, List<Ipa.Word> said) {
    String ipa = said.stream().map(Ipa.Word::ipa).collect(Collectors.joining(" "));
    return new Tagged(Tagged.Element.PHONEME, ipa, written);
  }
}
