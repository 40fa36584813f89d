package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.ModelServer;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a caller and a smart speaker hear while a model behaves, or does not: true to the article,
/// and at once.
class ModelOnAirTest {
  private static final ModelServer SERVER = ModelServer.start();
  private static final String[] BRIDGE = {
    "The council of Harbour Town voted on Monday to close the old swing bridge for a year.",
    "Ida Holm, the mayor, said buses would go round by the ring road. The repair costs 45 million"
        + " crowns, said Per Lund, an engineer.",
    "The bridge was built in 1931. It carries 9,000 cars on a usual day."
  };

  /// How a model misbehaves, and how it is counted.
  enum Case {
    INVENTS("earshot_summaries_doubted_total{check=\"number\"}"),
    SWAPS("earshot_summaries_doubted_total"),
    OBEYS("earshot_summaries_doubted_total"),
    RUBBISH("earshot_summaries_failed_total{reason=\"nonsense\"}"),
    BUSY("earshot_summaries_failed_total{reason=\"down\"}"),
    FAILS("earshot_summaries_failed_total{reason=\"down\"}");

    private final String counter;

    Case(String counter) {
      this.counter = counter;
    }

    void misbehave() {
      switch (this) {
        case INVENTS -> SERVER.inventsNumbers();
        case SWAPS -> SERVER.swapsNames();
        case OBEYS -> SERVER.obeysInjection();
        case RUBBISH -> SERVER.rubbish();
        case BUSY -> SERVER.tooMany();
        case FAILS -> SERVER.fails();
      }
    }
  }

  @TempDir Path directory;

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aCheckedSummaryTakesTheLeadsPlaceSaysWhatItIsAndIsNotMadeAgain() {
    SERVER.behaves();
    try (Air air = air()) {
      air.post("urn:b", "Bridge closes", BRIDGE);
      air.untilStories(1);
      air.caller("+15550101").dials().presses("8").hears("Harbour Town");
      untilTold(air, "model", 1);
      air.caller("+15550102").dials().hears("A.I. summary").presses("8").hears("bridge");
      air.speaker("anna").opens().hears("A.I. summary");
      assertThat(air.http().get("/api/stories/urn%3Ab/summaries").body())
          .contains(
              "\"wording\":\"model\"", "trainedAlgorithmicMedia", "\"madeBy\":\"openai small");
      assertThat(air.http().get("/feeds/flash.xml").body()).contains("trainedAlgorithmicMedia");
      int asked = SERVER.asked().size();
      air.restart();
      air.untilStories(1);
      untilTold(air, "model", 1);
      air.caller("+15550103").dials().hears("A.I. summary");
      assertThat(SERVER.asked()).hasSize(asked);
    }
  }

  @Test
  void aModelThatNeverAnswersKeepsNobodyWaiting() {
    SERVER.hangs();
    try (Air air = air()) {
      air.post("urn:b", "Bridge closes", BRIDGE);
      air.untilStories(1);
      trueToTheArticle(air, "1");
      air.kill("urn%3Ab");
      air.speaker("ben").opens().doesNotHear("bridge");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whateverAModelDoesWhatIsHeardIsTrueToTheArticle(Case how) {
    how.misbehave();
    try (Air air = air()) {
      air.post("urn:b", "Bridge closes", BRIDGE);
      air.untilStories(1);
      trueToTheArticle(air, "1");
      air.until("the model has done it", () -> counted(air, how.counter) > 0);
      trueToTheArticle(air, "2");
      if (!air.http().get("/api/stories/urn%3Ab/summaries").body().contains("\"kept\":[]")) {
        assertThat(air.http().get("/api/stories/urn%3Ab/summaries").body())
            .contains("\"state\":\"needs_review\"", "\"check\":");
      }
    }
  }

  /// The lead is told, on both channels, in the article's own numbers and names.
  private static void trueToTheArticle(Air air, String listener) {
    air.caller("+1555010" + listener)
        .dials()
        .hears("in the article's own words", "voted on Monday")
        .presses("8")
        .hears("The repair costs 45 million crowns, said Per Lund")
        .doesNotHear("A.I. summary");
    air.speaker("cleo" + listener)
        .opens()
        .hears("in the article's own words")
        .asks("SummaryIntent")
        .hears("Ida Holm, the mayor, said buses would go round");
  }

  private static void untilTold(Air air, String wording, int stories) {
    String gauge = "earshot_summaries_told{wording=\"" + wording + "\"}";
    air.until(stories + " told by " + wording, () -> counted(air, gauge) == stories);
  }

  /// The sum of the series whose name and tags begin so.
  private static double counted(Air air, String series) {
    return air.http()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private Air air() {
    return Air.with(
        directory,
        "EARSHOT_SUMMARIES_ENGINE",
        "openai",
        "EARSHOT_SUMMARIES_MODEL",
        "small",
        "EARSHOT_SUMMARIES_BASE_URL",
        SERVER.base().toString(),
        "EARSHOT_SUMMARIES_API_KEY",
        "a key for a fake server",
        "EARSHOT_SUMMARIES_TIMEOUT",
        "5s");
  }
}
