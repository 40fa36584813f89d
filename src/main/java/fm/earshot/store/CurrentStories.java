package fm.earshot.store;

import fm.earshot.news.Story;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The stories that can be heard now or wait for their hour. What was read of them once is not read
/// again: a version never changes, unless a backup is restored that holds another, kept at another
/// time.
final class CurrentStories {
  private static final String NOT_KILLED =
      """
      NOT EXISTS (SELECT 1 FROM kill k WHERE k.story_id = s.id AND k.restored_at IS NULL)
      """;
  private static final String KEYS =
      """
      SELECT s.id, s.version, v.kept_at FROM story s JOIN story_version v ON v.id = s.id AND v.version = s.version
      """;
  private static final String DUE =
      KEYS
          + "WHERE (s.embargo IS NULL OR s.embargo <= :now) AND "
          + NOT_KILLED
          + "ORDER BY s.due DESC, s.id LIMIT :most";
  private static final String HELD =
      KEYS + "WHERE s.embargo > :now AND " + NOT_KILLED + "ORDER BY s.embargo, s.id LIMIT :most";
  private static final String BODIES =
      """
      SELECT s.id, s.version, v.kept_at, v.body FROM story s JOIN story_version v ON v.id = s.id AND v.version = s.version
      WHERE s.id IN (<ids>)
      """;

  private final Database database;
  private volatile Map<Key, @Nullable Story> known = Map.of();

  CurrentStories(Database database) {
    this.database = database;
  }

  private record Key(String id, int version, long keptAt) {
    static Key of(ResultSet row) throws SQLException {
      return new Key(row.getString(1), row.getInt(2), row.getLong(3));
    }
  }

  private record Row(Key key, String body) {}

  List<Story> read(int most, Instant now) {
    Map<Key, @Nullable Story> before = known;
    List<Key> keys = new ArrayList<>();
    List<Row> fresh =
        database.read(sql -> {
          keys.clear();
          keys.addAll(keys(sql, DUE, most, now));
          keys.addAll(keys(sql, HELD, most, now));
          return bodies(sql, keys.stream().filter(key -> !before.containsKey(key)).toList());
        });
    Map<Key, @Nullable Story> next = new LinkedHashMap<>();
    keys.forEach(key -> next.put(key, before.get(key)));
    // The first time there are many, and a start waits for them.
    fresh.parallelStream()
        .map(row -> Map.entry(row.key(), Json.read(row.body(), Story.class)))
        .forEachOrdered(read -> next.put(read.getKey(), read.getValue()));
    // Another node may have filed a newer version between the two questions.
    next.values().removeIf(Objects::isNull);
    known = next;
    return next.values().stream().filter(Objects::nonNull).toList();
  }

  private static List<Key> keys(Handle sql, String query, int most, Instant now) {
    return sql.createQuery(query)
        .bind("now", now.toEpochMilli())
        .bind("most", most)
        .map((row, context) -> Key.of(row))
        .list();
  }

  private static List<Row> bodies(Handle sql, List<Key> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return sql.createQuery(BODIES)
        .bindList("ids", keys.stream().map(Key::id).toList())
        .map((row, context) -> new Row(Key.of(row), row.getString(4)))
        .list();
  }
}
