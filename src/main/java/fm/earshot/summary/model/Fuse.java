package fm.earshot.summary.model;

import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Tries again what may pass, and stops asking a model that keeps failing.
final class Fuse {
  private static final int LAST_CALLS = 10;
  private static final int FEWEST = 5;

  /// A call of a model.
  interface Call {
    String make() throws NoSummaryException, TroubleException;
  }

  private final String name;
  private final InstantSource clock;
  private final Patience patience;
  private volatile @Nullable Parts parts;

  private record Parts(CircuitBreaker breaker, Retry retry) {}

  Fuse(String name, InstantSource clock, Patience patience) {
    this.name = name;
    this.clock = clock;
    this.patience = patience;
  }

  String guarded(Call call, Runnable resting) throws NoSummaryException {
    Parts made = parts();
    try {
      return made.retry.executeCheckedSupplier(
          () -> made.breaker.executeCheckedSupplier(call::make));
    } catch (NoSummaryException e) {
      throw e;
    } catch (TroubleException e) {
      throw e.trouble().exception();
    } catch (CallNotPermittedException e) {
      resting.run();
      throw new NoSummaryException(Reason.DOWN, "the model rests, since it kept failing");
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a call that throws what it cannot", e);
    }
  }

  /// Whether a call now would not be made. A breaker that has rested long enough only opens up
  /// again when it is asked for a call.
  boolean rests() {
    Parts made = parts;
    if (made == null) {
      return false;
    }
    if (!made.breaker.tryAcquirePermission()) {
      return true;
    }
    made.breaker.releasePermission();
    return false;
  }

  Circuit circuit() {
    Parts made = parts;
    return made == null
        ? Circuit.CLOSED
        : switch (made.breaker.getState()) {
          case OPEN, FORCED_OPEN -> Circuit.OPEN;
          case HALF_OPEN -> Circuit.HALF_OPEN;
          case CLOSED, DISABLED, METRICS_ONLY -> Circuit.CLOSED;
        };
  }

  private synchronized Parts parts() {
    Parts made = parts;
    if (made == null) {
      made = new Parts(breaker(), retry());
      parts = made;
    }
    return made;
  }

  private CircuitBreaker breaker() {
    return CircuitBreaker.of(
        name,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(LAST_CALLS)
            .minimumNumberOfCalls(FEWEST)
            .failureRateThreshold(50)
            .permittedNumberOfCallsInHalfOpenState(1)
            .waitDurationInOpenState(patience.rest())
            .clock(clock.withZone(ZoneOffset.UTC))
            .recordException(thrown -> thrown instanceof TroubleException e && e.trouble().usable())
            .ignoreException(
                thrown -> !(thrown instanceof TroubleException e && e.trouble().usable()))
            .build());
  }

  private Retry retry() {
    IntervalFunction pauses =
        IntervalFunction.ofExponentialRandomBackoff(patience.pause(), 2.0, 0.2);
    return Retry.of(
        name,
        RetryConfig.<String>custom()
            .maxAttempts(patience.tries())
            .retryOnException(this::again)
            .intervalBiFunction((tried, came) -> pause(pauses.apply(tried), came))
            .build());
  }

  private boolean again(Throwable thrown) {
    if (!(thrown instanceof TroubleException e) || !e.trouble().passing()) {
      return false;
    }
    Duration wait = e.trouble().retryAfter();
    return wait == null || wait.compareTo(patience.longest()) <= 0;
  }

  private static long pause(long usual, Either<Throwable, String> came) {
    Duration wait =
        came.isLeft() && came.getLeft() instanceof TroubleException e
            ? e.trouble().retryAfter()
            : null;
    return wait == null ? usual : Math.max(usual, wait.toMillis());
  }
}
