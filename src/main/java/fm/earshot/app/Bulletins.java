package fm.earshot.app;

import fm.earshot.audio.shelf.Making;
import fm.earshot.audio.shelf.Newscasts;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.shelf.Shelf;
import fm.earshot.newsroom.Newsroom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has bulletins made while the server runs: looks when one is due and when the news changes, and
/// makes one after the other on a thread of its own.
final class Bulletins implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Bulletins.class);

  /// A start has better to do at first.
  private static final Duration AFTER_START = Duration.ofSeconds(1);

  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
  private static final int QUEUE = 32;

  private final Press press;
  private final ThreadPoolExecutor worker;
  private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);
  private final CountDownLatch closing = new CountDownLatch(1);

  Bulletins(Settings settings, Making making, Newsroom newsroom, InstantSource clock) {
    worker =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().daemon().name("press").factory());
    worker.allowCoreThreadTimeOut(true);
    Shelf shelf =
        new Shelf(
            settings.storage().data().resolve("audio/bulletins"),
            new Shelf.Limits(
                Shelf.Limits.USUAL.ofEach(), (long) settings.producers().shelf() << 20),
            clock);
    press =
        new Press(
            new Newscasts(settings.producers().newscasts()),
            shelf,
            making,
            worker,
            new Press.Around(newsroom::script, clock, settings.station().timeZone()));
    newsroom.onScript(_ -> changes.offer(true));
  }

  Press press() {
    return press;
  }

  /// To be called when the server is ready. `opened` runs once the shelf has what an earlier run
  /// left.
  void start(Runnable opened) {
    Thread.ofVirtual().name("bulletins").start(() -> run(opened));
  }

  private void run(Runnable opened) {
    try {
      if (closing.await(AFTER_START.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      press.open();
      opened.run();
      while (closing.getCount() > 0) {
        changes.poll(look().toMillis() + 1, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// How long there is nothing to do then.
  private Duration look() {
    try {
      press.look();
      return press.untilNext();
    } catch (RuntimeException | StackOverflowError e) {
      log.error("bulletins could not be looked after; it is tried again", e);
      return AFTER_FAULT;
    }
  }

  @Override
  public void close() {
    closing.countDown();
    changes.offer(true);
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("a bulletin that is being made is left unfinished");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
