package fm.earshot.intake.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How many characters stand in the paragraphs under each element of a page, counted in one walk.
final class Lengths implements NodeVisitor {
  private final IdentityHashMap<Element, Integer> before = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> under = new IdentityHashMap<>();
  private int paragraphs;
  private int length;

  private Lengths() {}

  static Lengths of(Document page) {
    Lengths lengths = new Lengths();
    NodeTraversor.traverse(lengths, page);
    return lengths;
  }

  int under(Element element) {
    return under.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && paragraphs > 0) {
      length += text.isBlank() ? 0 : text.getWholeText().length();
    } else if (node instanceof Element element) {
      paragraphs += element.nameIs("p") ? 1 : 0;
      before.put(element, length);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      paragraphs -= element.nameIs("p") ? 1 : 0;
      under.put(element, length - before.getOrDefault(element, 0));
    }
  }
}
