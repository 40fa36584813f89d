package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Takes the article out of a publisher's whole page: JSON-LD first, where it has the whole text,
/// then where the page's own text is densest.
public final class WebPage {
  private static final String NOWHERE = "http://localhost/";
  private static final int DEEPEST = 256;
  private static final int NEAR_THE_TOP = 3;
  private static final int STUB = 1_500;
  private static final double NEARLY_ALL = .8;

  private static final Pattern WALL =
      Pattern.compile(
          "(?iU)\\b(?:(?:subscribe|sign ?(?:in|up)|log ?in|register|become a member)\\b[^.]{0,40}"
              + " to (?:continue|keep|finish|read|unlock|view|access)\\b|to (?:continue|keep)"
              + " reading|already (?:a|an) (?:subscriber|member)|for subscribers only|exclusive to"
              + " subscribers|rest of (?:this|the) (?:article|story)|unlock this"
              + " (?:article|story)|enable javascript|are you a robot|unusual"
              + " (?:traffic|activity))\\b");

  private WebPage() {}

  /// `address` is where the page was found; links are read against it.
  public static Article read(String html, String address) {
    String url = address.isBlank() ? NOWHERE : address;
    Document page = Jsoup.parse(html, url, Parser.htmlParser().setMaxDepth(DEEPEST));
    LinkedData linked = LinkedData.of(page);
    Metadata metadata = new Metadata(page, linked);
    Article.About about = metadata.about();
    Set<String> titles = metadata.titles();
    boolean walled = WALL.matcher(page.text()).find();
    Furniture.clear(page);
    Passage found = Roots.article(page, url);
    Passage told = told(linked.articleBody());
    boolean whole = told.text() > 0 && told.text() >= NEARLY_ALL * found.text();
    Trimmed.Rest rest =
        Trimmed.of((whole && tellsTheSame(told, found) ? told : found).blocks(), titles);
    return article(walled ? about.walled(length(rest) < STUB) : about, rest);
  }

  private static Article article(Article.About about, Trimmed.Rest rest) {
    List<String> paragraphs = new ArrayList<>(rest.blocks().stream().map(Block::text).toList());
    String byline = about.byline() == null ? rest.byline() : about.byline();
    if (paragraphs.isEmpty()) {
      return new Article(about.by(byline), null, List.of());
    }
    paragraphs.subList(0, datelined(paragraphs)).clear();
    Datelines.Lead lead = Datelines.split(paragraphs.getFirst());
    paragraphs.set(0, lead.text());
    return new Article(about.by(byline), lead.dateline(), paragraphs);
  }

  /// The paragraph near the top that a dateline opens the story in; else the first.
  private static int datelined(List<String> paragraphs) {
    for (int at = 0; at < Math.min(NEAR_THE_TOP, paragraphs.size()); at++) {
      if (Datelines.split(paragraphs.get(at)).dateline() != null) {
        return at;
      }
    }
    return 0;
  }

  private static int length(Trimmed.Rest rest) {
    return rest.blocks().stream().mapToInt(block -> block.text().length()).sum();
  }

  private static Passage told(@Nullable String body) {
    if (body == null) {
      return Passage.NONE;
    }
    if (body.indexOf('<') >= 0) {
      return Passage.of(Block.of(Jsoup.parseBodyFragment(body).body()));
    }
    return Passage.of(
        PageText.paragraphs(CleanText.lines(body)).stream()
            .map(line -> new Block(line, 0, "p"))
            .toList());
  }

  /// Whether what JSON-LD tells is the page's own article and not another's.
  private static boolean tellsTheSame(Passage told, Passage found) {
    if (found.text() == 0) {
      return true;
    }
    Set<String> words = words(told);
    Set<String> own = words(found);
    int all = own.size();
    own.retainAll(words);
    return own.size() * 2 >= all;
  }

  private static Set<String> words(Passage passage) {
    Set<String> words = new HashSet<>();
    for (Block block : passage.blocks()) {
      words.addAll(List.of(Headlines.bare(block.text()).split(" ", -1)));
    }
    return words;
  }
}
