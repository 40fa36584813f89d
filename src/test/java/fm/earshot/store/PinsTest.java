package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.testing.MemoryPins;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinsTest {
  @Nested
  class InMemory implements PinsContract {
    private final Pins pins = new MemoryPins();

    @Override
    public Pins pins() {
      return pins;
    }
  }

  @Nested
  class InSql implements PinsContract {
    @TempDir Path directory;
    private Database database;

    @BeforeEach
    void open() {
      database = Database.open(directory);
    }

    @AfterEach
    void close() {
      database.close();
    }

    @Override
    public Pins pins() {
      return new SqlPins(database);
    }

    @Test
    void pinsOutliveTheProcessAndCountAsChanges() {
      long before = new SqlStoryBook(database).lastChange();
      Pin pin = new Pin(BRIDGE, 3, NOON, Set.of("top"));
      pins().pin(pin, DESK);
      database.close();
      database = Database.open(directory);
      assertThat(pins().pins()).containsExactly(pin);
      assertThat(new SqlStoryBook(database).lastChange()).isEqualTo(before + 1);
    }
  }
}
