package fm.earshot.intake.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what its own markup calls something else than the article: by element, role,
/// class or id. What holds a good part of all paragraphs stays, whatever it is called.
final class Furniture {
  private static final String ELEMENTS =
      "script,style,noscript,template,svg,math,iframe,object,embed,video,audio,picture,canvas,form,"
          + "button,select,textarea,input,nav,aside,figure,figcaption,footer,dialog,menu,[hidden],"
          + "[role=navigation],[role=complementary],[role=dialog],[aria-hidden=true]";
  private static final Set<String> KEPT = Set.of("html", "body", "article", "main");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:shar(?:e|ing)\\w*|social\\w*|related\\w*|recommend\\w*|recirc\\w*"
              + "|newsletter\\w*|subscri\\w*|sign-?up|promo\\w*|advert\\w*|ads?|sponsor\\w*|outbrain"
              + "|taboola|comments?|commentlist|disqus\\w*|captions?|credits?|byline\\w*"
              + "|breadcrumbs?|tags|taglist|most-?(?:read|popular|viewed)|trending|popular"
              + "|read-?more|pull-?quote\\w*|toolbar|tools|print\\w*|widget\\w*|gallery\\w*"
              + "|slideshow\\w*|side-?bar\\w*|cookie\\w*|gdpr\\w*|paywall\\w*|popup|modal|sr-only"
              + "|visually-hidden|screen-reader-text|skip\\w*|author-?(?:bio|box|info)|bio|footer"
              + "|(?:top|sub|main|side|site)?-?nav(?:bar|igation)?|menu|timestamp|pub-?date|copyright|up-?next"
              + "|more-?(?:on|from|stories)|also-?read|inline-?link\\w*)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final int A_GOOD_PART = 4;
  private static final int LONGEST_NAME = 400;

  private Furniture() {}

  static void clear(Document page) {
    Lengths lengths = Lengths.of(page);
    int all = lengths.under(page);
    for (Element element : page.select(ELEMENTS)) {
      if (!element.nameIs("form") || lengths.under(element) * A_GOOD_PART < all) {
        element.remove();
      }
    }
    for (Element element : page.body().select("[class],[id]")) {
      if (isNamed(element) && lengths.under(element) * A_GOOD_PART < all) {
        element.remove();
      }
    }
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id();
    return !KEPT.contains(element.normalName())
        && names.length() <= LONGEST_NAME
        && element.parent() != null
        && NAMES.matcher(names).find();
  }
}
