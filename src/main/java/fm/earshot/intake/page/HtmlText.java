package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads HTML, a fragment or a whole page, into clean paragraphs.
public final class HtmlText {
  private static final String DROPPED =
      "script,style,noscript,template,svg,math,iframe,object,embed,video,audio,picture,canvas,form,"
          + "button,select,textarea,input,nav,aside,figure,figcaption,footer,dialog,menu,head,"
          + "[hidden],[role=navigation],[role=complementary],[role=dialog]";

  /// What a teaser ends with, after a sentence.
  private static final Pattern MORE =
      Pattern.compile(
          "(?iU)(?<=[.!?…\"”\\]])\\s*(?:(?:read|see) (?:more|on)|continue reading)\\W*$");

  private HtmlText() {}

  /// The paragraphs of a fragment, such as a feed item's body.
  public static List<String> paragraphs(String html) {
    List<String> paragraphs =
        new ArrayList<>(Sifted.text(blocks(Jsoup.parseBodyFragment(html).body())));
    if (!paragraphs.isEmpty()) {
      paragraphs.add(MORE.matcher(paragraphs.removeLast()).replaceFirst(""));
    }
    return List.copyOf(paragraphs);
  }

  /// A fragment as one line, such as a feed item's title.
  public static String line(String html) {
    return CleanText.line(
        html.indexOf('<') < 0
            ? html
            : String.join(" ", texts(Jsoup.parseBodyFragment(html).body())));
  }

  /// The story of a whole page.
  public static Pasted page(String html) {
    Article article = WebPage.read(html, "http://localhost/");
    Article.About about = article.about();
    String headline = about.headline();
    List<String> paragraphs =
        Captions.without(article.paragraphs(), headline == null ? "" : headline, about.byline());
    if (headline == null && !paragraphs.isEmpty()) {
      headline = Headlines.fromLead(paragraphs.getFirst());
    }
    return new Pasted(headline, about.byline(), null, article.dateline(), paragraphs);
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
    return Block.of(root);
  }
}
