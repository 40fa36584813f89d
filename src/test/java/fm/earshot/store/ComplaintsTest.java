package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fm.earshot.dialogue.Complaint;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.lexicon.Report;
import fm.earshot.news.By;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.testing.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintsTest {
  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final By EDITOR = new By("anna", NOON);

  abstract static class InSql {
    Database database = open();
    private Instant now = NOON;
    private @Nullable SqlComplaints complaints;

    abstract Database open();

    @AfterEach
    void close() {
      complaints().close();
      database.close();
    }

    private SqlComplaints complaints() {
      if (complaints == null) {
        complaints = SqlComplaints.open(database, () -> now);
      }
      return complaints;
    }

    /// As a restart finds them.
    private SqlComplaints written() {
      complaints().close();
      complaints = null;
      return complaints();
    }

    private void file(ListenerId listener, int sentence, String channel) {
      Position at =
          new Position(Stories.id("a"), 2, Level.SUMMARY, sentence, 0, "%08x".formatted(sentence));
      complaints().file(listener, new Complaint(at, "Sentence " + sentence + ".", channel, now));
    }

    @Test
    void aSentenceIsReportedOnceByEachListener() {
      file(Listeners.ANN, 1, "phone");
      file(Listeners.ANN, 1, "phone");
      file(Listeners.BOB, 2, "phone");
      now = now.plusSeconds(9);
      file(Listeners.ANN, 2, "alexa");
      List<Report> open = written().open(10);
      assertThat(open)
          .extracting(Report::sentence, Report::listeners, Report::channels)
          .containsExactly(
              tuple("Sentence 2.", 2, List.of("alexa", "phone")),
              tuple("Sentence 1.", 1, List.of("phone")));
      assertThat(open.getFirst().last()).isEqualTo(NOON.plusSeconds(9));
      assertThat(open.getFirst().story()).isEqualTo(Stories.id("a"));
      assertThat(written().open(1)).hasSize(1);
    }

    @Test
    void nothingThatIsStoredTellsWhoComplained() {
      file(Listeners.ANN, 1, "phone");
      file(Listeners.ANN, 2, "phone");
      written();
      List<String> keys =
          database.read(sql ->
              sql.createQuery("SELECT complaint_key FROM complaint").mapTo(String.class).list());
      assertThat(keys).hasSize(2).doesNotHaveDuplicates();
      assertThat(keys).noneMatch(key -> Listeners.ANN.hash().contains(key));
    }

    @Test
    void whatIsDoneIsOffTheListUntilAnotherListenerComplains() {
      file(Listeners.ANN, 1, "phone");
      String id = written().open(10).getFirst().id();
      assertThat(complaints().done(id, EDITOR)).isTrue();
      assertThat(complaints().done(id, EDITOR)).isFalse();
      assertThat(complaints().done("nothing", EDITOR)).isFalse();
      file(Listeners.ANN, 1, "phone");
      assertThat(written().open(10)).isEmpty();
      file(Listeners.BOB, 1, "phone");
      assertThat(written().open(10)).extracting(Report::listeners).containsExactly(1);
    }

    @Test
    void onlySoManyAndTheLatestAreKept() {
      file(Listeners.ANN, 1, "phone");
      now = now.plus(Duration.ofDays(91));
      file(Listeners.ANN, 2, "phone");
      assertThat(written().open(10)).extracting(Report::sentence).containsExactly("Sentence 2.");
      for (int batch = 0; batch < 3; batch++) {
        for (int i = 0; i < 1_900; i++) {
          now = now.plusMillis(1);
          file(Listeners.BOB, 10_000 * batch + i + 10, "phone");
        }
        written();
      }
      assertThat(complaints().open(9_999)).hasSize(SqlComplaints.MOST);
    }
  }

  @Nested
  class InSqlite extends InSql {
    @TempDir static Path directory;
    private static int made;

    @Override
    Database open() {
      return Database.open(directory.resolve("data" + made++));
    }
  }

  @Nested
  class InPostgres extends InSql {
    @Override
    Database open() {
      return Database.open(Postgres.fresh());
    }
  }
}
