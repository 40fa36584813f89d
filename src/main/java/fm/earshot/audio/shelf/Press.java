package fm.earshot.audio.shelf;

import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes bulletins: when they are due, when one is asked for and the news is no longer that of the
/// last, and again as soon as something that one tells may not be told any more. Each is made once,
/// however many ask.
public final class Press {
  private static final Logger log = LoggerFactory.getLogger(Press.class);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int WAITING = 64;
  private static final int NAMES = 1_000;

  private final Newscasts newscasts;
  private final Shelf shelf;
  private final Bench bench;
  private final Executor worker;
  private final Around around;
  private final Tally tally = new Tally();
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Set<String> lost = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(WAITING);
  private final CompletableFuture<Void> open = new CompletableFuture<>();

  /// The script on the air, the time, and the zone by whose clock bulletins are due.
  public record Around(Supplier<Script> script, InstantSource clock, ZoneId zone) {}

  /// `worker` makes one after the other, and refuses where too many wait.
  public Press(Newscasts newscasts, Shelf shelf, Making making, Executor worker, Around around) {
    this.newscasts = newscasts;
    this.shelf = shelf;
    this.worker = worker;
    this.around = around;
    this.bench = new Bench(making, shelf, around.script(), around.clock());
    shelf.onWithdrawn(cut -> lost.add(cut.name()));
  }

  /// Takes up what an earlier run has left; until then nobody gets anything.
  public void open() {
    shelf.open();
    withdraw();
    open.complete(null);
  }

  public Shelf shelf() {
    return shelf;
  }

  public Newscasts newscasts() {
    return newscasts;
  }

  public Tally tally() {
    return tally;
  }

  /// Takes away what may not be told any more, and has made anew what was taken away and what is
  /// due.
  public void look() {
    withdraw();
    shelf.tidy();
    Script script = around.script().get();
    for (Newscast newscast : newscasts.all(script)) {
      boolean asked = newscast.airing().every() != null || lost.contains(newscast.name());
      if (asked && isWanted(newscast, script)) {
        var _ = join(newscast);
      }
    }
  }

  /// How long it is until something is due.
  public Duration untilNext() {
    Instant now = around.clock().instant();
    return newscasts.all(around.script().get()).stream()
        .filter(newscast -> newscast.airing().every() != null)
        .map(newscast -> Duration.between(now, moment(newscast, now)))
        .filter(Duration::isPositive)
        .min(Duration::compareTo)
        .filter(time -> time.compareTo(LONGEST_WAIT) < 0)
        .orElse(LONGEST_WAIT);
  }

  /// When there is something to do for a newscast: it is due, or has rested from a failure.
  private Instant moment(Newscast newscast, Instant now) {
    Instant due = due(newscast, now);
    Failure failure = job(newscast).failure();
    Instant again = failure == null ? due : failure.at().plus(Job.REST);
    return again.isAfter(now) && again.isBefore(due) ? again : due;
  }

  /// What may be aired now of a name. Where it is not of the newest news, or is due, it is waited
  /// for, but not longer than `patience`; then what there is is given.
  public Answer ask(String name, Duration patience) {
    Script script = around.script().get();
    Newscast newscast = newscasts.find(name, script);
    if (newscast == null) {
      return new Answer.Unknown(newscasts.all(script).stream().map(Newscast::name).toList());
    }
    if (!isOpen(patience)) {
      return new Answer.NotYet("bulletins are not ready yet, Earshot has just started", SOON);
    }
    Cut cut = current(name);
    if (isWanted(newscast, script)) {
      boolean waited = await(newscast, patience);
      cut = current(name);
      if (cut == null && !waited) {
        return new Answer.NotYet("it is still being made", SOON);
      }
    }
    return cut == null ? nothing(newscast) : new Answer.Ready(cut);
  }

  /// What may be aired now of a name, without making anything; null where there is nothing.
  public @Nullable Cut current(String name) {
    Cut cut = shelf.latest(name);
    while (cut != null && !holds(cut)) {
      withdraw();
      cut = shelf.latest(name);
    }
    return cut;
  }

  /// The one with this id that may be aired now, or null.
  public @Nullable Cut find(String id) {
    Cut cut = shelf.find(id);
    if (cut == null || holds(cut)) {
      return cut;
    }
    withdraw();
    return null;
  }

  /// Has one made now, whatever there is; false where there is none of that name, or too much to
  /// do.
  public boolean again(String name) {
    Newscast newscast = newscasts.find(name, around.script().get());
    return newscast != null && join(newscast) != null;
  }

  /// Lets one that waits on the air; null where none of this id waits, or may be told.
  public @Nullable Cut approve(String id, String who) {
    withdraw();
    Cut approved = shelf.approve(id, who);
    return approved == null ? null : find(id);
  }

