package fm.earshot.script;

import fm.earshot.news.Content;
import fm.earshot.news.Level;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import fm.earshot.summary.Told;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the story scripts of one build, taking over from the previous script what is unchanged.
final class Telling {
  private final Clusters clusters;
  private final Function<Story, Summary> summaries;
  private final @Nullable Script previous;
  private final Set<StoryId> fresh = Collections.synchronizedSet(new HashSet<>());

  Telling(Clusters clusters, Function<Story, Summary> summaries, @Nullable Script previous) {
    this.clusters = clusters;
    this.summaries = summaries;
    this.previous = previous;
  }

  Clusters clusters() {
    return clusters;
  }

  /// The stories told anew so far.
  Set<StoryId> fresh() {
    return fresh;
  }

  StoryScript tell(Story story) {
    Summary summary = summaries.apply(story);
    StoryScript old = previous == null ? null : previous.story(story.id());
    if (old != null && old.story().equals(story) && Same.summary(old, summary)) {
      return old;
    }
    fresh.add(story.id());
    return anew(story, summary);
  }

  /// The same script with other stories related and the cluster as it is now.
  StoryScript withRelated(StoryScript script, List<StoryId> related) {
    List<String> also = clusters.alsoReportedBy(script.id());
    if (script.related().equals(related) && script.alsoReportedBy().equals(also)) {
      return script;
    }
    return new StoryScript(
        script.story(),
        script.provenance(),
        script.headline(),
        script.source(),
        script.correction(),
        script.levels(),
        script.radio(),
        also,
        related);
  }

  private StoryScript anew(Story story, Summary summary) {
    String headline = Headlines.written(story);
    Clauses clauses = new Clauses(story.content().language());
    Map<Level, List<Cue.Sentence>> levels = new EnumMap<>(Level.class);
    levels.put(Level.HEADLINE, headlineLevel(story, summary, headline, clauses));
    levels.put(
        Level.SUMMARY,
        lines(story, Level.SUMMARY, summary.in(Size.BRIEF).lines(), headline, clauses));
    levels.put(
        Level.LONG_SUMMARY,
        lines(story, Level.LONG_SUMMARY, summary.in(Size.LONGER).lines(), headline, clauses));
    levels.put(Level.FULL_TEXT, fullText(story, headline, clauses));
    Content content = story.content();
    return new StoryScript(
        story,
        provenance(summary),
        levels.get(Level.HEADLINE).getFirst().text(),
        SpokenText.of(story.credit().source(), content.language()),
        Correction.spoken(story),
        levels,
        radio(story, summary, headline, clauses),
        clusters.alsoReportedBy(story.id()),
        List.of());
  }

  static Map<Level, Provenance> provenance(Summary summary) {
    return Map.of(
        Level.HEADLINE, summary.in(Size.GIST).provenance(),
        Level.SUMMARY, summary.in(Size.BRIEF).provenance(),
        Level.LONG_SUMMARY, summary.in(Size.LONGER).provenance(),
        Level.FULL_TEXT, Provenance.OWN_WORDS);
  }

  private static StoryScript.Radio radio(
      Story story, Summary summary, String headline, Clauses clauses) {
    Told told = summary.in(Size.RADIO);
    return new StoryScript.Radio(
        lines(story, Level.SUMMARY, told.lines(), headline, clauses), told.provenance());
  }

  private static List<Cue.Sentence> headlineLevel(
      Story story, Summary summary, String headline, Clauses clauses) {
    Cues cues = cues(story, Level.HEADLINE, clauses).sentence(headline, true);
    String gist = Same.gist(summary);
    if (!Headlines.repeats(headline, gist)) {
      cues.sentence(gist, false);
    }
    return orHeadline(cues, headline);
  }

  private static List<Cue.Sentence> lines(
      Story story, Level level, List<Line> lines, String headline, Clauses clauses) {
    Cues cues = cues(story, level, clauses);
    for (int i = 0; i < lines.size(); i++) {
      cues.sentence(lines.get(i).text(), i == 0);
    }
    return orHeadline(cues, headline);
  }

  private static List<Cue.Sentence> fullText(Story story, String headline, Clauses clauses) {
    Cues cues = cues(story, Level.FULL_TEXT, clauses);
    story.paragraphs().forEach(cues::paragraph);
    return orHeadline(cues, headline);
  }

  /// A level that would say nothing says the headline.
  private static List<Cue.Sentence> orHeadline(Cues cues, String headline) {
    return cues.list().isEmpty() ? cues.sentence(headline, true).list() : cues.list();
  }

  private static Cues cues(Story story, Level level, Clauses clauses) {
    return new Cues(story.id(), story.version(), level, clauses);
  }
}
