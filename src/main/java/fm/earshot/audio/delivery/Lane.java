package fm.earshot.audio.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bulletin's way to one destination: what should be there, not a queue of all that ever should.
/// So a newer one always takes the place of an older one, and it never grows.
final class Lane {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final int MOST_UNWANTED = 1_000;
  private static final Set<Naming> LATEST = Set.of(Naming.LATEST);

  private final Courier.Route route;
  private final Patience patience;
  private final InstantSource clock;

  private @Nullable Consignment wanted;

  /// What has the static name, or would have.
  private @Nullable Consignment there;

  private @Nullable Instant since;

  /// Names that must not be there.
  private final Set<String> unwanted = new LinkedHashSet<>();

  private Instant newest = Instant.MIN;
  private Instant due = Instant.MIN;
  private int failures;
  private @Nullable String problem;
  private long delivered;
  private long givenUp;

  Lane(Courier.Route route, Patience patience, InstantSource clock) {
    this.route = route;
    this.patience = patience;
    this.clock = clock;
  }

  Courier.Route route() {
    return route;
  }

  /// Delivers it soon, unless a newer one was here.
  synchronized void offer(Consignment consignment) {
    if (!consignment.made().isAfter(newest)) {
      return;
    }
    newest = consignment.made();
    failures = 0;
    due = Instant.MIN;
    if (consignment.expires().isAfter(clock.instant())) {
      wanted = consignment;
    } else {
      // What an earlier run left there is no younger.
      loseStatic(consignment);
    }
  }

  /// A story of it was killed: what is there of it goes.
  synchronized void withdraw(Consignment consignment) {
    if (consignment.made().isAfter(newest)) {
      newest = consignment.made();
    }
    if (isWanted(consignment)) {
      wanted = null;
    }
    if (route.names().contains(Naming.DATED)) {
      unwant(consignment.names(Set.of(Naming.DATED)));
    }
    if (there == null || !there.made().isAfter(consignment.made())) {
      loseStatic(consignment);
    }
    failures = 0;
    due = Instant.MIN;
  }

  private void loseStatic(Consignment consignment) {
    there = null;
    if (route.names().contains(Naming.LATEST)) {
      unwant(consignment.names(LATEST));
    }
  }

  private void unwant(List<String> names) {
    unwanted.addAll(names);
    while (unwanted.size() > MOST_UNWANTED) {
      unwanted.remove(unwanted.iterator().next());
    }
  }

  private synchronized boolean isWanted(Consignment consignment) {
    return wanted != null && wanted.id().equals(consignment.id());
  }

  /// Does the next thing that is due. Answers when it wants to be asked again: at once where more
  /// may be due, at the end of time where nothing is.
  Instant run() {
    List<String> gone = removable();
    if (!gone.isEmpty()) {
      remove(gone);
      return wake();
    }
    Consignment next = next();
    if (next != null) {
      put(next);
    }
    return wake();
  }

  private synchronized List<String> removable() {
    Instant now = clock.instant();
    Consignment old = there;
    if (old != null && !old.expires().isAfter(now)) {
      loseStatic(old);
    }
    return due.isAfter(now) ? List.of() : List.copyOf(unwanted);
  }

  private void remove(List<String> names) {
    try {
      route.destination().remove(names);
      removed(names);
    } catch (DeliveryException | RuntimeException e) {
      failed(e);
    }
  }

  private synchronized void removed(List<String> names) {
    names.forEach(unwanted::remove);
    well();
    log.info("{}: {} taken away from {}", route.bulletin(), names, route.destination().title());
  }

  private synchronized @Nullable Consignment next() {
    Instant now = clock.instant();
    Consignment next = wanted;
    if (next != null && !next.expires().isAfter(now)) {
      giveUp(next, "it expired before it could be delivered");
      if (there == null) {
        loseStatic(next);
      }
      return null;
    }
    return next == null || due.isAfter(now) ? null : next;
  }

  private void put(Consignment consignment) {
    try {
      route.destination().put(consignment.parcels(route.names()), () -> isWanted(consignment));
      put(consignment, clock.instant());
    } catch (DeliveryException | RuntimeException e) {
      failed(e);
    }
  }

  private synchronized void put(Consignment consignment, Instant now) {
    if (!isWanted(consignment)) {
      return;
    }
    wanted = null;
    there = consignment;
    since = now;
    delivered++;
    unwanted.removeAll(consignment.names(route.names()));
    well();
    log.info("{} delivered to {}", consignment.id(), route.destination().title());
  }

  private void well() {
    failures = 0;
    problem = null;
    due = Instant.MIN;
  }

  private synchronized void failed(Exception e) {
    failures++;
    problem = String.valueOf(e.getMessage());
    due = clock.instant().plus(patience.after(failures));
    if (failures == 1) {
      log.warn(
          "{} could not be brought to {} ({}); it is tried again",
          route.bulletin(),
          route.destination().title(),
          problem);
    }
    if (failures >= patience.tries() && wanted != null && unwanted.isEmpty()) {
      giveUp(wanted, problem);
    } else if (failures == patience.tries()) {
      log.error(
          "{} is still at {}, though a story of it was withdrawn ({}); it is tried on",
          unwanted,
          route.destination().title(),
          problem);
    }
  }

  private void giveUp(Consignment consignment, String why) {
    log.error("{} was not delivered to {}: {}", consignment.id(), route.destination().title(), why);
    wanted = null;
    givenUp++;
    failures = 0;
    problem = why;
    due = Instant.MIN;
  }

  private synchronized Instant wake() {
    Instant wake = Instant.MAX;
    if (!unwanted.isEmpty() || wanted != null) {
      wake = due;
    }
    return there == null || wake.isBefore(there.expires()) ? wake : there.expires();
  }

  synchronized Delivery state() {
    return new Delivery(
        route.bulletin(),
        route.destination().title(),
        there == null ? null : there.id(),
        since,
        wanted == null ? null : wanted.id(),
        failures,
        problem,
        new Delivery.Count(delivered, givenUp));
  }
}
