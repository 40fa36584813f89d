package fm.earshot.intake.feed;

import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.news.StoryId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the bytes of a feed, RSS 0.9 to 2.0, Atom or JSON Feed, into items.
public final class FeedReader {
  private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
  private static final int MOST_ITEMS = 1_000;

  private final InstantSource clock;

  public FeedReader(InstantSource clock) {
    this.clock = clock;
  }

  /// A bad item is logged and left out. Of two with the same id the newer is taken.
  public List<Item> read(byte[] body, @Nullable String contentType, FeedSource source)
      throws WireException {
    Entry.Feed feed;
    try {
      feed = parse(Charsets.decode(body, contentType));
    } catch (NotAFeedException e) {
      throw new WireException(
          "feed " + source.shown() + ": no feed: " + oneLine(e.getMessage()), e);
    }
    return items(feed, new EntryItem(source, feed, clock.instant()));
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
    try {
      return RomeFeed.read(start);
    } catch (NotAFeedException e) {
      return LenientFeed.read(start);
    }
  }

  private static List<Item> items(Entry.Feed feed, EntryItem reader) {
    Map<StoryId, Item> items = new LinkedHashMap<>();
    for (Entry entry : feed.entries().stream().limit(MOST_ITEMS).toList()) {
      try {
        Item item = reader.read(entry);
        items.merge(item.id(), item, FeedReader::newer);
      } catch (IllegalArgumentException e) {
        String name = reader.source().shown();
        LOG.warn("feed {}: item {}: {}", name, oneLine(entry.called()), e.getMessage());
      }
    }
    return new ArrayList<>(items.values());
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
