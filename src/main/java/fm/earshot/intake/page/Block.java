package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// A run of text that a browser would set as a paragraph of its own. `linked` counts the characters
/// of it that lead elsewhere; `tag` is the block element that it stands in.
record Block(String text, int linked, String tag) {
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
                  + " s samp small span strike strong sub sup time tt u var wbr img ruby rb rt rp")
              .split(" ", -1));
  private static final int LINK_PER_CENT = 90;

  /// Whether an element runs on within its paragraph.
  static boolean isInline(Element e) {
    return INLINE.contains(e.normalName());
  }

  boolean isLink() {
    return linkPerCent() >= LINK_PER_CENT;
  }

  int linkPerCent() {
    return linked * 100 / Math.max(1, text.length());
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  static List<Block> of(Element root) {
    Walk walk = new Walk();
    NodeTraversor.traverse(walk, root);
    walk.close("div");
    return walk.done;
  }

  private static final class Walk implements NodeVisitor {
    private final List<Block> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        open.append(words);
        linked += links > 0 ? words.length() : 0;
      } else if (node instanceof Element element) {
        links += element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        if (!INLINE.contains(element.normalName())) {
          close(parentTag(element));
        }
      }
    }

    private static String parentTag(Element element) {
      Element parent = element.parent();
      return parent == null ? "div" : parent.normalName();
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        if (!INLINE.contains(element.normalName())) {
          close(element.normalName());
        }
      }
    }

    private void close(String tag) {
      String text = CleanText.line(open.toString());
      if (!text.isEmpty()) {
        done.add(new Block(text, linked, tag));
      }
      open.setLength(0);
      linked = 0;
    }
  }
}
