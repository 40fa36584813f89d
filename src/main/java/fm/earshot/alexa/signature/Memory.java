package fm.earshot.alexa.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.signature.Looked.Blank;
import fm.earshot.alexa.signature.Looked.Page;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What is known of a few URLs: a page for some, a blank for others. What is wrong never drives out
/// what is good.
final class Memory {
  static final int MOST_PAGES = 16;
  static final int MOST_BLANKS = 256;

  private final InstantSource clock;
  private final ConcurrentMap<CertificateUrl, Page> pages = new ConcurrentHashMap<>();
  private final Cache<CertificateUrl, Refusal> blanks;
  private volatile @Nullable Instant lastEnd;

  Memory(InstantSource clock) {
    this.clock = clock;
    blanks =
        Caffeine.newBuilder()
            .maximumSize(MOST_BLANKS)
            .expireAfter(
                Expiry.<CertificateUrl, Refusal>creating((_, why) -> Outcome.of(why).remembered()))
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .build();
  }

  /// What can be used now, or null if one has to look.
  @Nullable Looked recall(CertificateUrl url) {
    Page page = pages.get(url);
    if (page != null && page.usable(clock.instant())) {
      return page;
    }
    Refusal why = blanks.getIfPresent(url);
    return why == null ? null : new Blank(why);
  }

  /// Whatever was last known there, even if its time is over.
  @Nullable Page last(CertificateUrl url) {
    return pages.get(url);
  }

  /// Notes what was found; gives what holds now, which is the old page where a new look failed.
  Looked note(CertificateUrl url, Looked looked) {
    Instant now = clock.instant();
    Page old = pages.get(url);
    return switch (looked) {
      case Page page -> kept(url, page);
      case Blank _ when old != null && old.usable(now) -> kept(url, old.askedAt(now));
      case Blank(var why) -> {
        pages.remove(url);
        if (Outcome.of(why).remembered().isPositive()) {
          blanks.put(url, why);
        }
        yield looked;
      }
    };
  }

  private synchronized Page kept(CertificateUrl url, Page page) {
    pages.put(url, page);
    if (pages.size() > MOST_PAGES) {
      pages.entrySet().stream()
          .min(Comparator.comparing(each -> each.getValue().fetched()))
          .map(Map.Entry::getKey)
          .ifPresent(pages::remove);
    }
    lastEnd =
        pages.values().stream()
            .map(each -> each.chain().until())
            .max(Comparator.naturalOrder())
            .orElse(lastEnd);
    return page;
  }

  /// When the last of all known certificates ends, be it one that cannot be used any more; null if
  /// none was ever known.
  @Nullable Instant lastEnd() {
    return lastEnd;
  }

  int size() {
    blanks.cleanUp();
    return pages.size() + (int) blanks.estimatedSize();
  }
}
