package fm.earshot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.news.Handling;
import fm.earshot.news.Story;
import fm.earshot.news.Urgency;
import fm.earshot.script.TestWire;
import fm.earshot.summary.NoSummaryException.Reason;
import fm.earshot.summary.lead.LeadSummarizer;
import fm.earshot.testing.FakeModel;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.Summaries;
import fm.earshot.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrdersTest {
  private final TestClock clock = new TestClock(TestWire.NOON);
  private final MemorySummaries store = new MemorySummaries();
  private final LinkedBlockingQueue<Integer> news = new LinkedBlockingQueue<>();
  private final FakeModel model = new FakeModel();
  private final SummaryBook book =
      new SummaryBook(new Leads(new LeadSummarizer()), store, Summaries.BELIEVER);
  private final List<Orders> open = new ArrayList<>();
  private final Story story = TestWire.stories().getFirst();

  @AfterEach
  void close() {
    open.forEach(Orders::close);
  }

  @Test
  void aThousandWhoAskAtOnceMakeOneCall() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(1);
    model.answers(_ -> {
      await(all);
      return "Told once.";
    });
    Orders orders = orders(model);
    List<CompletableFuture<List<KeptSummary>>> asked = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            CompletableFuture<List<KeptSummary>> answer = orders.ask(story);
            synchronized (asked) {
              asked.add(answer);
            }
          }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    all.countDown();
    asked.forEach(answer -> assertThat(answer.join()).hasSize(Size.values().length));
    assertThat(asked).hasSize(1_000);
    assertThat(model.asked()).containsExactly(story);
    assertThat(orders.stats().missCount()).isEqualTo(1);
  }

  @Test
  void aRestartMakesNoCallAgain() {
    orders(model).ask(story).join();
    FakeModel after = new FakeModel();
    List<KeptSummary> kept = orders(after).ask(story).join();
    assertThat(kept).hasSize(Size.values().length);
    assertThat(after.asked()).isEmpty();
  }

  @Test
  void whatAnotherNodeIsMakingIsNotMadeHere() {
    store.claim(story.id(), story.version(), FakeModel.MAKER);
    assertThat(orders(model).ask(story).join()).isEmpty();
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void mostUrgentIsMadeFirstThenTheNewest() throws InterruptedException {
    Story usual = TestWire.story("a", "world", "Usual", "It happened.");
    Story urgent =
        TestWire.story("b", "world", "Urgent", "It happened.")
            .withHandling(Handling.of(usual.section(), new Urgency(1)));
    Story none = TestWire.story("c", "world", "Only a headline");
    Orders orders = orders(model);
    orders.want(List.of(usual, none, urgent));
    news();
    news();
    assertThat(model.asked()).containsExactly(urgent, usual);
    book.learn(List.of(usual, urgent));
    orders.want(List.of(usual, urgent));
    assertThat(orders.waiting()).isZero();
  }

  @Test
  void aModelThatIsDownIsLeftAloneForAWhile() {
    model.answers(_ -> {
      throw new NoSummaryException(Reason.DOWN, "it is down");
    });
    Orders orders = orders(model);
    orders.want(List.of(story));
    until(() -> orders.tally().failed(Reason.DOWN) == 1);
    orders.want(List.of(story));
    assertThat(orders.waiting()).isZero();
    model.answers(_ -> "It is there again.");
    clock.advance(Duration.ofSeconds(20));
    orders.want(List.of(story));
    until(() -> !store.of(List.of(story.id())).isEmpty());
    assertThat(model.asked()).hasSize(2);
  }

  @Test
  void oneStoryThatHangsKeepsNoOtherWaiting() throws InterruptedException {
    Story slow = urgent("a");
    Story second = TestWire.story("b", "world", "Second", "It happened.");
    Story third = TestWire.story("c", "world", "Third", "It happened.");
    List<Story> all = List.of(slow, second, third);
    CountDownLatch timeout = new CountDownLatch(1);
    model.answers(asked -> {
      if (asked.equals(slow)) {
        await(timeout);
        throw new NoSummaryException(Reason.DOWN, "it takes too long");
      }
      return "It happened.";
    });
    Orders orders = orders(model);
    orders.want(all);
    until(() -> model.asked().size() == 1);
    orders.want(all);
    timeout.countDown();
    news();
    news();
    assertThat(model.asked().getFirst()).isEqualTo(slow);
    assertThat(model.asked()).containsExactlyInAnyOrder(slow, second, third);
    book.learn(all);
    orders.want(all);
    assertThat(orders.waiting()).isZero();
    clock.advance(Duration.ofSeconds(20));
    orders.want(all);
    until(() -> orders.tally().failed(Reason.DOWN) == 2);
    clock.advance(Duration.ofSeconds(20));
    orders.want(all);
    assertThat(orders.waiting()).isZero();
  }

  @Test
  void aModelThatFailsOverSeveralStoriesIsLeftAlone() {
    model.answers(_ -> {
      throw new NoSummaryException(Reason.DOWN, "it is down");
    });
    List<Story> all =
        List.of("a", "b", "c", "d", "e").stream()
            .map(guid -> TestWire.story(guid, "world", "Of " + guid, "It happened."))
            .toList();
    Orders orders = orders(model);
    orders.want(all);
    until(() -> orders.tally().failed(Reason.DOWN) == 3 && orders.waiting() == 0);
    orders.want(all);
    assertThat(orders.waiting()).isZero();
    assertThat(model.asked()).hasSize(3);
  }

  private static Story urgent(String guid) {
    Story usual = TestWire.story(guid, "world", "Urgent", "It happened.");
    return usual.withHandling(Handling.of(usual.section(), new Urgency(1)));
  }

  @Test
  void nonsenseAboutAStoryIsAskedForThreeTimesAtMost() {
    model.answers(_ -> {
      throw new NoSummaryException(Reason.NONSENSE, "no JSON");
    });
    Orders orders = orders(model);
    for (int i = 1; i <= 5; i++) {
      orders.want(List.of(story));
      int times = Math.min(i, 3);
      until(() -> orders.tally().failed(Reason.NONSENSE) == times && orders.waiting() == 0);
      clock.advance(Duration.ofHours(1));
    }
    assertThat(model.asked()).hasSize(3);
  }

  @Test
  void whoeverAsksIsToldWhyThereIsNone() {
    model.answers(_ -> {
      throw new NoSummaryException(Reason.SPENT, "the budget is spent");
    });
    CompletableFuture<List<KeptSummary>> answer = orders(model).ask(story);
    assertThatThrownBy(answer::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .hasMessage("the budget is spent");
  }

  private Orders orders(Summarizer summarizer) {
    CopyDesk desk =
        new CopyDesk(summarizer, List.of(Summaries.BELIEVER), Hold.NOTHING, clock, new Tally());
    Orders orders = new Orders(desk, store, book, 1, () -> news.add(1));
    open.add(orders);
    return orders;
  }

  private void news() throws InterruptedException {
    assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void until(java.util.function.BooleanSupplier condition) {
    Instant end = Instant.now().plusSeconds(10);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.onSpinWait();
    }
  }
}
