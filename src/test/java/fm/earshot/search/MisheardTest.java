package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.app.evaluation.Evaluations;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Queries that were written from the stories alone, before the matcher was tuned to those that
/// were not set aside.
class MisheardTest {
  private static final Path SET = Path.of("src/test/resources/fm/earshot/search/misheard");

  @Test
  void nineOfTenMisheardNamesFindTheirStoryAndWhatIsNoNewsFindsNothing() throws IOException {
    ObjectNode figures = Evaluations.of("misheard", SET);
    assertThat(figures.path("heard").asInt()).isGreaterThanOrEqualTo(60);
    assertThat(figures.path("nothing").asInt()).isGreaterThanOrEqualTo(30);
    assertThat(figures.path("hit_at_1").asDouble()).isGreaterThanOrEqualTo(0.9);
    assertThat(figures.path("nothing_found").asDouble()).isGreaterThanOrEqualTo(0.95);
  }
}
