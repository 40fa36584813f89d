package fm.earshot.summary.lead;

/// A sentence of the article and the signs of what it leans on. `index` counts over all paragraphs;
/// `group` is the same for sentences that one quotation runs through.
record Telltale(int index, int group, String text, Leaning leaning) {
  private static final String BLANKS = " \t\n\u000B\f\r";

  int words() {
    String told = text.strip();
    int words = 0;
    boolean within = false;
    for (int at = 0; at < told.length(); at++) {
      boolean space = BLANKS.indexOf(told.charAt(at)) >= 0;
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }

  boolean opensWithQuote() {
    return !text.isEmpty()
        && "\"\u201c\u201e\u201a\u2018'\u00ab\u00bb\u2039".indexOf(text.charAt(0)) >= 0;
  }

  /// Whether it can be told without the sentence before it.
  boolean standsAlone() {
    return !opensWithQuote() && !leans();
  }

  boolean leans() {
    return reach() > 0;
  }

  /// How many sentences before it have to be told with it: it starts with a pronoun or a joining
  /// word, it calls somebody what only those before explain, or it is a quotation whose speaker may
  /// stand before. The first sentence leans only by its own opening.
  int reach() {
    boolean speakerless = opensWithQuote() && !(leaning.english() && Speech.named(text));
    int reach = index > 0 ? leaning.reach(text) : leaning.joins(text) ? 1 : 0;
    return speakerless ? Math.max(1, reach) : reach;
  }
}
