package fm.earshot.newsroom;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Picker;
import fm.earshot.edition.Pin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.ScriptBuilder;
import fm.earshot.script.StoryScript;
import fm.earshot.search.Lexicon;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.Summary;
import fm.earshot.summary.SummaryBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the script that is on the air, and makes a new one whenever anything changed or the clock
/// lets a story in or out. Readers never wait for it.
public final class Newsroom implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Newsroom.class);
  private static final long NOTHING = -1;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /// How old what is told may be while one change follows another.
  private static final Duration LATEST = Duration.ofSeconds(4);

  private final Sources sources;
  private final SummaryBook summaries;
  private final Programmes programmes;
  private final Lexicon lexicon;
  private final InstantSource clock;
  private final ReentrantLock rebuilding = new ReentrantLock();
  private final Pace pace = new Pace(LATEST);
  private final AtomicReference<Script> onAir;
  private final Set<StoryId> held = ConcurrentHashMap.newKeySet();
  private @Nullable Likeness likeness;
  private boolean indexed;
  private final List<Consumer<List<Story>>> told = new CopyOnWriteArrayList<>();
  private volatile Instant nextChange = Instant.MAX;
  private volatile long seen;
  private final ExecutorService editor =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("newsroom").factory());

  public Newsroom(
      Sources sources,
      SummaryBook summaries,
      Programmes programmes,
      Lexicon lexicon,
      InstantSource clock) {
    this.lexicon = lexicon;
    this.sources = sources;
    this.summaries = summaries;
    this.programmes = programmes;
    this.clock = clock;
    this.onAir = new AtomicReference<>(build(null));
  }

  /// The script that is on the air.
  public Script script() {
    return onAir.get();
  }

  public @Nullable Edition edition(String programme) {
    return script().edition(programme);
  }

  /// The story on the air with this id, the sample's among them.
  public @Nullable Story story(StoryId id) {
    var script = script().story(id);
    return script == null ? null : script.story();
  }

  /// How many minutes it takes to listen to the whole of a story, about; null if it is not on the
  /// air.
  public @Nullable Long minutes(StoryId id) {
    StoryScript script = script().story(id);
    return script == null ? null : script.minutes();
  }

  /// The story of the sample edition with this id, on the air or not.
  public @Nullable Story sample(StoryId id) {
    return sources.sample().stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /// The id of the story on the air that its source calls `uri`, or null.
  public @Nullable StoryId idOfUri(String uri) {
    return script().stories().values().stream()
        .map(StoryScript::story)
        .filter(story -> story.credit().uri().equals(uri))
        .map(Story::id)
        .findFirst()
        .orElse(null);
  }

  /// What is told of `story`, on the air or not.
  public Summary summary(Story story) {
    return summaries.of(story);
  }

  /// Whether an editor has yet to decide about a summary of `story`.
  public boolean needsReview(Story story) {
    return summaries.needsReview(story);
  }

  /// Whoever is told which stories can be heard, with every new script. It does not wait.
  public void onScript(Consumer<List<Story>> listener) {
    told.add(listener);
  }

  /// Something is new: a script is made soon, one for many changes. While they go on coming, the
  /// next one is made after a rest, so that what is told is four seconds old at most. Returns at
  /// once.
  public void changed() {
    pace.changed(false);
  }

  /// What is told is no longer right: a script is made without a rest. Returns at once.
  public void corrected() {
    pace.changed(true);
  }

  /// Takes what was killed off the air, at once.
  public void withdraw() {
    takeOff();
    corrected();
  }

  private void takeOff() {
    onAir.updateAndGet(script -> script.without(offAir()));
  }

  /// Takes a story off the air, at once, whose newest version may not be heard.
  public void hold(StoryId id) {
    held.add(id);
    withdraw();
  }

  private Set<StoryId> offAir() {
    Set<StoryId> off = new HashSet<>(held);
    off.addAll(sources.book().killed());
    return off;
  }

  /// Takes up what was changed since the last script was begun, by whomever; whether anything was.
  public boolean look() {
    boolean changes = sources.book().lastChange() != seen;
    if (changes) {
      takeOff();
      changed();
    }
    return changes;
  }

  /// Makes the first script's stories findable, unless they are; where that has begun it is waited
  /// for.
  public void index() {
    rebuilding.lock();
    try {
      if (!indexed) {
        publish(script().indexedBy(StoryIndex.of(audible(script()), script().index())));
        indexed = true;
        tell();
      }
    } finally {
      rebuilding.unlock();
    }
  }

  /// Makes a new script now and swaps it in: first what is told, found as before; then, since that
  /// takes longer, how it is found.
  public void rebuild() {
    rebuilding.lock();
    try {
      // What is held from here on is taken out when the script is published.
      held.clear();
      Script next = build(script());
      publish(next);
      publish(next.indexedBy(StoryIndex.of(audible(next), next.index())));
      indexed = true;
      tell();
    } finally {
      rebuilding.unlock();
    }
  }

  /// What was killed while the script was made stays off the air, whoever comes first.
  private void publish(Script script) {
    onAir.set(script.without(offAir()));
    onAir.updateAndGet(now -> now.without(offAir()));
  }

  private void tell() {
    List<Story> audible = audible(script());
    told.forEach(listener -> listener.accept(audible));
  }

  private static List<Story> audible(Script script) {
    return script.stories().values().stream().map(StoryScript::story).toList();
  }

  /// Starts the thread that makes stories findable and rebuilds.
  public void start() {
    editor.execute(this::edit);
  }

  @Override
  public void close() {
    pace.close();
    editor.close();
  }

  private void edit() {
    index();
    boolean failing = false;
    while (pace.await(this::untilNextChange)) {
      Instant began = clock.instant();
      try {
        rebuild();
        failing = false;
      } catch (RuntimeException | StackOverflowError e) {
        // What it should have told is told by the next look.
        seen = NOTHING;
        if (!failing) {
          log.error("the script could not be rebuilt; the last one stays on the air", e);
        }
        failing = true;
        endedMeanwhile();
      }
      pace.took(Duration.between(began, clock.instant()));
    }
  }

  /// A moment that has passed would have it tried again and again without a pause; and what has
  /// expired needs no database to go.
  private void endedMeanwhile() {
    Instant now = clock.instant();
    nextChange = now.plus(AFTER_FAILURE);
    onAir.updateAndGet(script -> {
      Set<StoryId> ended =
          audible(script).stream()
              .filter(story -> !story.audible(now))
              .map(Story::id)
              .collect(Collectors.toSet());
      ended.addAll(script.withdrawn());
      return script.without(ended);
    });
  }

  /// The time until an embargo lifts or a story expires, at most a minute, since stories also age.
  private Duration untilNextChange() {
    Instant now = clock.instant();
    return nextChange.isAfter(now.plus(LONGEST_WAIT))
        ? LONGEST_WAIT
        : Duration.between(now, nextChange);
  }

  private static Instant nextChange(List<Story> stories, List<Pin> pins, Instant now) {
    Stream<Instant> lapses = pins.stream().map(Pin::until).filter(Objects::nonNull);
    return Stream.concat(stories.stream().flatMap(Newsroom::moments), lapses)
        .filter(moment -> moment.isAfter(now))
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  private static Stream<Instant> moments(Story story) {
    var embargo = story.timing().embargo();
    return Stream.of(embargo == null ? null : embargo.until(), story.timing().expires())
        .filter(Objects::nonNull);
  }

  private Script build(@Nullable Script previous) {
    seen = sources.book().lastChange();
    Instant now = clock.instant();
    Set<StoryId> withdrawn = sources.book().killed();
    List<Story> all =
        sources.stories(now).stream().filter(story -> !withdrawn.contains(story.id())).toList();
    List<Pin> pins = sources.pins().pins();
    nextChange = nextChange(all, pins, now);
    List<Story> audible = all.stream().filter(story -> story.audible(now)).toList();
    summaries.learn(audible);
    Likeness among = Likeness.of(audible, likeness);
    likeness = among;
    List<Edition> editions =
        programmes.offered(audible).stream()
            .map(programme -> Picker.pick(all, programme, among, pins, now))
            .toList();
    long serial = previous == null ? 1 : previous.serial() + 1;
    StoryIndex index = previous == null ? StoryIndex.of(List.of(), lexicon) : previous.index();
    return ScriptBuilder.build(
        serial, now, editions, audible, summaries::of, among, index, withdrawn, previous);
  }
}
