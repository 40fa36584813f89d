package fm.earshot.summary;

import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What editors see of summaries and decide about them.
public final class Decisions {
  private static final int LONGEST = 4_000;

  private final SummaryStore store;
  private final Judge guard;

  public Decisions(SummaryStore store, Judge guard) {
    this.store = store;
    this.guard = guard;
  }

  /// All that is kept of a story, of all versions.
  public List<KeptSummary> of(StoryId story) {
    return store.of(List.of(story));
  }

  /// Whether it is about another version than this.
  public static boolean isStale(KeptSummary kept, Story story) {
    return kept.key().version() != story.version();
  }

  /// Lets the last one that a machine made of this version be told as it is; null if there is none.
  public @Nullable KeptSummary approve(Story story, Size size, By by) {
    return machine(story, size, State.APPROVED, Verb.APPROVE, by);
  }

  /// Takes the last one that a machine made of this version back; null if there is none.
  public @Nullable KeptSummary refuse(Story story, Size size, By by) {
    return machine(story, size, State.NEEDS_REVIEW, Verb.REFUSE, by);
  }

  private @Nullable KeptSummary machine(Story story, Size size, State state, Verb verb, By by) {
    KeptSummary last =
        of(story.id()).stream()
            .filter(kept -> !kept.key().maker().equals(Maker.EDITOR) && !isStale(kept, story))
            .filter(kept -> kept.key().size() == size)
            .max((a, b) -> a.by().at().compareTo(b.by().at()))
            .orElse(null);
    return last == null ? null : decided(last.in(state, by), verb);
  }

  /// An editor's own words, told from now on. The guard's doubts are kept with them, and keep
  /// nothing from being told. Throws [IllegalArgumentException] with what is wrong with the text.
  public KeptSummary edit(Story story, Size size, String text, By by) {
    List<Line> lines = lines(text);
    int words = lines.stream().mapToInt(line -> line.text().split("\\s+").length).sum();
    if (lines.isEmpty() || text.length() > LONGEST || words > size.words()) {
      throw new IllegalArgumentException(
          "a " + word(size) + " has 1 to " + size.words() + " words, not " + words);
    }
    SummaryKey key = SummaryKey.of(story, size, Maker.EDITOR);
    return decided(
        new KeptSummary(key, lines, State.EDITED, doubts(story, lines), by), Verb.REWRITE);
  }

  /// Takes an editor's words back, of this version or the last before; null if there are none.
  public @Nullable KeptSummary withdraw(Story story, Size size, By by) {
    KeptSummary last =
        of(story.id()).stream()
            .filter(kept -> kept.state() == State.EDITED && kept.key().size() == size)
            .max((a, b) -> Integer.compare(a.key().version(), b.key().version()))
            .orElse(null);
    return last == null ? null : decided(last.in(State.NEEDS_REVIEW, by), Verb.REFUSE);
  }

  private KeptSummary decided(KeptSummary kept, Verb verb) {
    store.decide(kept, new Change(verb, word(kept.key().size())));
    return kept;
  }

  /// How a size is written.
  public static String word(Size size) {
    return size.name().toLowerCase(Locale.ROOT);
  }

  /// The size that is written so; null if there is none.
  public static @Nullable Size size(String word) {
    return Stream.of(Size.values())
        .filter(size -> word(size).equals(word))
        .findFirst()
        .orElse(null);
  }

  private static List<Line> lines(String text) {
    return Arrays.stream(text.split("\\R"))
        .flatMap(paragraph -> Sentences.split(paragraph.strip()).stream())
        .filter(sentence -> !sentence.isBlank())
        .map(sentence -> new Line(sentence, List.of()))
        .toList();
  }

  private List<Doubt> doubts(Story story, List<Line> lines) {
    try {
      return guard.doubts(story, lines).stream().flatMap(List::stream).toList();
    } catch (NoSummaryException e) {
      return List.of();
    }
  }
}
