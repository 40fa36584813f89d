package fm.earshot.store;

import fm.earshot.testing.Postgres;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionsTest {
  @Nested
  class InAFile extends SubscriptionsContract {
    @TempDir Path directory;

    @Override
    Database open() {
      return Database.open(directory);
    }
  }

  @Nested
  class InPostgres extends SubscriptionsContract {
    private @Nullable PostgresAddress address;

    @Override
    Database open() {
      PostgresAddress known = address == null ? Postgres.fresh() : address;
      address = known;
      return Database.open(known);
    }
  }
}
