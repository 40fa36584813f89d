package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Pronunciation;
import fm.earshot.lexicon.Pronunciations;
import fm.earshot.script.spoken.Sound;
import fm.earshot.testing.MemoryPronunciations;
import fm.earshot.testing.Postgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronunciationsTest {
  @Nested
  class InMemory implements PronunciationsContract {
    private final Pronunciations pronunciations = new MemoryPronunciations();

    @Override
    public Pronunciations pronunciations() {
      return pronunciations;
    }
  }

  abstract static class InSql implements PronunciationsContract {
    Database database = open();

    abstract Database open();

    @AfterEach
    void close() {
      database.close();
    }

    @Override
    public Pronunciations pronunciations() {
      return new SqlPronunciations(database);
    }

    @Test
    void theDatabaseRefusesToAlterTheLog() {
      pronunciations().put(PronunciationsContract.one("en", "Kyiv", new Sound.Words("keev"), ANNA));
      for (String sql :
          List.of("UPDATE pronunciation_log SET who = 'ben'", "DELETE FROM pronunciation_log")) {
        assertThatThrownBy(() -> database.write(handle -> handle.execute(sql)))
            .hasMessageContaining("only added to");
      }
      assertThat(pronunciations().log("en", 9)).hasSize(1);
    }
  }

  @Nested
  class InSqlite extends InSql {
    @TempDir static Path directory;
    private static int made;

    @Override
    Database open() {
      return Database.open(directory.resolve("data" + made++));
    }

    @Test
    void namesAndLogComeBackFromABackup() {
      Pronunciation kyiv =
          PronunciationsContract.one("en", "Kyiv", new Sound.Phones("ˈkiv", "Kyiv"), ANNA);
      pronunciations().put(kyiv);
      Path file = directory.resolve("kept.gz");
      Backup.write(database, file);
      try (Database after = open()) {
        SqlPronunciations restored = new SqlPronunciations(after);
        restored.put(PronunciationsContract.one("en", "Oslo", new Sound.Words("x"), BEN));
        long before = restored.lastChange();
        Restore.read(file, after, true);
        assertThat(restored.all()).containsExactly(kyiv);
        assertThat(restored.lastChange()).isGreaterThan(before);
        restored.remove("en", "Kyiv", BEN);
        assertThat(restored.log("en", 1)).extracting(LexiconChange::by).containsExactly(BEN);
      }
    }
  }

  @Nested
  class InPostgres extends InSql {
    @Override
    Database open() {
      return Database.open(Postgres.fresh());
    }
  }
}
