package fm.earshot.store;

import fm.earshot.intake.Cancel;
import fm.earshot.intake.StoryBook;
import fm.earshot.intake.VersionException;
import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.Embargo;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The story book in SQL: a row for each version, its text as JSON.
public final class SqlStoryBook implements StoryBook {
  private static final String NEWEST =
      """
      SELECT v.body FROM story s JOIN story_version v ON v.id = s.id AND v.version = s.version
      """;
  private static final String BY_URI =
      NEWEST
          + """
          WHERE substr(s.uri, 1, 200) = substr(:key, 1, 200) AND s.uri = :key
          ORDER BY s.version_created DESC, s.id LIMIT 1
          """;
  private static final String OF_ORIGIN =
      """
      SELECT body FROM story_version WHERE id = :key AND origin = :origin ORDER BY version DESC LIMIT 1
      """;
  private static final String FIRST_VERSION =
      """
      INSERT INTO story (id, version, uri, version_created, embargo, due, change)
      VALUES (:id, :version, :uri, :created, :embargo, :due, :change)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String NEXT_VERSION =
      """
      UPDATE story SET version = :version, uri = :uri, version_created = :created, embargo = :embargo, due = :due,
        change = :change
      WHERE id = :id AND version = :version - 1
      """;
  private static final String BODY =
      """
      INSERT INTO story_version (id, version, origin, kept_at, body) VALUES (:id, :version, :origin, :at, :body)
      """;
  private static final String KILL =
      """
      INSERT INTO kill (story_id, reason, killed_at, restored_at, change) VALUES (:id, :reason, :at, NULL, :change)
      ON CONFLICT (story_id) DO UPDATE
      SET reason = excluded.reason, killed_at = excluded.killed_at, restored_at = NULL, change = excluded.change
      WHERE kill.restored_at IS NOT NULL
      """;
  private static final String CANCEL =
      """
      UPDATE kill SET cancel_created = :created, cancel_hash = :hash WHERE story_id = :id
      """;
  private static final String CANCELED =
      """
      SELECT cancel_created, cancel_hash FROM kill WHERE story_id = ? AND cancel_hash IS NOT NULL
      """;
  private static final String RESTORE =
      """
      UPDATE kill SET restored_at = :at, change = :change WHERE story_id = :id AND restored_at IS NULL
      """;

  private final Database database;
  private final CurrentStories current;

  public SqlStoryBook(Database database) {
    this.database = database;
    this.current = new CurrentStories(database);
  }

  @Override
  public void keep(Story story, By by) {
    String body = Json.write(story);
    Long embargo = embargo(story);
    long created = story.timing().versionCreated().toEpochMilli();
    database.write(sql -> {
      Story before = story.version() == 1 ? null : newest(sql, story.id());
      int placed =
          sql.createUpdate(story.version() == 1 ? FIRST_VERSION : NEXT_VERSION)
              .bind("id", story.id().value())
              .bind("version", story.version())
              .bind("uri", text(story.credit().uri()))
              .bind("created", created)
              .bind("embargo", embargo)
              .bind("due", embargo == null ? created : Math.max(created, embargo))
              .bind("change", nextChange(sql))
              .execute();
      if (placed == 0) {
        throw new VersionException(
            "version " + story.version() + " of " + story.id() + " does not come next");
      }
      sql.createUpdate(BODY)
          .bind("id", story.id().value())
          .bind("version", story.version())
          .bind("origin", story.credit().origin().name())
          .bind("at", by.at().toEpochMilli())
          .bind("body", body)
          .execute();
      Change.between(before, story)
          .forEach(change -> SqlChangeLog.write(sql, story.id(), change, by));
    });
  }

  private static @Nullable Long embargo(Story story) {
    Embargo embargo = story.timing().embargo();
    return embargo == null ? null : Long.valueOf(embargo.until().toEpochMilli());
  }

  private static @Nullable Story newest(Handle sql, StoryId id) {
    return sql.createQuery(NEWEST + "WHERE s.id = ?")
        .bind(0, id.value())
        .mapTo(String.class)
        .findOne()
        .map(body -> Json.read(body, Story.class))
        .orElse(null);
  }

  @Override
  public @Nullable Story newest(StoryId id) {
    return first(NEWEST + "WHERE s.id = :key", id.value());
  }

  @Override
  public @Nullable Story newest(StoryId id, Origin origin) {
    return database
        .read(sql ->
            sql.createQuery(OF_ORIGIN)
                .bind("key", id.value())
                .bind("origin", origin.name())
                .mapTo(String.class)
                .findOne())
        .map(body -> Json.read(body, Story.class))
        .orElse(null);
  }

  @Override
  public @Nullable Story newestByUri(String uri) {
    return first(BY_URI, text(uri));
  }

  private @Nullable Story first(String query, String key) {
    List<String> bodies =
        database.read(sql -> sql.createQuery(query).bind("key", key).mapTo(String.class).list());
    return bodies.isEmpty() ? null : Json.read(bodies.getFirst(), Story.class);
  }

  @Override
  public List<Story> current(int most, Instant now) {
    return current.read(most, now);
  }

  @Override
  public void kill(StoryId id, String reason, By by) {
    database.write(sql -> kill(sql, id, reason, by));
  }

  @Override
  public void cancel(StoryId id, Cancel cancel, String reason, By by) {
    database.write(sql -> {
      kill(sql, id, reason, by);
      sql.createUpdate(CANCEL)
          .bind("id", id.value())
          .bind("created", cancel.versionCreated().toEpochMilli())
          .bind("hash", cancel.hash())
          .execute();
    });
  }

  private void kill(Handle sql, StoryId id, String reason, By by) {
    int killed =
        sql.createUpdate(KILL)
            .bind("id", id.value())
            .bind("reason", text(reason))
            .bind("at", by.at().toEpochMilli())
            .bind("change", nextChange(sql))
            .execute();
    if (killed > 0) {
      SqlChangeLog.write(sql, id, new Change(Verb.KILL, reason), by);
    }
  }

  @Override
  public @Nullable Cancel canceled(StoryId id) {
    return database
        .read(sql ->
            sql.createQuery(CANCELED)
                .bind(0, id.value())
                .map((row, context) ->
                    new Cancel(Instant.ofEpochMilli(row.getLong(1)), row.getString(2)))
                .findOne())
        .orElse(null);
  }

  @Override
  public void restore(StoryId id, By by) {
    database.write(sql -> {
      int restored =
          sql.createUpdate(RESTORE)
              .bind("id", id.value())
              .bind("at", by.at().toEpochMilli())
              .bind("change", nextChange(sql))
              .execute();
      if (restored > 0) {
        SqlChangeLog.write(sql, id, new Change(Verb.RESTORE, ""), by);
      }
    });
  }

  @Override
  public Set<StoryId> killed() {
    return database
        .read(sql ->
            sql.createQuery("SELECT story_id FROM kill WHERE restored_at IS NULL")
                .mapTo(String.class)
                .list())
        .stream()
        .map(StoryId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean killed(StoryId id) {
    return database.read(sql ->
        !sql.createQuery("SELECT 1 FROM kill WHERE story_id = ? AND restored_at IS NULL")
            .bind(0, id.value())
            .mapTo(Integer.class)
            .list()
            .isEmpty());
  }

  @Override
  public boolean everHeldOwn() {
    return database.read(sql ->
        !sql.createQuery("SELECT 1 FROM story_version WHERE origin <> 'SAMPLE' LIMIT 1")
            .mapTo(Integer.class)
            .list()
            .isEmpty());
  }

  @Override
  public long lastChange() {
    return database.read(sql -> Changes.last(sql, Changes.STORY));
  }

  /// Whoever changes something waits here for whoever does so at the same time.
  private long nextChange(Handle sql) {
    database.engine().wake(sql);
    return Changes.next(sql, Changes.STORY);
  }

  /// PostgreSQL keeps every character but one.
  static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
