package fm.earshot.store;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.StoryId;
import fm.earshot.news.Verb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The desk's pins in SQL. A pin or unpin counts as a change of stories.
public final class SqlPins implements Pins {
  private static final String PIN =
      """
      INSERT INTO pin (story_id, place, lapses_at, programmes, pinned_at, unpinned_at, change)
      VALUES (:id, :place, :lapses, :programmes, :at, NULL, :change)
      ON CONFLICT (story_id) DO UPDATE
      SET place = excluded.place, lapses_at = excluded.lapses_at, programmes = excluded.programmes,
          pinned_at = excluded.pinned_at, unpinned_at = NULL, change = excluded.change
      """;
  private static final String UNPIN =
      """
      UPDATE pin SET unpinned_at = :at, change = :change WHERE story_id = :id AND unpinned_at IS NULL
      """;
  private static final String PINS =
      """
      SELECT story_id, place, lapses_at, programmes FROM pin WHERE unpinned_at IS NULL
      ORDER BY place, story_id
      """;

  private final Database database;

  public SqlPins(Database database) {
    this.database = database;
  }

  @Override
  public void pin(Pin pin, By by) {
    Instant until = pin.until();
    database.write(sql -> {
      sql.createUpdate(PIN)
          .bind("id", pin.story().value())
          .bind("place", pin.rank())
          .bind("lapses", until == null ? null : Long.valueOf(until.toEpochMilli()))
          .bind("programmes", String.join("\n", pin.programmes().stream().sorted().toList()))
          .bind("at", by.at().toEpochMilli())
          .bind("change", Changes.next(sql, Changes.STORY))
          .execute();
      SqlChangeLog.write(sql, pin.story(), new Change(Verb.PIN, pin.words()), by);
    });
  }

  @Override
  public boolean unpin(StoryId story, By by) {
    AtomicInteger lifted = new AtomicInteger();
    database.write(sql -> {
      lifted.set(
          sql.createUpdate(UNPIN)
              .bind("at", by.at().toEpochMilli())
              .bind("change", Changes.next(sql, Changes.STORY))
              .bind("id", story.value())
              .execute());
      if (lifted.get() > 0) {
        SqlChangeLog.write(sql, story, new Change(Verb.UNPIN, ""), by);
      }
    });
    return lifted.get() > 0;
  }

  @Override
  public List<Pin> pins() {
    return database.read(sql -> sql.createQuery(PINS).map((row, context) -> pin(row)).list());
  }

  private static Pin pin(ResultSet row) throws SQLException {
    long lapses = row.getLong("lapses_at");
    @Nullable Instant until = row.wasNull() ? null : Instant.ofEpochMilli(lapses);
    String programmes = row.getString("programmes");
    Set<String> named =
        programmes.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(programmes.split("\n")));
    return new Pin(new StoryId(row.getString("story_id")), row.getInt("place"), until, named);
  }
}
