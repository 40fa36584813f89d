package fm.earshot.store;

import org.jdbi.v3.core.Handle;

/// The numbers of changes. The next one is taken in the transaction of its change, so numbers
/// become visible in their order, one writer after the other.
final class Changes {
  static final String STORY = "story";
  static final String BOOKMARK = "bookmark";
  static final String LOG = "log";
  static final String PRONUNCIATION = "pronunciation";

  private Changes() {}

  static long next(Handle sql, String name) {
    return sql.createQuery(
            "UPDATE change_sequence SET last = last + 1 WHERE name = ? RETURNING last")
        .bind(0, name)
        .mapTo(Long.class)
        .one();
  }

  static long last(Handle sql, String name) {
    return sql.createQuery("SELECT last FROM change_sequence WHERE name = ?")
        .bind(0, name)
        .mapTo(Long.class)
        .one();
  }
}
