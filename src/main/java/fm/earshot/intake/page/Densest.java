package fm.earshot.intake.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the element with most running text and least else in it: sentences count for it, links and
/// fragments against it.
final class Densest {
  private static final int SENTENCE = 60;
  private static final double FRAGMENT = .3;
  private static final int LINK = 10;

  private @Nullable Element best;
  private double most;

  private Densest() {}

  /// The smallest such element under `root`; null if there is no sentence. The depth of a page is
  /// bounded by who parsed it.
  static @Nullable Element under(Element root) {
    Densest densest = new Densest();
    densest.weigh(root);
    return densest.best;
  }

  private double weigh(Element element) {
    double sum = 0;
    int length = 0;
    int linked = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        length += text.text().strip().length();
      } else if (node instanceof Element child && isInline(child)) {
        int words = child.text().length();
        length += words;
        linked += child.nameIs("a") ? words : linkedIn(child);
      } else if (node instanceof Element child) {
        sum += weight(length, linked) + weigh(child);
        length = 0;
        linked = 0;
      }
    }
    sum += weight(length, linked);
    if (sum > most) {
      most = sum;
      best = element;
    }
    return sum;
  }

  private static boolean isInline(Element element) {
    return Block.isInline(element) && element.children().stream().allMatch(Block::isInline);
  }

  private static int linkedIn(Element element) {
    return element.select("a[href]").text().length();
  }

  private static double weight(int length, int linked) {
    if (length == 0) {
      return 0;
    }
    if (linked * 2 >= length) {
      return -length - LINK;
    }
    return length >= SENTENCE ? length : -FRAGMENT * length;
  }
}
