package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.testing.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  @Nested
  class InSqlite extends LogContract {
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
    Database database() {
      return database;
    }
  }

  @Nested
  class InPostgres extends LogContract {
    private Database database;

    @BeforeEach
    void open() {
      database = Database.open(Postgres.fresh());
    }

    @AfterEach
    void close() {
      database.close();
    }

    @Override
    Database database() {
      return database;
    }

    @Test
    void databaseRefusesToEmptyIt() {
      assertThatThrownBy(() -> database.write(sql -> sql.execute("TRUNCATE change_log")))
          .hasMessageContaining("only added to");
    }
  }
}
