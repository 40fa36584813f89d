package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import fm.earshot.alexa.Tally;
import fm.earshot.alexa.signature.Looked.Blank;
import fm.earshot.alexa.signature.Looked.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The certificate chains by URL: fetched when first asked for, once for all who wait, and kept.
/// Fetches are few at a time, so that a flood of URLs makes no flood of fetches; nobody waits
/// longer than a fetch may take.
public final class CertificateBook {
  static final int AT_ONCE = 4;
  static final int MOST_FLIGHTS = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final CertificateSource source;
  private final Trust trust;
  private final InstantSource clock;
  private final Duration patience;
  private final Memory memory;
  private final ConcurrentMap<CertificateUrl, CompletableFuture<Looked>> flights =
      new ConcurrentHashMap<>();
  private final Semaphore lines = new Semaphore(AT_ONCE, true);
  private final Tally<Outcome> outcomes = new Tally<>(Outcome.class);

  public CertificateBook(CertificateSource source, Trust trust, InstantSource clock) {
    this(source, trust, clock, PATIENCE);
  }

  /// `patience` is the longest that a request waits for a certificate.
  public CertificateBook(
      CertificateSource source, Trust trust, InstantSource clock, Duration patience) {
    this.source = source;
    this.trust = trust;
    this.clock = clock;
    this.patience = patience;
    this.memory = new Memory(clock);
  }

  /// The chain at the URL, valid now. A chain of some hours is used once more and looked after in
  /// the background.
  Chain chain(CertificateUrl url) throws Refused {
    Looked known = memory.recall(url);
    if (known instanceof Page page && page.worthALook(clock.instant())) {
      CompletableFuture<Looked> _ = look(url);
    }
    return switch (known == null ? found(url) : known) {
      case Page page -> page.chain();
      case Blank(var why) -> throw new Refused(why);
    };
  }

  /// The chain that has taken the place of that one at the URL, or null: looked for again, but not
  /// often.
  @Nullable Chain successor(CertificateUrl url, Chain of) {
    Looked known = memory.recall(url);
    if (known instanceof Page page && page.chain().equals(of)) {
      CompletableFuture<Looked> flight = look(url);
      known = flight == null ? null : landed(flight);
    }
    return known instanceof Page page && !page.chain().equals(of) ? page.chain() : null;
  }

  private Looked found(CertificateUrl url) {
    CompletableFuture<Looked> flight = look(url);
    return flight == null ? new Blank(Refusal.CERTIFICATE_BUSY) : landed(flight);
  }

  /// The fetch of that URL that is under way, or a new one, or what is known if it is too early to
  /// look again; null if too many are in the air.
  private @Nullable CompletableFuture<Looked> look(CertificateUrl url) {
    CompletableFuture<Looked> under = flights.get(url);
    if (under != null || flights.size() >= MOST_FLIGHTS) {
      return under;
    }
    CompletableFuture<Looked> ours = new CompletableFuture<>();
    under = flights.putIfAbsent(url, ours);
    if (under != null) {
      return under;
    }
    Looked known = memory.recall(url);
    if (known == null || (known instanceof Page page && page.mayLook(clock.instant()))) {
      Thread.ofVirtual().name("certificate").start(() -> fly(url, ours));
      return ours;
    }
    land(url, ours, known);
    return ours;
  }

  private void fly(CertificateUrl url, CompletableFuture<Looked> flight) {
    Looked looked = new Blank(Refusal.CERTIFICATE_DOWN);
    try {
      looked = fetched(url);
    } finally {
      Outcome outcome = outcome(memory.last(url), looked);
      Looked held = memory.note(url, looked);
      flights.remove(url);
      // Whoever has seen it counted, or waited for it, may look again.
      outcomes.count(outcome);
      flight.complete(held);
    }
  }

  private void land(CertificateUrl url, CompletableFuture<Looked> flight, Looked looked) {
    flights.remove(url);
    flight.complete(looked);
  }

  private Looked fetched(CertificateUrl url) {
    try {
      if (!lines.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Blank(Refusal.CERTIFICATE_BUSY);
      }
      try {
        byte[] pem = source.fetch(url);
        Instant now = clock.instant();
        return new Page(trust.chain(pem, now), now);
      } finally {
        lines.release();
      }
    } catch (Refused refused) {
      return new Blank(refused.refusal());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Blank(Refusal.CERTIFICATE_DOWN);
    }
  }

  private static Outcome outcome(@Nullable Page before, Looked looked) {
    return switch (looked) {
      case Blank(var why) -> Outcome.of(why);
      case Page _ when before == null -> Outcome.FIRST;
      case Page page -> page.chain().equals(before.chain()) ? Outcome.SAME : Outcome.REPLACED;
    };
  }

  private Looked landed(CompletableFuture<Looked> flight) {
    try {
      return flight.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return new Blank(Refusal.CERTIFICATE_SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Blank(Refusal.CERTIFICATE_SLOW);
    }
  }

  int remembered() {
    return memory.size();
  }

  /// How many fetches have ended so since the start.
  public long fetches(Outcome outcome) {
    return outcomes.of(outcome);
  }

  /// Seconds until the last of the known certificates ends; not a number until one is known.
  public double secondsLeft() {
    Instant end = memory.lastEnd();
    return end == null
        ? Double.NaN
        : Duration.between(clock.instant(), end).toMillis()
            / (double) Duration.ofSeconds(1).toMillis();
  }
}
