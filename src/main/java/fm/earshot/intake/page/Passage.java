package fm.earshot.intake.page;

import java.util.List;

/// The blocks under one element of a page, and how much they read like running text.
record Passage(List<Block> blocks) {
  private static final int SENTENCE = 60;
  private static final int HALF = 50;

  Passage {
    blocks = List.copyOf(blocks);
  }

  static final Passage NONE = new Passage(List.of());

  /// The characters in blocks that are as long as a sentence and do not lead elsewhere.
  int text() {
    return blocks.stream().filter(Passage::isText).mapToInt(block -> block.text().length()).sum();
  }

  /// The share of all its characters that `text` counts.
  double density() {
    int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
    return all == 0 ? 0 : (double) text() / all;
  }

  private static boolean isText(Block block) {
    return block.text().length() >= SENTENCE && block.linkPerCent() < HALF;
  }
}
