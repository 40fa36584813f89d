package fm.earshot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.ListenerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Bookmarks in memory, written behind to SQL: those of the last 30 days, of at most 100,000
/// listeners. What nodes write at the same time for one listener is made one.
public final class SqlBookmarks implements Bookmarks, AutoCloseable {
  static final Duration KEPT_FOR = Duration.ofDays(30);
  private static final int MOST = 100_000;
  private static final Duration PURGE_EVERY = Duration.ofHours(1);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final String NEWEST_LAST =
      """
      SELECT listener, body FROM
        (SELECT listener, body, kept_at FROM bookmark WHERE kept_at >= ? ORDER BY kept_at DESC LIMIT ?) AS newest
      ORDER BY kept_at
      """;
  private static final String UPSERT =
      """
      INSERT INTO bookmark (listener, kept_at, body, change) VALUES (:listener, :at, :body, :change)
      ON CONFLICT (listener) DO UPDATE
      SET kept_at = excluded.kept_at, body = excluded.body, change = excluded.change
      WHERE excluded.kept_at >= bookmark.kept_at
      """;

  private static final String SINCE =
      "SELECT listener, body, change FROM bookmark WHERE change > ? ORDER BY change";

  private final Database database;
  private final InstantSource clock;
  private final Cache<ListenerId, Bookmark> known =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
  private final WriteBehind<ListenerId, Bookmark> disk;
  private Instant purged = Instant.EPOCH;
  private long seen;

  private SqlBookmarks(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.disk = new WriteBehind<>("bookmarks", MOST, REST, PAUSE_AFTER_FAILURE, this::write);
  }

  /// Reads what the disk has, and begins to write behind. Close before the database.
  public static SqlBookmarks open(Database database, InstantSource clock) {
    SqlBookmarks bookmarks = new SqlBookmarks(database, clock);
    bookmarks.load();
    bookmarks.disk.start();
    return bookmarks;
  }

  @Override
  public @Nullable Bookmark find(ListenerId listener) {
    Bookmark bookmark = known.getIfPresent(listener);
    return bookmark == null || bookmark.at().isBefore(oldest()) ? null : bookmark;
  }

  @Override
  public void keep(ListenerId listener, Bookmark bookmark) {
    known
        .asMap()
        .compute(
            listener,
            (who, earlier) -> {
              Bookmark merged = earlier == null ? bookmark : earlier.and(bookmark);
              disk.put(who, merged);
              return merged;
            });
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT_FOR);
  }

  /// Takes over what other nodes have written since the last look.
  public synchronized void refresh() {
    database.read(sql -> takeOver(sql));
  }

  private boolean takeOver(Handle sql) {
    return sql.createQuery(SINCE)
        .bind(0, seen)
        .reduceRows(
            false,
            (any, row) -> {
              Bookmark theirs = Json.read(row.getColumn("body", String.class), Bookmark.class);
              ListenerId listener = new ListenerId(row.getColumn("listener", String.class));
              known.asMap().merge(listener, theirs, Bookmark::and);
              seen = Math.max(seen, row.getColumn("change", Long.class));
              return true;
            });
  }

  private void load() {
    database.write(this::purge);
    seen = database.read(sql -> Changes.last(sql, Changes.BOOKMARK));
    List<Map.Entry<String, String>> rows =
        database.read(sql ->
            sql.createQuery(NEWEST_LAST)
                .bind(0, oldest().toEpochMilli())
                .bind(1, MOST)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .list());
    for (Map.Entry<String, String> row : rows) {
      known.put(new ListenerId(row.getKey()), Json.read(row.getValue(), Bookmark.class));
    }
  }

  private synchronized void write(Map<ListenerId, Bookmark> batch) {
    AtomicLong change = new AtomicLong();
    database.write(sql -> {
      change.set(Changes.next(sql, Changes.BOOKMARK));
      takeOver(sql);
      PreparedBatch rows = sql.prepareBatch(UPSERT);
      batch.forEach((listener, kept) -> {
        Bookmark merged = known.asMap().getOrDefault(listener, kept);
        rows.bind("listener", listener.hash())
            .bind("at", merged.at().toEpochMilli())
            .bind("body", Json.write(merged))
            .bind("change", change.get())
            .add();
      });
      rows.execute();
      if (clock.instant().isAfter(purged.plus(PURGE_EVERY))) {
        purge(sql);
      }
    });
    seen = Math.max(seen, change.get());
  }

  private void purge(Handle sql) {
    sql.execute("DELETE FROM bookmark WHERE kept_at < ?", oldest().toEpochMilli());
    purged = clock.instant();
  }

  /// Writes what is not yet on the disk.
  @Override
  public void close() {
    disk.close();
  }
}
