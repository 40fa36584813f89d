package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Finds where on a cleared page the article stands: what the publisher marks as its body or as an
/// article, what Readability finds, and what is densest are compared by how much running text they
/// hold.
final class Roots {
  private static final int MOST_ELEMENTS = 6_000;
  private static final double NEARLY_ALL = .8;
  private static final double HALF_AS_MUCH_AGAIN = 1.5;
  private static final double A_PART_MORE = 1.3;
  private static final double DENSE = .9;
  private static final int LITTLE = 250;

  private Roots() {}

  /// The article's blocks. The page is used up.
  static Passage article(Document page, String url) {
    Passage marked = fullest(page, "[itemprop=articleBody]");
    Passage article = fullest(page, "article");
    List<Passage> others = new ArrayList<>(List.of(marked, article));
    if (Math.max(marked.text(), article.text()) <= 2 * LITTLE) {
      others.add(fullest(page, "main,[role=main]"));
      others.add(passage(page.body()));
    }
    Passage dense = passage(Densest.under(page.body()));
    Passage chosen = chosen(marked, article, readable(page, url));
    if (dense.text() >= A_PART_MORE * chosen.text() && dense.density() >= DENSE) {
      chosen = dense;
    }
    return chosen.text() >= LITTLE ? chosen : atLeast(chosen, others);
  }

  /// Where little was found: the first that has more, else the first with words at all.
  private static Passage atLeast(Passage little, List<Passage> others) {
    for (Passage other : others) {
      if (other.text() > 2 * little.text()) {
        return other;
      }
    }
    return little.text() > 0 ? little : firstWithWords(others);
  }

  /// What is marked, if it has nearly all that Readability finds and is nearly as dense; of several
  /// articles on a page only one that is not much larger.
  private static Passage chosen(Passage body, Passage article, Passage readable) {
    if (isAsGood(body, readable)) {
      return body;
    }
    boolean one =
        article.text() <= HALF_AS_MUCH_AGAIN * readable.text() || readable.text() < LITTLE;
    return one && isAsGood(article, readable) ? article : readable;
  }

  private static boolean isAsGood(Passage marked, Passage readable) {
    return marked.text() > 0
        && marked.text() >= NEARLY_ALL * readable.text()
        && marked.density() >= NEARLY_ALL * readable.density();
  }

  private static Passage firstWithWords(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> !passage.blocks().isEmpty())
        .findFirst()
        .orElse(Passage.NONE);
  }

  private static Passage fullest(Document page, String mark) {
    Passage fullest = Passage.NONE;
    for (Element element : outermost(page, mark)) {
      Passage passage = passage(element);
      boolean more = passage.text() > fullest.text() || fullest.blocks().isEmpty();
      fullest = more ? passage : fullest;
    }
    return fullest;
  }

  /// The marked elements that are not within another: those have no more to say.
  private static List<Element> outermost(Document page, String mark) {
    Evaluator marked = Selector.evaluatorOf(mark);
    List<Element> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          boolean matches = node instanceof Element element && element.is(marked);
          if (matches) {
            found.add((Element) node);
          }
          return matches ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        },
        page);
    return found;
  }

  private static Passage readable(Document page, String url) {
    if (page.body().getAllElements().size() > MOST_ELEMENTS) {
      return Passage.NONE;
    }
    return passage(new Readability4J(url, page).parse().getArticleContent());
  }

  private static Passage passage(@Nullable Element root) {
    return root == null ? Passage.NONE : Passage.of(Block.of(root));
  }
}
