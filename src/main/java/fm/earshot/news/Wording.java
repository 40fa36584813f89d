package fm.earshot.news;

/// Who worded what is heard of a story; the label that is spoken.
public enum Wording {
  OWN_WORDS("digitalCreation"),
  MODEL("trainedAlgorithmicMedia"),
  /// A model's words, which were doubted and which an editor lets be told.
  APPROVED("trainedAlgorithmicMedia"),
  EDITED("humanEdits");

  private static final String NEWSCODES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private final String code;

  Wording(String code) {
    this.code = code;
  }

  /// The IPTC NewsCode of such a text, as a URI.
  public String digitalSourceType() {
    return NEWSCODES + code;
  }
}
