package fm.earshot.intake.feed;

import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.intake.WireException;
import fm.earshot.intake.newsml.Newsml;
import fm.earshot.intake.newsml.NewsmlException;
import fm.earshot.intake.ninjs.Ninjs;
import fm.earshot.intake.ninjs.NinjsException;
import fm.earshot.news.Origin;
import fm.earshot.news.StoryId;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the bytes of a feed into items: RSS 0.9 to 2.0, Atom, CDF or JSON Feed, or an address that
/// gives ninjs or NewsML-G2.
public final class FeedReader {
  private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
  private static final int MOST_ITEMS = 1_000;

  private final InstantSource clock;

  public FeedReader(InstantSource clock) {
    this.clock = clock;
  }

  /// What a feed holds, and the hubs that it names.
  record Document(List<Item> items, Hubs hubs) {}

  /// A bad item is logged and left out. Of two with the same id the newer is taken.
  public List<Item> read(byte[] body, @Nullable String contentType, FeedSource source)
      throws WireException {
    return document(body, contentType, source).items();
  }

  Document document(byte[] body, @Nullable String contentType, FeedSource source)
      throws WireException {
    String text = Charsets.decode(body, contentType).stripLeading();
    try {
      if (Newsml.is(text)) {
        return new Document(Newsml.read(body, sender(source), clock.instant()), Hubs.NONE);
      }
      if (text.startsWith("{") && !JsonFeed.is(text)) {
        return new Document(List.of(ninjs(text, source)), Hubs.NONE);
      }
      Entry.Feed feed = parse(text);
      return new Document(items(feed, new EntryItem(source, feed, clock.instant())), feed.hubs());
    } catch (NotAFeedException | NinjsException | NewsmlException e) {
      throw new WireException(
          "feed " + source.shown() + ": no feed: " + oneLine(e.getMessage()), e);
    }
  }

  private Item ninjs(String json, FeedSource source) throws NinjsException {
    try {
      return Ninjs.read(json.getBytes(StandardCharsets.UTF_8), sender(source), clock.instant());
    } catch (NinjsException e) {
      if (e.held() == null) {
        throw e;
      }
      LOG.warn("feed {}: withheld, since {}", source.shown(), oneLine(e.getMessage()));
      return e.held();
    }
  }

  private static Sender sender(FeedSource source) {
    return new Sender(source.key(), source.shown(), Origin.WIRE);
  }

  static Entry.Feed parse(String text) throws NotAFeedException {
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return JsonFeed.read(start);
    }
    Hostile.check(start);
    if (Nesting.deeperThan(start, Nesting.MOST)) {
      return LenientFeed.read(start);
    }
    Entry.Feed second = LenientFeed.read(start);
    try {
      return RomeFeed.read(start).with(second);
    } catch (NotAFeedException e) {
      return second;
    }
  }

  private static List<Item> items(Entry.Feed feed, EntryItem reader) {
    Map<StoryId, Item> items = new LinkedHashMap<>();
    List<Entry> entries = feed.entries().stream().limit(MOST_ITEMS).toList();
    for (Entry entry : Distinct.of(entries)) {
      try {
        Item item = reader.read(entry);
        items.merge(item.id(), item, FeedReader::newer);
      } catch (IllegalArgumentException e) {
        String name = reader.source().shown();
        LOG.warn("feed {}: item {}: {}", name, oneLine(entry.called()), e.getMessage());
      }
    }
    for (Entry.Gone gone : feed.gone().stream().limit(MOST_ITEMS).toList()) {
      Item item = reader.withdrawn(gone);
      items.merge(item.id(), item, FeedReader::latest);
    }
    return new ArrayList<>(items.values());
  }

  /// Of an entry and its withdrawal the later (RFC 6721, 3); of two at once the withdrawal.
  private static Item latest(Item known, Item gone) {
    boolean lives = known.timing().versionCreated().isAfter(gone.timing().versionCreated());
    return lives ? known : gone;
  }

  private static Item newer(Item one, Item other) {
    boolean later = other.timing().versionCreated().isAfter(one.timing().versionCreated());
    return later ? other : one;
  }

  private static String oneLine(@Nullable String message) {
    String line = message == null ? "" : message.replaceAll("[\\p{Cc}\\s]+", " ");
    return line.substring(0, Math.min(300, line.length()));
  }
}
