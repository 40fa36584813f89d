package fm.earshot.store;

import fm.earshot.intake.websub.Subscription;
import fm.earshot.intake.websub.Subscriptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Subscriptions at hubs in SQL.
public final class SqlSubscriptions implements Subscriptions {
  private static final String KEEP =
      """
      INSERT INTO subscription (name, callback, revision, body)
      VALUES (:name, :callback, :revision, :body)
      ON CONFLICT (name) DO UPDATE
      SET callback = excluded.callback, revision = excluded.revision, body = excluded.body
      WHERE subscription.revision = excluded.revision - 1
      """;
  private static final String ALL = "SELECT body FROM subscription ORDER BY name";
  private static final String FIND = "SELECT body FROM subscription WHERE callback = ?";
  private static final String FORGET =
      "DELETE FROM subscription WHERE name = :name AND callback = :callback";

  private final Database database;

  public SqlSubscriptions(Database database) {
    this.database = database;
  }

  @Override
  public List<Subscription> all() {
    List<String> bodies = database.read(sql -> sql.createQuery(ALL).mapTo(String.class).list());
    return bodies.stream().map(SqlSubscriptions::read).toList();
  }

  @Override
  public @Nullable Subscription find(String callback) {
    List<String> bodies =
        database.read(sql -> sql.createQuery(FIND).bind(0, callback).mapTo(String.class).list());
    return bodies.isEmpty() ? null : read(bodies.getFirst());
  }

  private static Subscription read(String body) {
    return Json.read(body, Subscription.class);
  }

  @Override
  public boolean keep(Subscription subscription) {
    AtomicInteger kept = new AtomicInteger();
    database.write(sql ->
        kept.set(
            sql.createUpdate(KEEP)
                .bind("name", name(subscription.about()))
                .bind("callback", subscription.callback())
                .bind("revision", subscription.revision())
                .bind("body", Json.write(subscription))
                .execute()));
    return kept.get() > 0;
  }

  @Override
  public void forget(Subscription subscription) {
    database.write(sql ->
        sql.createUpdate(FORGET)
            .bind("name", name(subscription.about()))
            .bind("callback", subscription.callback())
            .execute());
  }

  private static String name(Subscription.About about) {
    String all = String.join("\n", about.feed(), about.topic(), about.hub());
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
