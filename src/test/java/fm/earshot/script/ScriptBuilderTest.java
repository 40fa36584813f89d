package fm.earshot.script;

import static fm.earshot.script.TestWire.NOON;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.news.Handling;
import fm.earshot.news.Level;
import fm.earshot.news.Provenance;
import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.Told;
import fm.earshot.testing.Summaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptBuilderTest {
  private final SummaryBook book = Summaries.own();

  static Stream<StoryScript> scripts() {
    return new ScriptBuilderTest().build(TestWire.stories(), null).stories().values().stream();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everySentenceOfAStoryIsInItsFullText(StoryScript script) {
    String said =
        script.level(Level.FULL_TEXT).stream()
            .map(Cue.Sentence::written)
            .collect(Collectors.joining(" "));
    for (String paragraph : script.story().paragraphs()) {
      for (String sentence : Sentences.split(paragraph)) {
        assertThat(said.replace("  ", " ")).contains(sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noCueIsTooLongAndEveryHashFits(StoryScript script) {
    for (Level level : Level.values()) {
      List<Cue.Sentence> cues = script.level(level);
      for (int i = 0; i < cues.size(); i++) {
        Cue.Sentence cue = cues.get(i);
        assertThat(cue.text().length()).isBetween(1, Cue.LONGEST);
        assertThat(cue.at().hash()).isEqualTo(Cues.hash(cue.text()));
        assertThat(cue.at().sentence()).isEqualTo(i);
        assertThat(cue.at().level()).isEqualTo(level);
        assertThat(cue.at().story()).isEqualTo(script.id());
      }
      assertThat(cues.getFirst().opensParagraph()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theHeadlineOpensItsLevelWithAFullStop(StoryScript script) {
    assertThat(script.headline()).endsWith(".");
    assertThat(script.level(Level.HEADLINE).getFirst().text()).isEqualTo(script.headline());
    assertThat(script.source()).isNotBlank();
  }

  @Test
  void aGistThatRepeatsTheHeadlineIsNotSaid() {
    Story story =
        TestWire.story(
            "r",
            "world",
            "Larkspur Marine raised its forecast",
            "Larkspur Marine raised its forecast.");
    assertThat(only(story).level(Level.HEADLINE)).hasSize(1);
    assertThat(only(TestWire.stories().getFirst()).level(Level.HEADLINE)).hasSize(2);
  }

  @Test
  void aStoryWithoutTextHasItsHeadlineAtEveryLevel() {
    StoryScript script = only(TestWire.story("e", "world", "Nothing more is known"));
    for (Level level : Level.values()) {
      assertThat(script.level(level))
          .extracting(Cue::text)
          .containsExactly("Nothing more is known.");
    }
  }

  @Test
  void aHeadlineThatSaysNothingIsReplaced() {
    assertThat(only(TestWire.story("e", "world", "***")).headline()).contains("without a headline");
  }

  @Test
  void rebuildingTakesOverWhatIsUnchanged() {
    List<Story> stories = new ArrayList<>(TestWire.stories());
    Script first = build(stories, null);
    Story changed = stories.getFirst().withVersion(2);
    stories.set(0, changed);
    Script second = build(stories, first);
    assertThat(second.story(changed.id())).isNotSameAs(first.story(changed.id()));
    for (Story same : stories.subList(1, stories.size())) {
      assertThat(levels(second, same)).isSameAs(levels(first, same));
    }
  }

  @Test
  void anUnchangedStoryWithAnotherSummaryIsToldAnew() {
    List<Story> stories = TestWire.stories();
    Script first = build(stories, null);
    Story story = stories.getFirst();
    Line line = new Line("The council will build a library, at last.", List.of(0));
    Told in = new Told(new Provenance(Wording.EDITED, "", "Ada"), List.of(line));
    Map<Size, Told> sizes = Arrays.stream(Size.values()).collect(toMap(size -> size, _ -> in));
    Summary edited = new Summary(story.id(), 1, sizes);
    Script second =
        ScriptBuilder.build(
            2,
            NOON,
            List.of(top(stories)),
            stories,
            s -> s.equals(story) ? edited : book.of(s),
            Likeness.of(stories),
            StoryIndex.of(stories),
            Set.of(),
            first);
    StoryScript told = told(second, story.id());
    assertThat(told.kind(Level.SUMMARY)).isEqualTo(Wording.EDITED);
    assertThat(told.level(Level.SUMMARY)).extracting(Cue::text).containsExactly(line.text());
  }

  @Test
  void aWithdrawnStoryIsNotInTheScript() {
    List<Story> stories = TestWire.stories();
    StoryId killed = stories.getFirst().id();
    Script script =
        ScriptBuilder.build(
            1,
            NOON,
            List.of(top(stories.subList(1, stories.size()))),
            stories,
            book::of,
            Likeness.of(stories),
            StoryIndex.of(stories),
            Set.of(killed),
            null);
    assertThat(script.story(killed)).isNull();
    assertThat(script.withdrawn()).containsExactly(killed);
    assertThat(script.stories().values())
        .allSatisfy(told -> assertThat(told.related()).doesNotContain(killed));
  }

  @Test
  void relatedAreNeitherItselfNorItsCopies() {
    List<Story> stories = TestWire.stories();
    Story head = stories.get(4);
    Story copy = stories.get(5);
    Edition.Pick pick =
        new Edition.Pick(1, head, "first", List.of("Harbour Wire"), List.of(copy.id()));
    Edition top =
        new Edition(new Programme(Programme.TOP, Set.of(), "en", 9), List.of(pick), List.of());
    Script script =
        ScriptBuilder.build(
            1,
            NOON,
            List.of(top),
            stories,
            book::of,
            Likeness.of(stories),
            StoryIndex.of(stories),
            Set.of(),
            null);
    assertThat(told(script, head.id()).related()).doesNotContain(head.id(), copy.id());
    assertThat(told(script, copy.id()).related()).doesNotContain(head.id(), copy.id());
    assertThat(told(script, head.id()).alsoReportedBy()).containsExactly("Harbour Wire");
  }

  @Test
  void aStoryThatSharesOnlyItsSectionIsNotRelated() {
    Story one = TestWire.story("1", "chess", "A draw in Lisbon", "They drew after nine hours.");
    Story two = TestWire.story("2", "chess", "Rules are changed", "Federations met on Monday.");
    Script script = build(List.of(one, two), null);
    assertThat(told(script, one.id()).related()).isEmpty();
  }

  @Test
  void summariesAreAskedForOncePerBuild() {
    AtomicInteger asked = new AtomicInteger();
    List<Story> stories = TestWire.stories();
    ScriptBuilder.build(
        1,
        NOON,
        List.of(top(stories)),
        stories,
        story -> {
          asked.incrementAndGet();
          return book.of(story);
        },
        Likeness.of(stories),
        StoryIndex.of(stories),
        Set.of(),
        null);
    assertThat(asked).hasValue(stories.size());
  }

  @Test
  void aChangeOfUrgencyIsTold() {
    Story story = TestWire.stories().getFirst();
    Script first = build(List.of(story), null);
    Handling corrected =
        new Handling(
            story.handling().status(),
            story.handling().urgency(),
            story.section(),
            null,
            "An earlier version gave the wrong sum.",
            null,
            null);
    Story changed = story.withHandling(corrected);
    assertThat(told(build(List.of(changed), first), story.id()).story()).isEqualTo(changed);
  }

  private StoryScript only(Story story) {
    return told(build(List.of(story), null), story.id());
  }

  private static StoryScript told(Script script, StoryId id) {
    return Objects.requireNonNull(script.story(id));
  }

  private static List<Cue.Sentence> levels(Script script, Story story) {
    return told(script, story.id()).level(Level.FULL_TEXT);
  }

  private Script build(List<Story> stories, @Nullable Script previous) {
    return ScriptBuilder.build(
        1,
        NOON,
        List.of(top(stories)),
        stories,
        book::of,
        Likeness.of(stories),
        StoryIndex.of(stories),
        Set.of(),
        previous);
  }

  private static Edition top(List<Story> stories) {
    List<Edition.Pick> picks = new ArrayList<>();
    stories.forEach(
        s -> picks.add(new Edition.Pick(picks.size() + 1, s, "new", List.of(), List.of())));
    return new Edition(new Programme(Programme.TOP, Set.of(), "en", 20), picks, List.of());
  }
}
