package fm.earshot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.ListenerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Bookmarks in memory, written behind to SQL: those of the last 30 days, of at most 100,000
/// listeners.
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
      INSERT INTO bookmark (listener, kept_at, body) VALUES (:listener, :at, :body)
      ON CONFLICT (listener) DO UPDATE SET kept_at = excluded.kept_at, body = excluded.body
      WHERE excluded.kept_at >= bookmark.kept_at
      """;

  private final Database database;
  private final InstantSource clock;
  private final Cache<ListenerId, Bookmark> known =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
  private final WriteBehind<ListenerId, Bookmark> disk;
  private Instant purged = Instant.EPOCH;

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
              Bookmark merged = earlier == null ? bookmark : merge(earlier, bookmark);
              disk.put(who, merged);
              return merged;
            });
  }

  /// The later of the two, with what was heard in both.
  private static Bookmark merge(Bookmark earlier, Bookmark kept) {
    if (!kept.at().isBefore(earlier.at()) && goesOn(earlier.told(), kept.told())) {
      return kept;
    }
    List<Bookmark.Told> told = new ArrayList<>(earlier.told());
    told.addAll(kept.told());
    Bookmark later = kept.at().isBefore(earlier.at()) ? earlier : kept;
    return new Bookmark(later.programme(), later.position(), later.rate(), later.at(), told);
  }

  /// Whether `later` is `heard`, or that and more; so it nearly always is.
  private static boolean goesOn(List<Bookmark.Told> told, List<Bookmark.Told> later) {
    return later.size() >= told.size() && later.subList(0, told.size()).equals(told);
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT_FOR);
  }

  private void load() {
    database.write(this::purge);
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

  private void write(Map<ListenerId, Bookmark> batch) {
    database.write(sql -> {
      PreparedBatch rows = sql.prepareBatch(UPSERT);
      batch.forEach((listener, bookmark) ->
          rows.bind("listener", listener.hash())
              .bind("at", bookmark.at().toEpochMilli())
              .bind("body", Json.write(bookmark))
              .add());
      rows.execute();
      if (clock.instant().isAfter(purged.plus(PURGE_EVERY))) {
        purge(sql);
      }
    });
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
