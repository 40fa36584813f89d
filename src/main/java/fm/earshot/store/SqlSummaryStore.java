package fm.earshot.store;

import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.StoryId;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Line;
import fm.earshot.summary.Maker;
import fm.earshot.summary.Size;
import fm.earshot.summary.State;
import fm.earshot.summary.SummaryKey;
import fm.earshot.summary.SummaryStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// Summaries in SQL.
public final class SqlSummaryStore implements SummaryStore {
  /// Longer than any model may take.
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private static final int AT_ONCE = 500;
  private static final String ROWS =
      """
      SELECT story_id, version, size, language, engine, model, prompt, lines, state, doubts, who, at, change
      FROM summary
      """;
  private static final String OF = ROWS + "WHERE story_id IN (<ids>) ORDER BY change, size";
  private static final String AFTER = ROWS + "WHERE change > :change ORDER BY change, size";
  private static final String INSERT =
      """
      INSERT INTO summary (story_id, version, size, language, engine, model, prompt, lines, state, doubts, who, at, change)
      VALUES (:id, :version, :size, :language, :engine, :model, :prompt, :lines, :state, :doubts, :who, :at, :change)
      ON CONFLICT (story_id, version, size, language, engine, model, prompt) DO
      """;
  private static final String KEEP = INSERT + "NOTHING";
  private static final String DECIDE =
      INSERT
          + """
          UPDATE SET lines = excluded.lines, state = excluded.state, doubts = excluded.doubts,
              who = excluded.who, at = excluded.at, change = excluded.change
          """;
  private static final String CLAIMED =
      """
      INSERT INTO summary_claim (story_id, version, engine, model, prompt, until)
      VALUES (:id, :version, :engine, :model, :prompt, :until)
      ON CONFLICT (story_id, version, engine, model, prompt) DO UPDATE
      SET until = excluded.until WHERE summary_claim.until <= :now
      """;
  private static final String RELEASED =
      """
      DELETE FROM summary_claim
      WHERE story_id = :id AND version = :version AND engine = :engine AND model = :model AND prompt = :prompt
      """;
  private static final String LAPSED = "DELETE FROM summary_claim WHERE until <= :now";

  private final Database database;
  private final InstantSource clock;

  public SqlSummaryStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<KeptSummary> of(Collection<StoryId> stories) {
    List<String> ids = stories.stream().map(StoryId::value).toList();
    List<KeptSummary> kept = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      kept.addAll(
          database.read(sql ->
              sql.createQuery(OF).bindList("ids", some).map((row, context) -> kept(row)).list()));
    }
    return kept;
  }

  @Override
  public Changed after(long change) {
    return database.read(sql -> {
      long last = Changes.last(sql, Changes.STORY);
      return new Changed(
          change < 0 || change == last
              ? List.of()
              : sql.createQuery(AFTER)
                  .bind("change", change)
                  .map((row, context) -> kept(row))
                  .list(),
          last);
    });
  }

  @Override
  public void keep(List<KeptSummary> made) {
    if (!made.isEmpty()) {
      database.write(sql -> {
        long change = Changes.next(sql, Changes.STORY);
        made.forEach(one -> bound(sql, KEEP, one, change).execute());
      });
    }
  }

  @Override
  public void decide(KeptSummary decided, Change change) {
    database.write(sql -> {
      bound(sql, DECIDE, decided, Changes.next(sql, Changes.STORY)).execute();
      SqlChangeLog.write(sql, decided.key().story(), change, decided.by());
    });
  }

  @Override
  public boolean claim(StoryId story, int version, Maker maker) {
    AtomicBoolean claimed = new AtomicBoolean();
    Instant now = clock.instant();
    database.write(sql -> {
      sql.createUpdate(LAPSED).bind("now", now.toEpochMilli()).execute();
      Update claim =
          sql.createUpdate(CLAIMED)
              .bind("id", story.value())
              .bind("version", version)
              .bind("until", now.plus(CLAIM).toEpochMilli())
              .bind("now", now.toEpochMilli());
      claimed.set(by(claim, maker).execute() > 0);
    });
    return claimed.get();
  }

  @Override
  public void release(StoryId story, int version, Maker maker) {
    database.write(sql ->
        by(sql.createUpdate(RELEASED).bind("id", story.value()).bind("version", version), maker)
            .execute());
  }

  private static Update by(Update update, Maker maker) {
    return update
        .bind("engine", maker.engine())
        .bind("model", maker.model())
        .bind("prompt", maker.prompt());
  }

  private static Update bound(Handle sql, String statement, KeptSummary kept, long change) {
    SummaryKey key = kept.key();
    return by(sql.createUpdate(statement), key.maker())
        .bind("id", key.story().value())
        .bind("version", key.version())
        .bind("size", word(key.size()))
        .bind("language", key.language())
        .bind("lines", SqlStoryBook.text(Json.write(kept.lines())))
        .bind("state", word(kept.state()))
        .bind("doubts", SqlStoryBook.text(Json.write(kept.doubts())))
        .bind("who", SqlStoryBook.text(kept.by().who()))
        .bind("at", kept.by().at().toEpochMilli())
        .bind("change", change);
  }

  private static KeptSummary kept(ResultSet row) throws SQLException {
    Maker maker =
        new Maker(row.getString("engine"), row.getString("model"), row.getString("prompt"));
    SummaryKey key =
        new SummaryKey(
            new StoryId(row.getString("story_id")),
            row.getInt("version"),
            Size.valueOf(row.getString("size").toUpperCase(Locale.ROOT)),
            row.getString("language"),
            maker);
    return new KeptSummary(
        key,
        List.of(Json.read(row.getString("lines"), Line[].class)),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        List.of(Json.read(row.getString("doubts"), Doubt[].class)),
        new By(row.getString("who"), Instant.ofEpochMilli(row.getLong("at"))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
