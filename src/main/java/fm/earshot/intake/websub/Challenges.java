package fm.earshot.intake.websub;

import fm.earshot.intake.websub.Subscription.Asked;
import fm.earshot.intake.websub.Subscription.Lease;
import fm.earshot.intake.websub.Subscription.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a hub whether it was really asked for what it says (W3C WebSub, 5.3), and hears when it
/// will not (5.2).
final class Challenges {
  private static final Logger LOG = LoggerFactory.getLogger(Challenges.class);
  private static final Duration ANSWER_WITHIN = Duration.ofHours(1);
  private static final Duration LONGEST_LEASE = Duration.ofDays(30);
  private static final Duration SHORTEST_REST = Duration.ofMinutes(1);
  private static final Duration AFTER_DENIAL = Duration.ofDays(1);
  private static final int MOST_TRIES = 3;
  private static final int LONGEST = 1_000;

  /// How much of a lease is left when it is renewed, at least and beyond that by chance.
  private static final double LEFT = 0.2;

  private static final double UNEVEN = 0.1;

  private final Around around;
  private final Tally<Answered> tally;

  Challenges(Around around, Tally<Answered> tally) {
    this.around = around;
    this.tally = tally;
  }

  /// What to answer, null where nothing of the kind was asked for lately.
  @Nullable String answer(String callback, Verification asked) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Subscription known = around.book().find(callback);
      if (known == null || !known.about().topic().equals(asked.topic())) {
        return null;
      }
      if ("denied".equals(asked.mode())) {
        if (denied(known)) {
          return "";
        }
      } else if (!isAwaited(known, asked)) {
        return null;
      } else if (confirmed(known, asked)) {
        tally.count(Answered.CONFIRMED);
        return asked.challenge();
      }
    }
    return null;
  }

  private boolean isAwaited(Subscription known, Verification asked) {
    Instant since = known.asked().since();
    String challenge = asked.challenge();
    return since != null
        && !now().isAfter(since.plus(ANSWER_WITHIN))
        && known.asked().mode().name().toLowerCase(Locale.ROOT).equals(asked.mode())
        && challenge != null
        && !challenge.isEmpty()
        && challenge.length() <= LONGEST;
  }

  private boolean confirmed(Subscription known, Verification asked) {
    if (known.asked().mode() == Mode.UNSUBSCRIBE) {
      around.book().forget(known);
      return true;
    }
    Duration lease = lease(asked.leaseSeconds());
    Instant ends = now().plus(lease);
    double left = LEFT + UNEVEN * around.chance().fraction();
    Instant renewed = ends.minusMillis((long) (lease.toMillis() * left));
    Instant soonest = now().plus(SHORTEST_REST);
    Asked before = known.asked();
    return around
        .book()
        .keep(
            known.with(
                new Asked(
                    before.mode(),
                    before.since(),
                    renewed.isBefore(soonest) ? soonest : renewed,
                    0),
                new Lease(ends, known.isActive(now()) && known.lease().proven())));
  }

  /// Older hubs do not say.
  private static Duration lease(@Nullable String seconds) {
    boolean said = seconds != null && seconds.matches("[0-9]{1,9}");
    Duration lease = said ? Duration.ofSeconds(Long.parseLong(seconds)) : Requests.LEASE;
    return lease.compareTo(LONGEST_LEASE) < 0 ? lease : LONGEST_LEASE;
  }

  private boolean denied(Subscription known) {
    Asked asked = new Asked(known.asked().mode(), null, now().plus(AFTER_DENIAL), 0);
    boolean kept = around.book().keep(known.with(asked, Lease.NONE));
    if (kept) {
      tally.count(Answered.DENIED);
      LOG.warn("a hub denies the subscription of a feed; polling goes on");
    }
    return kept;
  }

  private Instant now() {
    return around.clock().instant();
  }
}
