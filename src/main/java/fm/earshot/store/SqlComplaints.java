package fm.earshot.store;

import fm.earshot.dialogue.Complaint;
import fm.earshot.dialogue.Complaints;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.lexicon.Report;
import fm.earshot.lexicon.Reports;
import fm.earshot.news.By;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Complaints written behind to SQL: of the last 90 days the newest 5,000. What is stored of a
/// listener tells nobody who they are, nor that two complaints are of the same.
public final class SqlComplaints implements Complaints, Reports, AutoCloseable {
  static final int MOST = 5_000;
  private static final Duration KEPT_FOR = Duration.ofDays(90);
  private static final int MOST_WAITING = 2_000;
  private static final Duration REST = Duration.ofMillis(200);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final int DIGITS = 16;
  private static final String NOBODY = "nobody";

  private static final String FILE =
      """
      INSERT INTO complaint (complaint_key, sentence_id, story_id, version, sentence, channel, at)
      VALUES (:key, :id, :story, :version, :sentence, :channel, :at)
      ON CONFLICT (complaint_key) DO NOTHING
      """;
  private static final String PRUNE =
      """
      DELETE FROM complaint WHERE at < :oldest OR at <
        (SELECT MIN(at) FROM (SELECT at FROM complaint ORDER BY at DESC LIMIT :most) AS newest)
      """;
  private static final String OPEN =
      """
      SELECT sentence_id, story_id, version, sentence, channel, at FROM complaint
      WHERE done_at IS NULL ORDER BY at DESC
      """;
  private static final String DONE =
      """
      UPDATE complaint SET done_at = :at, done_by = :who WHERE sentence_id = :id AND done_at IS NULL
      """;

  private final Database database;
  private final InstantSource clock;
  private final WriteBehind<String, Complaint> disk;

  private SqlComplaints(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.disk =
        new WriteBehind<>("complaints", MOST_WAITING, REST, PAUSE_AFTER_FAILURE, this::write);
  }

  /// Begins to write behind. Close before the database.
  public static SqlComplaints open(Database database, InstantSource clock) {
    SqlComplaints complaints = new SqlComplaints(database, clock);
    complaints.disk.start();
    return complaints;
  }

  @Override
  public void file(@Nullable ListenerId listener, Complaint complaint) {
    disk.put(key(listener == null ? NOBODY : listener.hash(), complaint.at()), complaint);
  }

  private static String id(Position at) {
    return hash(at.story().value() + " " + at.hash());
  }

  private static String key(String listener, Position at) {
    return hash(listener + " " + at.story().value() + " " + at.hash());
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void write(Map<String, Complaint> batch) {
    database.write(sql -> {
      PreparedBatch rows = sql.prepareBatch(FILE);
      batch.forEach((key, complaint) ->
          rows.bind("key", key)
              .bind("id", id(complaint.at()))
              .bind("story", complaint.at().story().value())
              .bind("version", complaint.at().version())
              .bind("sentence", SqlStoryBook.text(complaint.sentence()))
              .bind("channel", complaint.channel())
              .bind("at", complaint.when().toEpochMilli())
              .add());
      rows.execute();
      sql.createUpdate(PRUNE)
          .bind("oldest", clock.instant().minus(KEPT_FOR).toEpochMilli())
          .bind("most", MOST)
          .execute();
    });
  }

  private record Row(
      String id, StoryId story, int version, String sentence, String channel, Instant at) {}

  @Override
  public List<Report> open(int most) {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<Row> rows =
        database.read(sql ->
            sql.createQuery(OPEN)
                .map((row, context) ->
                    new Row(
                        row.getString("sentence_id"),
                        new StoryId(row.getString("story_id")),
                        row.getInt("version"),
                        row.getString("sentence"),
                        row.getString("channel"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list());
    rows.forEach(row -> reports.merge(row.id(), alone(row), SqlComplaints::and));
    return reports.values().stream()
        .sorted(Comparator.comparingInt(Report::listeners).reversed())
        .limit(most)
        .toList();
  }

  private static Report alone(Row row) {
    return new Report(
        row.id(), row.story(), row.version(), row.sentence(), List.of(row.channel()), 1, row.at());
  }

  private static Report and(Report newer, Report older) {
    TreeSet<String> channels = new TreeSet<>(newer.channels());
    channels.addAll(older.channels());
    return new Report(
        newer.id(),
        newer.story(),
        newer.version(),
        newer.sentence(),
        List.copyOf(channels),
        newer.listeners() + older.listeners(),
        newer.last());
  }

  @Override
  public boolean done(String id, By by) {
    AtomicInteger done = new AtomicInteger();
    database.write(sql ->
        done.set(
            sql.createUpdate(DONE)
                .bind("at", by.at().toEpochMilli())
                .bind("who", SqlStoryBook.text(by.who()))
                .bind("id", id)
                .execute()));
    return done.get() > 0;
  }

  /// Writes what is not yet on the disk.
  @Override
  public void close() {
    disk.close();
  }
}