  /// Takes one off the air, or out of those that wait, and has another made.
  public void withdraw(String id) {
    tally.withdrawn(shelf.withdraw(cut -> cut.id().equals(id)));
    look();
  }

  /// The bulletin of this name, or null.
  public @Nullable Newscast newscast(String name) {
    return newscasts.find(name, around.script().get());
  }

  /// How all of them stand.
  public List<Standing> standings() {
    return newscasts.all(around.script().get()).stream().map(this::standing).toList();
  }

  public Standing standing(Newscast newscast) {
    current(newscast.name());
    Instant now = around.clock().instant();
    Job job = job(newscast);
    Instant due = newscast.airing().every() == null ? null : due(newscast, now);
    return new Standing(
        newscast,
        shelf.kept(newscast.name()),
        shelf.waiting(newscast.name()),
        job.failure(),
        new Standing.Progress(job.isRunning(), due));
  }

  private Answer nothing(Newscast newscast) {
    Failure failure = job(newscast).failure();
    if (failure != null) {
      return new Answer.NotYet(failure.why(), Job.REST);
    }
    boolean waits = !shelf.waiting(newscast.name()).isEmpty();
    return new Answer.NotYet(
        waits ? "it waits for an editor to let it on the air" : "it is being made", SOON);
  }

  private boolean isOpen(Duration patience) {
    return await(open, patience);
  }

  private boolean await(Newscast newscast, Duration patience) {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      CompletableFuture<Void> made = join(newscast);
      return made != null && await(made, patience);
    } finally {
      places.release();
    }
  }

  private static boolean await(CompletableFuture<Void> event, Duration time) {
    try {
      event.get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("nothing fails it", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean holds(Cut cut) {
    return News.holds(cut.bulletin(), around.script().get());
  }

  private void withdraw() {
    Script script = around.script().get();
    tally.withdrawn(shelf.withdraw(cut -> !News.holds(cut.bulletin(), script)));
  }

  /// Whether one is to be made that is not there: a due one, or one of the newest news.
  private boolean isWanted(Newscast newscast, Script script) {
    Instant now = around.clock().instant();
    Instant due = lastDue(newscast, now);
    Cut newest = newest(newscast.name());
    News news = News.of(script, newscast.contents().programme());
    boolean there =
        newscast.airing().every() == null
            ? newest != null && job(newscast).isOf(news)
            : newest != null && !newest.made().isBefore(due);
    return !there && job(newscast).mayTry(now, news, due);
  }

  /// The newest of a name, on the air or waiting.
  private @Nullable Cut newest(String name) {
    Cut waits = shelf.waiting(name).stream().findFirst().orElse(null);
    Cut airs = current(name);
    boolean later = waits != null && (airs == null || waits.made().isAfter(airs.made()));
    return later ? waits : airs;
  }

  private Instant lastDue(Newscast newscast, Instant now) {
    Duration every = newscast.airing().every();
    return every == null ? Instant.MIN : new Schedule(every, around.zone()).last(now);
  }

  private Instant due(Newscast newscast, Instant now) {
    Duration every = newscast.airing().every();
    return every == null ? Instant.MAX : new Schedule(every, around.zone()).next(now);
  }

  private Job job(Newscast newscast) {
    if (jobs.size() > NAMES) {
      jobs.values().removeIf(job -> !job.isRunning());
    }
    return jobs.computeIfAbsent(newscast.name(), _ -> new Job());
  }

  /// The one that is being made, or is begun now; null where there is too much to do.
  private @Nullable CompletableFuture<Void> join(Newscast newscast) {
    Job job = job(newscast);
    try {
      return job.join(around.clock().instant(), () -> worker.execute(() -> make(newscast, job)));
    } catch (RejectedExecutionException e) {
      job.dropped();
      return null;
    }
  }

  private void make(Newscast newscast, Job job) {
    News news = News.of(around.script().get(), newscast.contents().programme());
    Failure before = job.failure();
    Failure failure = null;
    try {
      switch (bench.make(newscast)) {
        case Bench.Made.Put _ -> {
          tally.made();
          lost.remove(newscast.name());
        }
        case Bench.Made.Failed(var why) -> failure = why;
      }
    } finally {
      job.done(news, failure);
    }
    if (failure != null) {
      tally.failed(failure.reason());
      tell(newscast, failure, before);
    }
  }

  /// Once for the same trouble.
  private void tell(Newscast newscast, Failure failure, @Nullable Failure before) {
    if (before == null || !before.why().equals(failure.why())) {
      Cut left = current(newscast.name());
      log.warn(
          "bulletin {} could not be made: {}; {}",
          newscast.name(),
          failure.why(),
          left == null ? "there is none" : "the one of " + left.made() + " stays");
    }
  }
}
