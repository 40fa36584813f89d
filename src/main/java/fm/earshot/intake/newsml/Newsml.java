package fm.earshot.intake.newsml;

import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.news.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// IPTC NewsML-G2 in: a news item, a package, or a news message that holds some.
///
/// By a wire, pictures, video and packages are kept but withheld: captions and lists are no news to
/// listen to. The desk's word is taken for whatever it sends.
public final class Newsml {
  private static final Logger LOG = LoggerFactory.getLogger(Newsml.class);
  private static final Set<String> NEWS = Set.of("newsItem", "packageItem");
  private static final Set<String> OTHERS =
      Set.of("newsMessage", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
  private static final int LONGEST = 5_000_000;
  private static final int LONGEST_SHOWN = 200;
  private static final int HEAD = 20_000;

  private Newsml() {}

  /// Whether a text is NewsML-G2 of any kind, by its first element.
  public static boolean is(String text) {
    Matcher root = ROOT.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return root.find() && (NEWS.contains(root.group(1)) || OTHERS.contains(root.group(1)));
  }

  /// The items of a document. What has no `versionCreated` was made at `now`. By a wire, an item of
  /// several that cannot be taken is logged and left out.
  public static List<Item> read(byte[] xml, Sender sender, Instant now) throws NewsmlException {
    if (xml.length > LONGEST) {
      throw new NewsmlException("", "larger than " + LONGEST + " bytes");
    }
    Xml root = XmlReader.read(xml);
    List<Xml> carried = root.name().equals("newsMessage") ? carried(root) : List.of(root);
    List<Item> items = new ArrayList<>();
    for (Xml news : carried) {
      if (!NEWS.contains(news.name())) {
        throw new NewsmlException("/" + root.name(), "is neither a news item nor a package");
      }
      try {
        items.add(new NewsItem(news, sender, now, "/" + news.name()).item());
      } catch (NewsmlException e) {
        if (carried.size() == 1 || sender.origin() == Origin.DESK) {
          throw e;
        }
        LOG.warn("{}: item {}: {}", sender.name(), shown(news.attribute("guid")), e.getMessage());
      }
    }
    return items;
  }

  private static String shown(String guid) {
    String line = guid.replaceAll("[\\p{Cc}\\s]+", " ");
    return line.substring(0, Math.min(LONGEST_SHOWN, line.length()));
  }

  private static List<Xml> carried(Xml message) throws NewsmlException {
    List<Xml> carried =
        message.all("itemSet").stream()
            .flatMap(set -> set.children().stream())
            .filter(item -> NEWS.contains(item.name()))
            .toList();
    if (carried.isEmpty()) {
      throw new NewsmlException("/newsMessage/itemSet", "holds neither a news item nor a package");
    }
    return carried;
  }
}
