package fm.earshot.intake.websub;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.feed.FeedWire;
import fm.earshot.intake.websub.Subscription.Lease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Subscribes feeds at their hubs, answers the hubs, and files what they push.
public final class Subscriber implements AutoCloseable {
  /// The most of a push that is read.
  public static final int MOST_BYTES = 2_000_000;

  private final Around around;
  private final Intake intake;
  private final Requests requests;
  private final Challenges challenges;
  private final Tally<Answered> answered = new Tally<>();
  private final Tally<Pushed> pushed = new Tally<>();
  private final Map<String, Followed> feeds = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("push-", 1).factory());

  public Subscriber(Around around, Intake intake) {
    this.around = around;
    this.intake = intake;
    this.requests = new Requests(around, answered);
    this.challenges = new Challenges(around, answered);
  }

  /// The body of a push, read to one byte more than `most` at most.
  @FunctionalInterface
  public interface Body {
    byte[] read(int most) throws IOException;
  }

  /// From now on a feed may be told of; `then` sees to what came of that. What is given back has to
  /// hear what came of each poll.
  public Consumer<List<Filed>> follow(FeedWire wire, Consumer<List<Filed>> then) {
    String feed = name(wire);
    Followed followed = new Followed(wire, intake, then);
    feeds.put(feed, followed);
    return filed -> {
      then.accept(filed);
      looked(followed, feed, filed);
    };
  }

  /// Leaves the hubs of feeds that are followed no more.
  public void leaveOthers() {
    around.book().all().stream()
        .filter(each -> !feeds.containsKey(each.about().feed()))
        .forEach(requests::leave);
  }

  /// A name of ours for a feed; its address may hold a secret.
  private static String name(FeedWire wire) {
    byte[] address = wire.source().location().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(address).toString();
  }

  /// A poll that finds what was not pushed shows that the hub cannot be relied on.
  private void looked(Followed followed, String feed, List<Filed> filed) {
    if (filed.stream().anyMatch(Subscriber::isNews)) {
      requests.of(feed).forEach(each -> prove(each, false));
    }
    requests.tend(feed, followed.wire());
    Instant now = now();
    followed.told(
        requests.of(feed).stream().anyMatch(each -> each.isActive(now) && each.lease().proven()));
  }

  private static boolean isNews(Filed filed) {
    return switch (filed) {
      case Filed.New _, Filed.Updated _ -> true;
      case Filed.Unchanged _, Filed.Killed _ -> false;
    };
  }

  private void prove(Subscription subscription, boolean proven) {
    Lease lease = subscription.lease();
    if (lease.proven() != proven) {
      around.book().keep(subscription.with(new Lease(lease.ends(), proven)));
    }
  }

  /// Whether a feed's hub was known to push when the feed was last looked at, so that it need be
  /// asked less often.
  public boolean isToldOf(FeedWire wire) {
    Followed followed = feeds.get(name(wire));
    return followed != null && followed.isTold();
  }

  /// What a hub that asks is answered, null if that is nothing that was asked for.
  public @Nullable String challenged(String callback, Verification asked) {
    return challenges.answer(callback, asked);
  }

  public Pushed pushed(
      String callback, Body body, @Nullable String contentType, @Nullable String signature)
      throws IOException {
    return pushed.count(take(callback, body, contentType, signature));
  }

  private Pushed take(
      String callback, Body body, @Nullable String contentType, @Nullable String signature)
      throws IOException {
    Subscription known = around.book().find(callback);
    Followed feed = known == null ? null : feeds.get(known.about().feed());
    if (known == null || feed == null) {
      return Pushed.UNKNOWN;
    }
    if (!known.isActive(now())) {
      return Pushed.LAPSED;
    }
    if (feed.isFlooded(now())) {
      return Pushed.TOO_OFTEN;
    }
    byte[] bytes = body.read(MOST_BYTES);
    if (bytes.length > MOST_BYTES) {
      feed.wake(threads, closing);
      return Pushed.TOO_LARGE;
    }
    String secret = known.secret();
    if (secret != null && !Signature.isGiven(signature)) {
      return Pushed.UNSIGNED;
    }
    if (secret != null && !Signature.holds(bytes, secret, signature)) {
      return Pushed.WRONG_SIGNATURE;
    }
    return taken(known, feed, bytes, contentType);
  }

  private Pushed taken(
      Subscription known, Followed feed, byte[] bytes, @Nullable String contentType) {
    boolean verified = known.secret() != null;
    if (verified && feed.wasTaken(bytes)) {
      return Pushed.REPEATED;
    }
    if (verified && feed.file(bytes, contentType)) {
      prove(known, true);
      return Pushed.FILED;
    }
    feed.wake(threads, closing);
    return Pushed.WOKE;
  }

  public long count(Pushed what) {
    return pushed.of(what);
  }

  public long count(Answered what) {
    return answered.of(what);
  }

  /// How many subscriptions are in force.
  public long active() {
    Instant now = now();
    return around.book().all().stream().filter(each -> each.isActive(now)).count();
  }

  private Instant now() {
    return around.clock().instant();
  }

  @Override
  public void close() {
    closing.countDown();
    requests.close();
    threads.shutdownNow();
    threads.close();
  }
}
