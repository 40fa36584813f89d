package fm.earshot.intake.page;

import java.util.List;

/// The blocks under one element of a page, and how much they read like running text: `text` counts
/// the characters in blocks that are as long as a sentence and do not lead elsewhere, `all` those
/// in every block.
record Passage(List<Block> blocks, int text, int all) {
  private static final int SENTENCE = 60;
  private static final int HALF = 50;

  static final Passage NONE = of(List.of());

  static Passage of(List<Block> blocks) {
    int text = 0;
    int all = 0;
    for (Block block : blocks) {
      text += isText(block) ? block.text().length() : 0;
      all += block.text().length();
    }
    return new Passage(List.copyOf(blocks), text, all);
  }

  /// The share of all its characters that `text` counts.
  double density() {
    return all == 0 ? 0 : (double) text / all;
  }

  private static boolean isText(Block block) {
    return block.text().length() >= SENTENCE && block.linkPerCent() < HALF;
  }
}
