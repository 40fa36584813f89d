package fm.earshot.audio.reading;

import fm.earshot.audio.Credits;
import fm.earshot.audio.Reading;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.render.Narrator;
import fm.earshot.news.StoryId;
import fm.earshot.script.StoryScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads stories into files when they are asked for: one at a time on its own thread, each once for
/// all who ask, at most `WAITING` behind it.
public final class Recorder implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Recorder.class);
  private static final int WAITING = 16;
  private static final Duration SOON = Duration.ofSeconds(10);

  /// What failed is not tried again at once.
  private static final Duration REST = Duration.ofSeconds(60);

  private static final long IDLE_SECONDS = 5;
  private static final long CLOSING_SECONDS = 5;

  /// Opens what speaks, which takes seconds the first time.
  public interface Opening {
    Booth open() throws SpeechException;
  }

  /// A reading that somebody waits for, and the print of all that it says.
  private record Wanted(String content, StoryId story, Use use) {}

  private record Failure(Instant until) {}

  private final Opening opening;
  private final Recordings recordings;
  private final Credits credits;
  private final InstantSource clock;
  private final Map<Wanted, CompletableFuture<Recording>> underWay = new ConcurrentHashMap<>();
  private final Map<Wanted, Failure> failed = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor thread;
  private volatile @Nullable Booth booth;

  public Recorder(Opening opening, Recordings recordings, Credits credits, InstantSource clock) {
    this.opening = opening;
    this.recordings = recordings;
    this.credits = credits;
    this.clock = clock;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("recorder").factory());
    thread.allowCoreThreadTimeOut(true);
  }

  /// What is said of `story` for `use`.
  public Reading reading(StoryScript story, Use use) {
    return Reading.of(story, use.level(), credits);
  }

  /// The recording of `story`, waited for at most so long.
  public Recording get(StoryScript story, Use use, Duration patience) throws NoRecordingException {
    try {
      return order(story, use).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NoRecordingException("the reading is being made; ask again soon", SOON);
    } catch (ExecutionException e) {
      throw new NoRecordingException("the story cannot be read aloud now", REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoRecordingException("the reading was not waited for", SOON);
    }
  }

  /// Begins to make the recording unless it is there; false where it will not be.
  public boolean prepare(StoryScript story, Use use) {
    try {
      return !order(story, use).isCompletedExceptionally();
    } catch (NoRecordingException e) {
      return false;
    }
  }

  private CompletableFuture<Recording> order(StoryScript story, Use use)
      throws NoRecordingException {
    Reading reading = reading(story, use);
    Wanted wanted = new Wanted(Fingerprint.of(reading, use), story.id(), use);
    Booth open = booth;
    Recording kept = open == null ? null : recordings.get(key(wanted, reading, open));
    if (kept != null) {
      return CompletableFuture.completedFuture(kept);
    }
    refuseWhatFailed(wanted);
    try {
      return underWay.computeIfAbsent(
          wanted, _ -> CompletableFuture.supplyAsync(() -> made(wanted, reading), thread));
    } catch (RejectedExecutionException e) {
      throw new NoRecordingException("too many readings are being made; ask again soon", SOON);
    }
  }

  private void refuseWhatFailed(Wanted wanted) throws NoRecordingException {
    Instant now = clock.instant();
    failed.values().removeIf(failure -> !failure.until().isAfter(now));
    Failure failure = failed.get(wanted);
    if (failure != null) {
      throw new NoRecordingException(
          "the story cannot be read aloud now", Duration.between(now, failure.until()));
    }
  }

  private Recording made(Wanted wanted, Reading reading) {
    try {
      return make(wanted, reading);
    } catch (SpeechException | AudioException | IOException | RuntimeException e) {
      log.warn("story {} cannot be read aloud: {}", wanted.story(), e.getMessage());
      failed.put(wanted, new Failure(clock.instant().plus(REST)));
      throw new IllegalStateException("it was not made", e);
    } finally {
      underWay.remove(wanted);
    }
  }

  private Recording make(Wanted wanted, Reading reading)
      throws SpeechException, AudioException, IOException {
    Booth open = opened();
    Use use = wanted.use();
    String key = key(wanted, reading, open);
    Recording kept = recordings.get(key);
    if (kept != null) {
      return kept;
    }
    Path part = recordings.part(key);
    try {
      Narrator.Narrated made = open.narrator().narrate(reading, use.product(), use.least(), part);
      // Whoever began may have failed, and another gone on: it is kept as who reads now.
      String by = key(wanted, reading, open);
      return recordings.put(wanted.story(), use, by, part, made.length(), Fingerprint.of(part));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String key(Wanted wanted, Reading reading, Booth booth) {
    return Fingerprint.of(wanted.content(), booth.voice().apply(reading.language()));
  }

  private Booth opened() throws SpeechException {
    Booth open = booth;
    if (open == null) {
      open = opening.open();
      booth = open;
    }
    return open;
  }

  /// Nothing of these stories is kept any longer.
  public void forget(Set<StoryId> stories) {
    recordings.forget(stories);
  }

  /// What is being made is given up.
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        log.warn("a reading that is being made is left unfinished");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
