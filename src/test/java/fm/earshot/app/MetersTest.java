package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetersTest {
  @TempDir private Path directory;

  @Test
  void everyMeterOfOursSaysWhatItIs() {
    try (Air air = Air.with(directory, "EARSHOT_ALEXA_SKILL_IDS", "amzn1.ask.skill.x")) {
      assertThat(air.http().get("/healthz").statusCode()).isEqualTo(200);
      List<String> helps =
          metrics(air).lines().filter(line -> line.startsWith("# HELP earshot_")).toList();
      assertThat(helps)
          .extracting(line -> line.split(" ", 4)[2])
          .contains("earshot_requests_seconds", "earshot_stories", "earshot_calls_ended_total")
          .contains("earshot_alexa_refused_total", "earshot_alexa_certificate_left_seconds");
      assertThat(helps).allMatch(line -> line.matches("# HELP \\S+ [A-Z].{8,}[^.]"));
    }
  }

  @Test
  void callIsCountedWhenTheCarrierReportsItsEnd() {
    try (Air air = Air.with(directory)) {
      assertThat(metrics(air)).contains("earshot_calls_ended_total 0.0");
      air.caller("+15550101").dials().carrierReports("in-progress").hangsUp().hangsUp();
      assertThat(metrics(air)).contains("earshot_calls_ended_total 1.0");
    }
  }

  private static String metrics(Air air) {
    return air.http().get("/metrics").body();
  }
}
