package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.delivery.Delivery;
import fm.earshot.audio.delivery.Naming;
import fm.earshot.audio.delivery.Patience;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Shelf;
import fm.earshot.producers.Rundown;
import fm.earshot.testing.Cuts;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatchTest {
  private static final Patience PATIENCE =
      new Patience(3, Duration.ofMillis(20), Duration.ofMillis(40), () -> 1);

  @TempDir Path room;
  private final TestClock clock = new TestClock(Scripts.NOW);
  private Path folder = Path.of("");
  private Shelf shelf;
  private Dispatch dispatch;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(room.resolve("on-air"));
    Files.writeString(folder.resolve("top.wav"), "left by an earlier run");
    shelf = new Shelf(room.resolve("shelf"), Shelf.Limits.USUAL, clock);
    Delivered to = new Delivered(new Delivered.Folder(folder), EnumSet.allOf(Naming.class));
    dispatch =
        Dispatch.of(
            List.of(new Settings.Bulletin(Newscast.usual("top"), null, List.of(to))),
            shelf,
            cut -> Rundown.of(cut, "A machine's voice."),
            PATIENCE,
            clock);
    dispatch.start();
  }

  @AfterEach
  void close() {
    dispatch.close();
  }

  private Cut cut() {
    return Cuts.of(
        SampleScript.at(Scripts.NOW), "top", clock.instant(), room, Format.WAV, Format.MP3);
  }

  private Set<String> there() {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    } catch (IOException e) {
      return Set.of(e.toString());
    }
  }

  private static void comes(BooleanSupplier event) {
    for (int i = 0; i < 1_000 && !event.getAsBoolean(); i++) {
      LockSupport.parkNanos(10_000_000);
    }
    assertThat(event.getAsBoolean()).isTrue();
  }

  private Set<String> names(Cut cut) {
    Set<String> names = new TreeSet<>();
    for (String ending : List.of("wav", "mp3", "txt", "json")) {
      names.add("top." + ending);
      names.add(cut.id() + "." + ending);
    }
    return names;
  }

  @Test
  void whatIsPutOnTheShelfIsDeliveredWithScriptAndRundownAndGoesWhenWithdrawn() throws IOException {
    comes(() -> there().isEmpty());
    Cut cut = cut();
    shelf.put(cut);
    comes(() -> there().equals(names(cut)));
    assertThat(folder.resolve("top.wav")).hasContent(cut.id() + "WAV");
    assertThat(Files.readString(folder.resolve("top.txt"))).startsWith("Bulletin: top (en)");
    assertThat(Files.readString(folder.resolve(cut.id() + ".json"))).contains("\"lines\"");
    shelf.withdraw(cut.stories());
    comes(() -> there().isEmpty());
    clock.advance(Duration.ofSeconds(5));
    Cut anew = cut();
    shelf.put(anew);
    comes(() -> there().equals(names(anew)));
  }

  @Test
  void metersTellHowItGoes() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    DeliveryMeters.watch(dispatch, registry, clock);
    shelf.put(cut());
    comes(() -> dispatch.states().getFirst().count().equals(new Delivery.Count(1, 0)));
    clock.advance(Duration.ofSeconds(90));
    String tags = "bulletin=\"top\",destination=\"folder " + folder + "\"";
    assertThat(registry.scrape())
        .contains(
            "earshot_deliveries_total{" + tags + ",outcome=\"delivered\"} 1.0",
            "earshot_deliveries_total{" + tags + ",outcome=\"given up\"} 0.0",
            "earshot_delivery_age{" + tags + "} 90.0",
            "earshot_delivery_failures{" + tags + "} 0.0");
  }
}
