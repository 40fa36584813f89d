package fm.earshot.intake.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.intake.feed.AnsweredException;
import fm.earshot.intake.feed.Fetch;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The sites that articles are fetched from: what each one's robots.txt says, asked once a day, and
/// when it was last asked for something.
final class Hosts {
  static final String ROBOT = "earshot";
  private static final int MOST = 2_000;
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  private final Fetch fetch;
  private final InstantSource clock;
  private final Cache<String, Host> hosts = Caffeine.newBuilder().maximumSize(MOST).build();

  Hosts(Fetch fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /// One site: who holds its `turn` may ask it, alone.
  static final class Host {
    final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Robots robots;
    private Instant asked = Instant.MIN;
    private Instant until = Instant.MIN;

    /// How long to rest before asking again, with at least `least` between two.
    Duration rest(Instant now, Duration least) {
      Duration gap = robots == null || robots.gap() == null ? least : robots.gap();
      Duration longer = gap.compareTo(least) < 0 ? least : gap;
      Instant next = asked.equals(Instant.MIN) ? now : asked.plus(longer);
      return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    void asked(Instant now) {
      asked = now;
    }
  }

  Host of(URI page) {
    return hosts.get(place(page), _ -> new Host());
  }

  /// Whether the site lets us have the page; `feed` is what points to it. The host's turn is ours.
  boolean allows(Host host, URI page, URI feed) {
    Robots robots = host.robots;
    if (robots == null || !clock.instant().isBefore(host.until)) {
      robots = ask(host, page, feed);
    }
    String path =
        page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    return robots.allows(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
  }

  /// Where there is none all is allowed; where it cannot be had nothing is, for a while.
  private Robots ask(Host host, URI page, URI feed) {
    Robots robots;
    Duration keep = DAY;
    try {
      Fetch.Fetched text = fetch.get(page.resolve("/robots.txt"), feed, Fetch.Validators.NONE);
      robots =
          text == null
              ? Robots.ALLOW_ALL
              : Robots.of(new String(text.body(), StandardCharsets.UTF_8), ROBOT);
    } catch (AnsweredException e) {
      boolean none = e.status() >= CLIENT_ERROR && e.status() < SERVER_ERROR && e.status() != 429;
      robots = none ? Robots.ALLOW_ALL : Robots.DENY_ALL;
      keep = none ? DAY : SOON;
    } catch (IOException e) {
      robots = Robots.DENY_ALL;
      keep = SOON;
    }
    host.robots = robots;
    host.until = clock.instant().plus(keep);
    return robots;
  }

  private static String place(URI page) {
    return (page.getScheme() + "://" + page.getRawAuthority()).toLowerCase(Locale.ROOT);
  }
}
