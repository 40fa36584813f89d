package fm.earshot.testing;

import fm.earshot.news.Story;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Maker;
import fm.earshot.summary.Summarizer;
import fm.earshot.summary.lead.LeadSummarizer;
import java.util.function.Consumer;

/// The lead, and who is told of each story before it is made.
public record WatchedLead(Consumer<Story> watcher) implements Summarizer {
  private static final LeadSummarizer LEAD = new LeadSummarizer();

  @Override
  public Maker maker() {
    return LEAD.maker();
  }

  @Override
  public Draft draft(Story story) {
    watcher.accept(story);
    return LEAD.draft(story);
  }
}
