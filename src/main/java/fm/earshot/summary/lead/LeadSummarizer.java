package fm.earshot.summary.lead;

import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.summary.Summarizer;
import fm.earshot.summary.Summary;
import fm.earshot.summary.Summary.Line;
import java.util.List;

/// Tells a story shorter in the article's own sentences, from the top down.
public final class LeadSummarizer implements Summarizer {
  /// Words of about 30 s and 60 s of speech.
  private static final Selection BRIEF = new Selection(55, 78, 95);

  private static final Selection LONGER = new Selection(120, 155, 180);

  @Override
  public Summary summarize(Story story) {
    List<Telltale> sentences = Article.sentences(story);
    return new Summary(
        story.id(),
        story.version(),
        Wording.OWN_WORDS,
        gist(story, sentences),
        BRIEF.of(sentences),
        LONGER.of(sentences));
  }

  private static Line gist(Story story, List<Telltale> sentences) {
    Line gist = Gist.of(sentences);
    return gist == null ? new Line(withStop(story.headline()), List.of()) : gist;
  }

  private static String withStop(String headline) {
    return ".!?\u2026".indexOf(headline.charAt(headline.length() - 1)) < 0
        ? headline + "."
        : headline;
  }
}
