package fm.earshot.summary.lead;

import fm.earshot.news.Story;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Line;
import fm.earshot.summary.Maker;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summarizer;
import java.util.List;
import java.util.Map;

/// Tells a story shorter in the article's own sentences, from the top down. Never fails, and tells
/// every size of a story that has a text.
public final class LeadSummarizer implements Summarizer {
  private static final Maker LEAD = new Maker("lead", "", "3");

  /// Words of about 30 s and 60 s of speech.
  private static final Selection BRIEF = new Selection(55, 78, Size.BRIEF.words());

  private static final Selection LONGER = new Selection(120, 155, Size.LONGER.words());

  @Override
  public Maker maker() {
    return LEAD;
  }

  @Override
  public Draft draft(Story story) {
    List<Telltale> sentences = Article.sentences(story);
    List<Line> headline = List.of(new Line(withStop(story.headline()), List.of()));
    Line gist = Gist.of(sentences, story.headline());
    List<Line> brief = BRIEF.of(sentences, story.headline());
    return new Draft(
        Map.of(
            Size.GIST,
            gist == null ? headline : List.of(gist),
            Size.BRIEF,
            brief,
            Size.LONGER,
            LONGER.of(sentences, story.headline()),
            Size.RADIO,
            brief));
  }

  private static String withStop(String headline) {
    return ".!?\u2026".indexOf(headline.charAt(headline.length() - 1)) < 0
        ? headline + "."
        : headline;
  }
}
