package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path directory;

  @Test
  void dataDirectoryIsMade() {
    Database.open(directory.resolve("deep/er")).close();
    Database.open(directory.resolve("deep/er")).close();
  }

  @Test
  void fileThatIsNoDatabaseIsNamedInOneLine() throws IOException {
    Files.writeString(directory.resolve("earshot.db"), "not a database at all ".repeat(100));
    assertThatThrownBy(() -> Database.open(directory))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("earshot.db")
        .hasMessageNotContaining("\n");
  }

  @Test
  void directoryThatIsAFileIsNamedInOneLine() throws IOException {
    Path file = Files.writeString(directory.resolve("taken"), "x");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("taken")
        .hasMessageNotContaining("\n");
  }
}
