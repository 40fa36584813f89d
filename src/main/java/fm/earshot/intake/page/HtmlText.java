package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Reads HTML, a fragment or a whole page, into clean paragraphs.
public final class HtmlText {
  private static final String DROPPED =
      "script,style,noscript,template,svg,math,iframe,object,embed,video,audio,picture,canvas,form,"
          + "button,select,textarea,input,nav,aside,figure,figcaption,footer,dialog,menu,head,"
          + "[hidden],[role=navigation],[role=complementary],[role=dialog]";
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
                  + " s samp small span strike strong sub sup time tt u var wbr img ruby rb rt rp")
              .split(" ", -1));
  private static final int LINK_PER_CENT = 90;

  private HtmlText() {}

  /// The paragraphs of a fragment, such as a feed item's body.
  public static List<String> paragraphs(String html) {
    return Sifted.text(blocks(Jsoup.parseBodyFragment(html).body()));
  }

  /// A fragment as one line, such as a feed item's title.
  public static String line(String html) {
    return CleanText.line(
        html.indexOf('<') < 0
            ? html
            : String.join(" ", texts(Jsoup.parseBodyFragment(html).body())));
  }

  /// The story of a whole page: its JSON-LD `articleBody` if it has one, else its `article`.
  public static Pasted page(String html) {
    Document page = Jsoup.parse(html);
    LinkedData linked = LinkedData.of(page);
    String title = title(page, linked);
    List<String> lines = new ArrayList<>();
    if (title != null) {
      lines.add(title);
    }
    String body = linked.articleBody();
    lines.addAll(body == null ? blocks(story(page)) : PageText.paragraphs(plain(body)));
    Pasted read = Sifted.page(lines);
    String byline = read.byline() == null ? linked.author() : read.byline();
    String headline = title == null ? read.headline() : title;
    return new Pasted(headline, byline, read.published(), read.dateline(), read.paragraphs());
  }

  private static String plain(String body) {
    boolean html = body.indexOf('<') >= 0;
    return html
        ? String.join("\n", texts(Jsoup.parseBodyFragment(body).body()))
        : CleanText.lines(body);
  }

  private static @Nullable String title(Document page, LinkedData linked) {
    Element named = page.selectFirst("meta[property=og:title]");
    Element first = page.selectFirst("h1");
    String[] candidates = {
      linked.headline(),
      named == null ? "" : named.attr("content"),
      first == null ? "" : first.text(),
      page.title()
    };
    for (String candidate : candidates) {
      if (!CleanText.line(candidate).isEmpty()) {
        return CleanText.line(candidate);
      }
    }
    return null;
  }

  private static Element story(Document page) {
    for (String place : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
      Element best = null;
      int most = 0;
      for (Element candidate : outermost(page, place)) {
        int length = candidate.select("p").text().length();
        if (length > most) {
          best = candidate;
          most = length;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return page.body();
  }

  /// The elements at `place` that are not within another: those have no more to say.
  private static List<Element> outermost(Document page, String place) {
    Evaluator there = Selector.evaluatorOf(place);
    List<Element> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          boolean matches = node instanceof Element element && element.is(there);
          if (matches) {
            found.add((Element) node);
          }
          return matches ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        },
        page);
    return found;
  }

  private static List<String> texts(Element root) {
    return walk(root).stream().map(Block::text).toList();
  }

  /// Blocks that are nothing but a link lead elsewhere, unless there is nothing else.
  private static List<String> blocks(Element root) {
    List<Block> all = walk(root);
    List<String> own = all.stream().filter(block -> !block.isLink()).map(Block::text).toList();
    return own.isEmpty() ? all.stream().map(Block::text).toList() : own;
  }

  private static List<Block> walk(Element root) {
    root.select(DROPPED).remove();
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, root);
    blocks.close();
    return blocks.done;
  }

  private record Block(String text, int linked) {
    boolean isLink() {
      return linked * 100 >= text.length() * LINK_PER_CENT;
    }
  }

  private static final class Blocks implements NodeVisitor {
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
          close();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        if (!INLINE.contains(element.normalName())) {
          close();
        }
      }
    }

    private void close() {
      String text = CleanText.line(open.toString());
      if (!text.isEmpty()) {
        done.add(new Block(text, linked));
      }
      open.setLength(0);
      linked = 0;
    }
  }
}
