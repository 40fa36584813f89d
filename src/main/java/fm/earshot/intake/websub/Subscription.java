package fm.earshot.intake.websub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed's subscription at a hub, asked for or in force. `callback` is the unguessable end of the
/// address that the hub calls; without a `secret` what it pushes cannot be verified.
///
/// `revision` counts its changes from 1.
public record Subscription(
    About about,
    String callback,
    @Nullable String secret,
    Asked asked,
    Lease lease,
    long revision) {

  /// What is subscribed to: the feed by a name of ours, its address and hub as they are told.
  public record About(String feed, String topic, String hub) {}

  /// What was asked of the hub: `since` when, null before it was; `next` when to ask again, and how
  /// often in a row in vain.
  public record Asked(Mode mode, @Nullable Instant since, Instant next, int vainly) {}

  /// What is wanted.
  public enum Mode {
    SUBSCRIBE,
    UNSUBSCRIBE
  }

  /// Until when the hub pushes, null if it never confirmed; `proven` once something came that way.
  public record Lease(@Nullable Instant ends, boolean proven) {
    static final Lease NONE = new Lease(null, false);
  }

  boolean isActive(Instant now) {
    Instant ends = lease.ends();
    return asked.mode() == Mode.SUBSCRIBE && ends != null && now.isBefore(ends);
  }

  Subscription with(Asked other) {
    return new Subscription(about, callback, secret, other, lease, revision + 1);
  }

  Subscription with(Lease other) {
    return new Subscription(about, callback, secret, asked, other, revision + 1);
  }

  Subscription with(Asked other, Lease otherLease) {
    return new Subscription(about, callback, secret, other, otherLease, revision + 1);
  }
}
