package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Patience PATIENCE =
      new Patience(3, Duration.ofMillis(20), Duration.ofMillis(40), () -> 1);

  @TempDir Path room;

  /// Tells what was done at a destination; `held` keeps it from doing anything.
  private record Told(
      String title, BlockingQueue<String> done, CountDownLatch begun, CountDownLatch held)
      implements Destination {
    Told(String title, int holds) {
      this(title, new LinkedBlockingQueue<>(), new CountDownLatch(1), new CountDownLatch(holds));
    }

    @Override
    public void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException {
      try {
        begun.countDown();
        held.await();
      } catch (InterruptedException e) {
        throw new DeliveryException("broken off", e);
      }
      parcels.forEach(parcel -> done.add("put " + parcel.name()));
    }

    @Override
    public void remove(List<String> names) {
      names.forEach(name -> done.add("remove " + name));
    }

    String next() throws InterruptedException {
      return String.valueOf(done.poll(10, TimeUnit.SECONDS));
    }
  }

  private Consignment made(String bulletin) throws IOException {
    Path file = Files.writeString(room.resolve(bulletin + ".wav"), bulletin);
    return new Consignment(
        bulletin,
        bulletin + "-1",
        NOON,
        NOON.plusSeconds(3600),
        List.of(new Consignment.Content("wav", new Cargo.OfFile(file), "audio/wav")));
  }

  private static Courier.Route route(String bulletin, Destination destination) {
    return new Courier.Route(bulletin, destination, Set.of(Naming.LATEST));
  }

  @Test
  void eachBulletinGoesWhereItIsWantedAndNobodyWaitsForASlowDestination() throws Exception {
    Told slow = new Told("slow", 1);
    Told fast = new Told("fast", 0);
    Told sport = new Told("sport's", 0);
    List<Courier.Route> routes =
        List.of(route("top", slow), route("top", fast), route("sport", sport));
    try (Courier courier = new Courier(routes, PATIENCE, InstantSource.fixed(NOON))) {
      courier.deliver(made("top"));
      assertThat(fast.next()).isEqualTo("put top.wav");
      courier.deliver(made("sport"));
      assertThat(sport.next()).isEqualTo("put sport.wav");
      assertThat(slow.begun().await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(slow.done()).isEmpty();
      courier.withdraw(made("top"));
      assertThat(fast.next()).isEqualTo("remove top.wav");
      slow.held().countDown();
      assertThat(slow.next()).isEqualTo("put top.wav");
      assertThat(slow.next()).isEqualTo("remove top.wav");
      assertThat(sport.done()).isEmpty();
      assertThat(courier.states())
          .extracting(Delivery::destination)
          .containsExactly("slow", "fast", "sport's");
    }
  }

  @Test
  void itEndsWhileItIsOnItsWay() throws Exception {
    Told never = new Told("never", 1);
    try (Courier courier =
        new Courier(List.of(route("top", never)), PATIENCE, InstantSource.fixed(NOON))) {
      courier.deliver(made("top"));
      assertThat(never.begun().await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(never.done()).isEmpty();
  }
}
