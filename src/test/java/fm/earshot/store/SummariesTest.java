package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.By;
import fm.earshot.news.LogEntry;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Size;
import fm.earshot.summary.State;
import fm.earshot.summary.SummaryStore;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.Postgres;
import fm.earshot.testing.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummariesTest {
  @Nested
  class InMemory implements SummariesContract {
    private final SummaryStore summaries = new MemorySummaries();

    @Override
    public SummaryStore summaries() {
      return summaries;
    }
  }

  @Nested
  class InPostgres implements SummariesContract {
    private Database database;

    @BeforeEach
    void open() {
      database = Database.open(Postgres.fresh());
    }

    @AfterEach
    void close() {
      database.close();
    }

    @Override
    public SummaryStore summaries() {
      return new SqlSummaryStore(database, new TestClock(NOON));
    }
  }

  @Nested
  class InAFile implements SummariesContract {
    @TempDir Path directory;
    private final TestClock clock = new TestClock(NOON);
    private Database database;

    @BeforeEach
    void open() {
      database = Database.open(directory);
    }

    @AfterEach
    void close() {
      database.close();
    }

    @Override
    public SummaryStore summaries() {
      return new SqlSummaryStore(database, clock);
    }

    @Test
    void whatIsKeptCountsAsAChangeAndOutlivesTheProcess() {
      long before = new SqlStoryBook(database).lastChange();
      KeptSummary brief = SummariesContract.summary(BRIDGE, 1, Size.BRIEF, "It stays shut.");
      summaries().keep(List.of(brief));
      assertThat(new SqlStoryBook(database).lastChange()).isEqualTo(before + 1);
      database.close();
      database = Database.open(directory);
      assertThat(summaries().of(List.of(BRIDGE))).containsExactly(brief);
    }

    @Test
    void aDecisionIsInTheLog() {
      KeptSummary brief = SummariesContract.summary(BRIDGE, 1, Size.BRIEF, "It stays shut.");
      By ada = new By("ada", NOON);
      summaries()
          .decide(
              new KeptSummary(brief.key(), brief.lines(), State.APPROVED, List.of(), ada),
              APPROVED);
      assertThat(new SqlChangeLog(database).after(0, BRIDGE, 10))
          .extracting(LogEntry::change, LogEntry::by)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(APPROVED, ada));
    }

    @Test
    void aClaimOfANodeThatWentDownLapses() {
      assertThat(summaries().claim(BRIDGE, 1, MODEL)).isTrue();
      clock.advance(Duration.ofMinutes(9));
      assertThat(summaries().claim(BRIDGE, 1, MODEL)).isFalse();
      clock.advance(Duration.ofMinutes(1));
      assertThat(summaries().claim(BRIDGE, 1, MODEL)).isTrue();
    }

    @Test
    void theDaysBudgetIsSharedOutlivesTheProcessAndBeginsAnewAtMidnight() {
      SqlSpending spending = new SqlSpending(database, clock, 2, 1_000);
      assertThat(spending.call()).isTrue();
      database.close();
      database = Database.open(directory);
      SqlSpending other = new SqlSpending(database, clock, 2, 1_000);
      assertThat(other.call()).isTrue();
      assertThat(other.call()).isFalse();
      clock.advance(Duration.ofHours(12));
      assertThat(other.call()).isTrue();
      other.tokens(600, 400);
      assertThat(other.call()).isFalse();
    }
  }
}
