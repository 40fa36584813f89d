package fm.earshot.store;

import fm.earshot.intake.StoryBook;
import fm.earshot.intake.VersionException;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
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
  private static final String CURRENT =
      NEWEST
          + """
          WHERE NOT EXISTS
            (SELECT 1 FROM kill k WHERE k.story_id = s.id AND k.restored_at IS NULL)
          ORDER BY s.version_created DESC, s.id LIMIT ?
          """;
  private static final String FIRST_VERSION =
      """
      INSERT INTO story (id, version, uri, version_created, change) VALUES (:id, :version, :uri, :created, :change)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String NEXT_VERSION =
      """
      UPDATE story SET version = :version, uri = :uri, version_created = :created, change = :change
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
  private static final String RESTORE =
      """
      UPDATE kill SET restored_at = :at, change = :change WHERE story_id = :id AND restored_at IS NULL
      """;

  private final Database database;

  public SqlStoryBook(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Story story, Instant at) {
    String body = Json.write(story);
    database.write(sql -> {
      int placed =
          sql.createUpdate(story.version() == 1 ? FIRST_VERSION : NEXT_VERSION)
              .bind("id", story.id().value())
              .bind("version", story.version())
              .bind("uri", text(story.credit().uri()))
              .bind("created", story.timing().versionCreated().toEpochMilli())
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
          .bind("at", at.toEpochMilli())
          .bind("body", body)
          .execute();
    });
  }

  @Override
  public @Nullable Story newest(StoryId id) {
    return first(NEWEST + "WHERE s.id = :key", id.value());
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
  public List<Story> current(int most) {
    List<String> bodies =
        database.read(sql -> sql.createQuery(CURRENT).bind(0, most).mapTo(String.class).list());
    return bodies.stream().map(body -> Json.read(body, Story.class)).toList();
  }

  @Override
  public void kill(StoryId id, String reason, Instant at) {
    database.write(sql ->
        sql.createUpdate(KILL)
            .bind("id", id.value())
            .bind("reason", text(reason))
            .bind("at", at.toEpochMilli())
            .bind("change", nextChange(sql))
            .execute());
  }

  @Override
  public void restore(StoryId id, Instant at) {
    database.write(sql ->
        sql.createUpdate(RESTORE)
            .bind("id", id.value())
            .bind("at", at.toEpochMilli())
            .bind("change", nextChange(sql))
            .execute());
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
  private static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
