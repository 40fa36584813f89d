package fm.earshot.dialogue;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.script.Script;
import fm.earshot.script.ScriptBuilder;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.SummaryBook;
import fm.earshot.testing.Summaries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// News that changes while it is talked about: scripts of the same stories, some withdrawn,
/// updated, corrected, shortened, off the rundown or gone with their section. Any may follow any
/// other.
///
/// `SMALL` has what is rare: a headline alone, a single sentence, a sentence and a headline too
/// long for one cue, a dozen sources. `SAMPLE` is the sample edition.
final class ChangingNews {
  private static final SummaryBook SUMMARIES = Summaries.own();
  static final List<Story> STORIES = stories();
  static final List<Script> SMALL = every(STORIES);
  static final List<Script> SAMPLE = usual(Room.SAMPLE);
  static final Script WITHOUT_LEAD = SMALL.get(1);
  static final Script CORRECTED = SMALL.get(3);
  static final Script ONE_SECTION = SMALL.get(8);
  static final Script NOTHING_PICKED = SMALL.get(10);

  private ChangingNews() {}

  private static List<Story> stories() {
    String clause = "which the harbour master of Port Ellery had asked for twice in writing, and ";
    return List.of(
        story("world", "ferry", "Ferry strike ends", sentences("ferry", 14)),
        story("sport", "cup", "Late goals win the cup", List.of()),
        story("science", "peat", "Peat study: " + "a bog that grows, ".repeat(20), oneSentence()),
        story("world", "bridge", "Bridge reopens", List.of("It " + clause.repeat(6) + "opened.")),
        story("politics", "Cuba", "Marco Rubio speaks about Cuba", sentences("Cuba", 40)));
  }

  private static List<String> oneSentence() {
    return List.of("Nobody had measured it before Ada Quilliam did.");
  }

  /// So many sentences, three to a paragraph.
  private static List<String> sentences(String word, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 1; i <= count; i += 3) {
      List<String> three = new ArrayList<>();
      for (int k = i; k < Math.min(i + 3, count + 1); k++) {
        three.add(
            "Sentence %d about the %s says what Lorne Marsh said on day %d."
                .formatted(k, word, k * 37));
      }
      paragraphs.add(String.join(" ", three));
    }
    return paragraphs;
  }

  private static Story story(String section, String word, String headline, List<String> text) {
    return new Story(
        StoryId.of("test", word),
        1,
        new Content(new Headline(headline), null, text, "en"),
        new Credit(source(word), word, text.isEmpty() ? "Ines Vrabcová" : null, null, Origin.WIRE),
        new Timing(Room.NOW.minus(Duration.ofHours(word.length())), null, null),
        Handling.of(new Section(section), Urgency.USUAL));
  }

  private static String source(String word) {
    return word.equals("Cuba") ? "The very long named Chronicle of ".repeat(5) : "Harbour News";
  }

  private static List<Script> usual(List<Story> all) {
    return List.of(
        script(all, Set.of(), all),
        script(all, Set.of(all.getFirst().id(), all.get(2).id()), all),
        script(newer(all, 3, text -> text.replace("the", "that")), Set.of(), all),
        script(corrected(all), Set.of(), all),
        script(all.subList(4, 5), Set.of(), all));
  }

  private static List<Script> every(List<Story> all) {
    List<Script> rare =
        List.of(
            script(all, Set.of(all.getFirst().id()), all),
            script(newer(all, 4, text -> text), Set.of(), all),
            script(newer(all, 5, text -> text.substring(0, text.indexOf('.') + 1)), Set.of(), all),
            script(all, Set.of(), all.subList(1, 2)),
            script(all, Set.of(), all.reversed().subList(0, all.size() - 1)),
            script(newer(all, 6, text -> "Now: " + text), Set.of(), List.of()),
            script(all.subList(1, 3), Set.of(), all),
            script(all, new HashSet<>(all.stream().map(Story::id).toList()), all));
    return Stream.concat(usual(all).stream(), rare.stream()).toList();
  }

  /// A version is the same text in every script that has it.
  private static List<Story> newer(List<Story> stories, int version, UnaryOperator<String> edit) {
    return stories.stream().map(story -> version(story, version, edit, null)).toList();
  }

  private static List<Story> corrected(List<Story> stories) {
    String words = "The harbour master asked once, not twice, and by telephone. ";
    return stories.stream()
        .map(story ->
            version(
                story,
                2,
                text -> text + " Really.",
                story.equals(stories.getFirst()) ? words.repeat(20) : words))
        .toList();
  }

  private static Story version(
      Story story, int version, UnaryOperator<String> edit, @Nullable String correction) {
    Timing was = story.timing();
    Timing timing = new Timing(was.versionCreated().plusSeconds(60), was.embargo(), was.expires());
    Content content =
        new Content(
            story.content().headline(),
            story.content().dateline(),
            story.paragraphs().stream().map(edit).toList(),
            story.content().language());
    Handling is = story.handling();
    Handling handling =
        new Handling(is.status(), is.urgency(), is.section(), is.slug(), correction, null, null);
    return new Story(story.id(), version, content, story.credit(), timing, handling);
  }

  /// `audible` without `withdrawn`; in the rundowns is what is also among `picked`.
  private static Script script(List<Story> audible, Set<StoryId> withdrawn, List<Story> picked) {
    List<StoryId> wanted = picked.stream().map(Story::id).toList();
    List<Story> told =
        audible.stream()
            .filter(story -> !withdrawn.contains(story.id()) && wanted.contains(story.id()))
            .toList();
    Map<String, Edition> editions = new LinkedHashMap<>();
    editions.put(Programme.TOP, edition(Programme.TOP, told));
    for (Story story : told) {
      String name = story.section().name();
      editions.put(
          name,
          edition(name, told.stream().filter(s -> s.section().equals(story.section())).toList()));
    }
    List<Story> left = audible.stream().filter(story -> !withdrawn.contains(story.id())).toList();
    return ScriptBuilder.build(
        1,
        Room.NOW,
        List.copyOf(editions.values()),
        left,
        SUMMARIES::of,
        Likeness.of(left),
        StoryIndex.of(left),
        withdrawn,
        null);
  }

  private static Edition edition(String name, List<Story> stories) {
    List<Edition.Pick> picks = new ArrayList<>();
    for (Story story : stories) {
      List<String> others = picks.size() == 1 ? sources() : List.of();
      picks.add(new Edition.Pick(picks.size() + 1, story, "newest", others, List.of()));
    }
    return new Edition(new Programme(name, Set.of(), "en", 20), picks, List.of());
  }

  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      sources.add("The Evening Telegraph of Port Ellery and District, edition " + i);
    }
    return sources;
  }
}
