package fm.earshot.testing;

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
import fm.earshot.summary.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Scripts whose `top` tells given stories in the given order.
public final class Scripts {
  public static final Instant NOW = Instant.parse("2026-10-12T12:00:00Z");

  private Scripts() {}

  public static Script of(List<Story> stories) {
    return of(stories, Summaries.own()::of);
  }

  public static Script of(List<Story> stories, Function<Story, Summary> summaries) {
    List<Edition.Pick> picks = new ArrayList<>();
    stories.forEach(
        s -> picks.add(new Edition.Pick(picks.size() + 1, s, "new", List.of(), List.of())));
    Programme top = new Programme(Programme.TOP, Set.of(), "en", 100);
    return ScriptBuilder.build(
        1,
        NOW,
        List.of(new Edition(top, picks, List.of())),
        stories,
        summaries,
        Likeness.of(stories),
        StoryIndex.of(stories),
        Set.of(),
        null);
  }

  public static Story story(
      Instant made, String source, @Nullable String url, String headline, String... paragraphs) {
    return new Story(
        StoryId.of(source, headline),
        1,
        new Content(new Headline(headline), null, List.of(paragraphs), "en"),
        new Credit(source, headline, null, url, Origin.WIRE),
        new Timing(made, null, null),
        Handling.of(new Section("world"), Urgency.USUAL));
  }
}
