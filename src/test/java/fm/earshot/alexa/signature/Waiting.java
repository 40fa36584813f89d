package fm.earshot.alexa.signature;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/// Several who ask at once, each on a thread of its own.
final class Waiting<T> {
  private final List<FutureTask<T>> tasks = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  void asks(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    tasks.add(task);
    threads.add(Thread.ofVirtual().start(task));
  }

  /// Until all of them wait for something.
  void untilAllWait() {
    until(() -> threads.stream().allMatch(each -> each.getState() == Thread.State.TIMED_WAITING));
  }

  List<T> answers() throws InterruptedException {
    List<T> answers = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      try {
        answers.add(task.get());
      } catch (ExecutionException e) {
        throw new AssertionError(e);
      }
    }
    return answers;
  }

  /// Waits, in real time, until that holds; fails after half a minute.
  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("half a minute passed");
      }
      Thread.onSpinWait();
    }
  }
}
