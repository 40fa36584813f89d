package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.LogTape;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(10), Duration.ofSeconds(60), () -> 0);

  @TempDir Path room;
  private final TestClock clock = new TestClock(NOON);
  private final Depot depot = new Depot();
  private final Lane lane =
      new Lane(new Courier.Route("top", depot, EnumSet.allOf(Naming.class)), PATIENCE, clock);

  private Consignment made(Instant at, String text) throws IOException {
    Path file = Files.writeString(room.resolve(text + ".wav"), text);
    return new Consignment(
        "top",
        "top-" + at.getEpochSecond(),
        at,
        at.plus(Duration.ofHours(1)),
        List.of(new Consignment.Content("wav", new Cargo.OfFile(file), "audio/wav")));
  }

  private void runUntilNothingIsDue() {
    for (int i = 0; i < 20 && !lane.run().isAfter(clock.instant()); i++) {
      assertThat(i).as("it comes to rest").isLessThan(19);
    }
  }

  private String dated(Consignment consignment) {
    return consignment.id() + ".wav";
  }

  @Test
  void bothNamesAreThere() throws IOException {
    Consignment noon = made(NOON, "noon");
    lane.offer(noon);
    runUntilNothingIsDue();
    assertThat(depot.there).isEqualTo(Map.of("top.wav", "noon", dated(noon), "noon"));
    assertThat(lane.state())
        .isEqualTo(
            new Delivery("top", "depot", noon.id(), NOON, null, 0, null, new Delivery.Count(1, 0)));
  }

  @Test
  void anOlderOneNeverComesOverANewerOne() throws IOException {
    lane.offer(made(NOON.plusSeconds(60), "newer"));
    runUntilNothingIsDue();
    lane.offer(made(NOON, "older"));
    runUntilNothingIsDue();
    assertThat(depot.there).containsEntry("top.wav", "newer").hasSize(2);
  }

  @Test
  void aNewerOneTakesThePlaceOfOneThatIsStillTried() throws IOException {
    depot.down = true;
    lane.offer(made(NOON, "older"));
    runUntilNothingIsDue();
    Consignment newer = made(NOON.plusSeconds(60), "newer");
    lane.offer(newer);
    depot.down = false;
    runUntilNothingIsDue();
    assertThat(depot.there).isEqualTo(Map.of("top.wav", "newer", dated(newer), "newer"));
  }

  @Test
  void aFailureIsTriedAgainLaterAndLater() throws IOException {
    depot.down = true;
    lane.offer(made(NOON, "noon"));
    assertThat(lane.run()).isEqualTo(NOON.plusSeconds(10));
    assertThat(lane.run()).as("not yet").isEqualTo(NOON.plusSeconds(10));
    assertThat(depot.calls).hasSize(1);
    clock.advance(Duration.ofSeconds(10));
    assertThat(lane.run()).isEqualTo(NOON.plusSeconds(30));
    assertThat(lane.state().problem()).isEqualTo("the depot is shut");
    depot.down = false;
    clock.advance(Duration.ofSeconds(20));
    runUntilNothingIsDue();
    assertThat(depot.there).containsEntry("top.wav", "noon");
    assertThat(lane.state().problem()).isNull();
  }

  @Test
  void afterTheLastTryItIsToldAndTheOneBeforeStays() throws IOException {
    lane.offer(made(NOON, "noon"));
    runUntilNothingIsDue();
    depot.down = true;
    clock.advance(Duration.ofMinutes(1));
    Consignment next = made(clock.instant(), "next");
    try (LogTape tape = new LogTape()) {
      lane.offer(next);
      for (int i = 0; i < 4; i++) {
        runUntilNothingIsDue();
        clock.advance(Duration.ofMinutes(1));
      }
      assertThat(tape.text())
          .contains(
              "top could not be brought to depot (the depot is shut); it is tried again",
              next.id() + " was not delivered to depot: the depot is shut");
    }
    assertThat(depot.there).containsEntry("top.wav", "noon");
    assertThat(lane.state().count()).isEqualTo(new Delivery.Count(1, 1));
    assertThat(lane.state().waiting()).isNull();
    assertThat(lane.state().problem()).isEqualTo("the depot is shut");
  }

  @Test
  void whatExpiresLosesTheStaticName() throws IOException {
    Consignment noon = made(NOON, "noon");
    lane.offer(noon);
    runUntilNothingIsDue();
    assertThat(lane.run()).isEqualTo(noon.expires());
    clock.advance(Duration.ofHours(1));
    runUntilNothingIsDue();
    assertThat(depot.there.keySet()).containsExactly(dated(noon));
  }

  @Test
  void whatExpiredWhileNobodyRanIsTakenAwayAtTheStart() throws IOException {
    depot.there.put("top.wav", "of yesterday");
    lane.offer(made(NOON.minus(Duration.ofHours(20)), "yesterday"));
    runUntilNothingIsDue();
    assertThat(depot.there).isEmpty();
    assertThat(lane.state().count()).isEqualTo(new Delivery.Count(0, 0));
  }

  @Test
  void whatIsWithdrawnGoesUnderBothNames() throws IOException {
    Consignment noon = made(NOON, "noon");
    lane.offer(noon);
    runUntilNothingIsDue();
    lane.withdraw(noon);
    runUntilNothingIsDue();
    assertThat(depot.there).isEmpty();
    lane.offer(noon);
    runUntilNothingIsDue();
    assertThat(depot.there).as("not even when it is offered again").isEmpty();
  }

  @Test
  void anOldOneThatIsWithdrawnLeavesTheNewerStaticName() throws IOException {
    Consignment noon = made(NOON, "noon");
    Consignment later = made(NOON.plusSeconds(60), "later");
    lane.offer(noon);
    runUntilNothingIsDue();
    lane.offer(later);
    runUntilNothingIsDue();
    lane.withdraw(noon);
    runUntilNothingIsDue();
    assertThat(depot.there).isEqualTo(Map.of("top.wav", "later", dated(later), "later"));
  }

  @Test
  void theOneMadeAnewTakesThePlaceOfTheOneWithdrawn() throws IOException {
    Consignment noon = made(NOON, "noon");
    Consignment anew = made(NOON.plusSeconds(2), "anew");
    lane.offer(noon);
    runUntilNothingIsDue();
    lane.withdraw(noon);
    lane.offer(anew);
    runUntilNothingIsDue();
    assertThat(depot.there).isEqualTo(Map.of("top.wav", "anew", dated(anew), "anew"));
  }

  @Test
  void whatIsWithdrawnWhileItIsOnItsWayIsNotThereAfterwards() throws IOException {
    Consignment noon = made(NOON, "noon");
    depot.meanwhile = () -> lane.withdraw(noon);
    lane.offer(noon);
    runUntilNothingIsDue();
    assertThat(depot.there).isEmpty();
    assertThat(depot.calls).containsExactly("put", "remove");
  }

  @Test
  void aWithdrawalIsTriedUntilItIsDone() throws IOException {
    Consignment noon = made(NOON, "noon");
    lane.offer(noon);
    runUntilNothingIsDue();
    depot.down = true;
    lane.withdraw(noon);
    try (LogTape tape = new LogTape()) {
      for (int i = 0; i < 30; i++) {
        runUntilNothingIsDue();
        clock.advance(Duration.ofMinutes(1));
      }
      assertThat(tape.text()).containsOnlyOnce("though a story of it was withdrawn");
    }
    depot.down = false;
    runUntilNothingIsDue();
    assertThat(depot.there).isEmpty();
  }
}
