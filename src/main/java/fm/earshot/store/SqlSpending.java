package fm.earshot.store;

import fm.earshot.summary.Spending;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;

/// What all nodes have spent on models today (UTC), in SQL: a restart or another node does not
/// begin anew.
public final class SqlSpending implements Spending {
  private static final String TODAY =
      """
      INSERT INTO model_spending (day, calls, tokens_in, tokens_out) VALUES (:day, 0, 0, 0)
      ON CONFLICT (day) DO NOTHING
      """;
  private static final String CALL =
      """
      UPDATE model_spending SET calls = calls + 1
      WHERE day = :day AND calls < :most AND tokens_in + tokens_out < :tokens
      """;
  private static final String TOKENS =
      """
      UPDATE model_spending SET tokens_in = tokens_in + :in, tokens_out = tokens_out + :out WHERE day = :day
      """;

  private final Database database;
  private final InstantSource clock;
  private final long mostCalls;
  private final long mostTokens;

  /// At most so many calls, and tokens in and out together, a day; the last call may go beyond.
  public SqlSpending(Database database, InstantSource clock, long mostCalls, long mostTokens) {
    this.database = database;
    this.clock = clock;
    this.mostCalls = mostCalls;
    this.mostTokens = mostTokens;
  }

  @Override
  public boolean call() {
    AtomicBoolean left = new AtomicBoolean();
    String day = day();
    database.write(sql -> {
      today(sql, day);
      left.set(
          sql.createUpdate(CALL)
                  .bind("day", day)
                  .bind("most", mostCalls)
                  .bind("tokens", mostTokens)
                  .execute()
              > 0);
    });
    return left.get();
  }

  @Override
  public void tokens(long in, long out) {
    String day = day();
    database.write(sql -> {
      today(sql, day);
      sql.createUpdate(TOKENS).bind("day", day).bind("in", in).bind("out", out).execute();
    });
  }

  private static void today(Handle sql, String day) {
    sql.createUpdate(TODAY).bind("day", day).execute();
  }

  private String day() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
