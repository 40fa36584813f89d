package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.websub.Subscription;
import fm.earshot.intake.websub.Subscriptions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds for subscriptions in either database.
abstract class SubscriptionsContract {
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final Subscription.About MILL =
      new Subscription.About(
          "feed", "https://mill.example/" + "x".repeat(900), "https://hub.example/");

  private Database database;

  abstract Database open();

  @BeforeEach
  void begin() {
    database = open();
  }

  @AfterEach
  void end() {
    database.close();
  }

  private static Subscription asked(Subscription.About about, String callback, long revision) {
    return new Subscription(
        about,
        callback,
        revision == 1 ? null : "secret",
        new Subscription.Asked(
            Subscription.Mode.SUBSCRIBE, revision == 1 ? null : NOON, NOON.plusSeconds(300), 2),
        new Subscription.Lease(revision == 1 ? null : NOON.plusSeconds(9), revision > 1),
        revision);
  }

  private Subscriptions book() {
    return new SqlSubscriptions(database);
  }

  @Test
  void whatIsKeptIsFoundByItsCallbackAndOutlivesTheProcess() {
    Subscription first = asked(MILL, "one", 1);
    assertThat(book().keep(first)).isTrue();
    assertThat(book().find("one")).isEqualTo(first);
    assertThat(book().find("two")).isNull();
    Subscription second = asked(MILL, "one", 2);
    assertThat(book().keep(second)).isTrue();
    database.close();
    database = open();
    assertThat(book().all()).containsExactly(second);
  }

  @Test
  void ofTwoNodesThatChangeTheSameOneIsTooLate() {
    try (Database other = open()) {
      Subscriptions there = new SqlSubscriptions(other);
      assertThat(book().keep(asked(MILL, "one", 1))).isTrue();
      assertThat(there.keep(asked(MILL, "two", 1))).isFalse();
      assertThat(there.keep(asked(MILL, "one", 2))).isTrue();
      assertThat(book().keep(asked(MILL, "one", 2))).isFalse();
      assertThat(book().all()).containsExactly(asked(MILL, "one", 2));
    }
  }

  @Test
  void whatIsForgottenCanBeAskedForAgain() {
    Subscription first = asked(MILL, "one", 1);
    Subscription other = asked(new Subscription.About("feed", "https://a/", "https://b/"), "x", 1);
    book().keep(first);
    book().keep(other);
    book().forget(first);
    assertThat(book().all()).containsExactly(other);
    assertThat(book().keep(asked(MILL, "two", 1))).isTrue();
  }
}
