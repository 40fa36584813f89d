package fm.earshot.script.spoken;

/// A stretch of text in SSML: plain, or in one element with one value.
public record Tagged(Element element, String value, String text) {
  /// What an element says of its text: nothing, its phones (IPA), the words to say instead, or its
  /// language (BCP 47).
  public enum Element {
    NONE,
    PHONEME,
    SUB,
    LANG
  }

  static Tagged plain(String text) {
    return new Tagged(Element.NONE, "", text);
  }

  public String open() {
    return switch (element) {
      case NONE -> "";
      case PHONEME -> "<phoneme alphabet=\"ipa\" ph=\"" + Xml.text(value) + "\">";
      case SUB -> "<sub alias=\"" + Xml.text(value) + "\">";
      case LANG -> "<lang xml:lang=\"" + Xml.text(value) + "\">";
    };
  }

  public String close() {
    return switch (element) {
      case NONE -> "";
      case PHONEME -> "</phoneme>";
      case SUB -> "</sub>";
      case LANG -> "</lang>";
    };
  }

  String ssml() {
    return open() + Xml.text(text) + close();
  }
}
