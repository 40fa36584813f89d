package fm.earshot.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityEvaluationTest {
  private static final String ARTICLE = "Nine boats sank off Garm.\\nLind said it was dark.";

  @TempDir private Path directory = Path.of(".");

  @Test
  void countsWhatIsFoundAndWhatIsDoubtedWrongly() throws IOException {
    Files.writeString(
        directory.resolve("pairs.jsonl"),
        pair("Nine boats sank off Garm.", true, "")
            + pair("Anna Berg said it was dark.", true, "")
            + pair("Eight boats sank off Garm.", false, "\"entity_modification\"")
            + pair("Boats sank gladly off Garm.", false, "\"entity_modification\",\"other\""));
    ObjectNode figures = Evaluations.of("factuality", directory);
    assertThat(figures.path("recall").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("false_alarm").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("balanced_accuracy").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/by_edit_type/entity_modification").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/by_edit_type/other").asDouble()).isZero();
    assertThat(figures.path("pairs").asInt()).isEqualTo(4);
  }

  private static String pair(String summary, boolean consistent, String types) {
    return "{\"article\":\"%s\",\"summary\":\"%s\",\"consistent\":%s,\"editTypes\":[%s]}\n"
        .formatted(ARTICLE, summary, consistent, types);
  }
}
