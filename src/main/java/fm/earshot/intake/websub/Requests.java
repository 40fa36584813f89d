package fm.earshot.intake.websub;

import fm.earshot.intake.feed.AnsweredException;
import fm.earshot.intake.feed.FeedSource;
import fm.earshot.intake.feed.FeedWire;
import fm.earshot.intake.feed.Hubs;
import fm.earshot.intake.websub.Subscription.About;
import fm.earshot.intake.websub.Subscription.Asked;
import fm.earshot.intake.websub.Subscription.Lease;
import fm.earshot.intake.websub.Subscription.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks hubs to push, in time before a lease ends, and to push no more. A hub that does not answer
/// is asked half as often after each failure, down to once a day; whoever asks has claimed it
/// before, so of several nodes one does.
final class Requests implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
  static final Duration LEASE = Duration.ofDays(7);
  private static final Duration FIRST_REST = Duration.ofMinutes(5);
  private static final Duration LONGEST_REST = Duration.ofDays(1);
  private static final double UNEVEN = 0.2;
  private static final int MOST_FAREWELLS = 3;
  private static final int MOST_OF_A_FEED = 5;

  private final Around around;
  private final Tally<Answered> tally;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("hub-", 1).factory());

  Requests(Around around, Tally<Answered> tally) {
    this.around = around;
    this.tally = tally;
  }

  /// Sees to the subscriptions of a feed; called after each look at it. Does not wait for a hub.
  void tend(String feed, FeedWire wire) {
    Hubs hubs = wire.hubs();
    About wanted = hubs == null || hubs.hubs().isEmpty() ? null : about(feed, hubs);
    List<Subscription> mine = of(feed);
    for (Subscription each : mine) {
      Subscription settled = hubs == null ? each : settled(each, each.about().equals(wanted));
      if (settled != null) {
        askIfDue(settled, URI.create(wire.source().location()));
      }
    }
    boolean known = mine.stream().anyMatch(each -> each.about().equals(wanted));
    if (wanted != null && !known && mine.size() < MOST_OF_A_FEED) {
      ask(fresh(wanted), URI.create(wire.source().location()));
    }
  }

  List<Subscription> of(String feed) {
    return around.book().all().stream().filter(each -> each.about().feed().equals(feed)).toList();
  }

  /// Says farewell to hubs of feeds that nobody follows any more.
  void leave(Subscription subscription) {
    Subscription leaving = settled(subscription, false);
    if (leaving != null) {
      askIfDue(leaving, null);
    }
  }

  /// Hubs that keep what they are told to themselves go first.
  private static About about(String feed, Hubs hubs) {
    String hub =
        hubs.hubs().stream()
            .filter(each -> keepsSecrets(URI.create(each)))
            .findFirst()
            .orElse(hubs.hubs().getFirst());
    return new About(feed, String.valueOf(hubs.self()), hub);
  }

  /// A secret is for nobody on the way to see.
  private static boolean keepsSecrets(URI hub) {
    return "https".equalsIgnoreCase(hub.getScheme())
        || hub.getHost().matches("(?i)localhost|127\\.[0-9.]+|\\[::1]");
  }

  private Subscription fresh(About about) {
    String secret = keepsSecrets(URI.create(about.hub())) ? around.chance().token() : null;
    Asked asked = new Asked(Mode.SUBSCRIBE, null, now(), 0);
    return new Subscription(about, around.chance().token(), secret, asked, Lease.NONE, 0);
  }

  /// The subscription as it is wanted now; null where another node is at it, or it is forgotten.
  private @Nullable Subscription settled(Subscription known, boolean wanted) {
    Mode mode = wanted ? Mode.SUBSCRIBE : Mode.UNSUBSCRIBE;
    if (known.asked().mode() == mode) {
      return known;
    }
    Subscription other = known.with(new Asked(mode, null, now(), 0));
    return around.book().keep(other) ? other : null;
  }

  private void askIfDue(Subscription known, @Nullable URI named) {
    if (now().isBefore(known.asked().next())) {
      return;
    }
    Instant ends = known.lease().ends();
    boolean over = ends == null || now().isAfter(ends) || known.asked().vainly() >= MOST_FAREWELLS;
    if (known.asked().mode() == Mode.UNSUBSCRIBE && over) {
      around.book().forget(known);
    } else {
      ask(known, named);
    }
  }

  private void ask(Subscription known, @Nullable URI named) {
    Asked asked = known.asked();
    Instant next = now().plus(rest(asked.vainly()));
    Subscription claimed = known.with(new Asked(asked.mode(), now(), next, asked.vainly() + 1));
    if (around.book().keep(claimed)) {
      threads.execute(() -> send(claimed, named));
    }
  }

  private void send(Subscription claimed, @Nullable URI named) {
    try {
      around.fetch().post(URI.create(claimed.about().hub()), named, form(claimed));
      tally.count(Answered.TAKEN);
    } catch (AnsweredException e) {
      tally.count(Answered.REFUSED);
      failed(claimed, e);
      wait(claimed, e.wait(now()));
    } catch (IOException | RuntimeException e) {
      tally.count(Answered.FAILED);
      failed(claimed, e);
    }
  }

  private static void failed(Subscription claimed, Exception e) {
    if (claimed.asked().vainly() == 1) {
      String hub = FeedSource.openly(claimed.about().hub());
      String reason = String.valueOf(e.getMessage()).replaceAll("[\\p{Cc}\\s]+", " ");
      LOG.warn("hub {}: {}; polling goes on, and it is asked again later", hub, reason);
    }
  }

  private void wait(Subscription claimed, @Nullable Duration asked) {
    if (asked != null) {
      Duration most = asked.compareTo(LONGEST_REST) < 0 ? asked : LONGEST_REST;
      Instant then = now().plus(most);
      Asked was = claimed.asked();
      if (then.isAfter(was.next())) {
        around.book().keep(claimed.with(new Asked(was.mode(), was.since(), then, was.vainly())));
      }
    }
  }

  private String form(Subscription claimed) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("hub.mode", claimed.asked().mode() == Mode.SUBSCRIBE ? "subscribe" : "unsubscribe");
    fields.put("hub.topic", claimed.about().topic());
    fields.put("hub.callback", around.callbacks() + claimed.callback());
    if (claimed.asked().mode() == Mode.SUBSCRIBE) {
      fields.put("hub.lease_seconds", Long.toString(LEASE.toSeconds()));
      if (claimed.secret() != null) {
        fields.put("hub.secret", claimed.secret());
      }
    }
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Duration rest(int failures) {
    Duration rest = FIRST_REST;
    for (int i = 0; i < failures && rest.compareTo(LONGEST_REST) < 0; i++) {
      rest = rest.multipliedBy(2);
    }
    long most = Math.min(rest.toMillis(), LONGEST_REST.toMillis());
    return Duration.ofMillis((long) (most * (1 - UNEVEN * around.chance().fraction())));
  }

  private Instant now() {
    return around.clock().instant();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
