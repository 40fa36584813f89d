package fm.earshot.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 48 pages as readers of many publishers would copy them; the rules were tuned on the first half.
class PastedPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/fm/earshot/intake/pasted");

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "aside"})
  void storiesAreKeptAndTheRestIsDropped(String half) throws IOException {
    ObjectNode figures = Evaluations.of("pasted", PAGES.resolve(half));
    assertThat(figures.path("pages").asInt()).isEqualTo(24);
    assertThat(figures.path("kept_right").asDouble()).isGreaterThanOrEqualTo(.98);
    assertThat(figures.path("dropped_right").asDouble()).isGreaterThanOrEqualTo(.95);
  }
}
