package fm.earshot.app;

import fm.earshot.store.Backup;
import fm.earshot.store.Database;
import fm.earshot.store.Restore;
import fm.earshot.store.StoreException;
import java.nio.file.Path;

/// Copies all that is kept into a file and back, and says so in a line. Throws [StoreException].
public final class Backups {
  private Backups() {}

  public static String write(Path file, Settings.Storage storage) {
    if (storage.database() == null && !Database.isIn(storage.data())) {
      throw new StoreException(storage.data() + ": there is no database to back up");
    }
    try (Database database = Storage.open(storage)) {
      long rows = Backup.write(database, file, new Progress("written"));
      return file + ": " + counted(rows) + "; the identity key is not in it, keep that apart";
    }
  }

  public static String restore(Path file, Settings.Storage storage, boolean force) {
    try (Database database = Storage.open(storage)) {
      return file
          + ": "
          + counted(Restore.read(file, database, force, new Progress("read")))
          + " restored";
    }
  }

  private static String counted(long rows) {
    return rows == 1 ? "1 row" : rows + " rows";
  }
}
