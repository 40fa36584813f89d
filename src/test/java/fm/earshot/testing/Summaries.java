package fm.earshot.testing;

import fm.earshot.summary.Doubt;
import fm.earshot.summary.Judge;
import fm.earshot.summary.Leads;
import fm.earshot.summary.Summarizer;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.lead.LeadSummarizer;
import java.util.List;

/// Summaries without a model.
public final class Summaries {
  /// Doubts nothing.
  public static final Judge BELIEVER =
      (story, lines) -> lines.stream().map(_ -> List.<Doubt>of()).toList();

  private Summaries() {}

  /// In the articles' own words.
  public static SummaryBook own() {
    return own(new LeadSummarizer());
  }

  public static SummaryBook own(Summarizer lead) {
    return new SummaryBook(new Leads(lead), new MemorySummaries(), BELIEVER);
  }
}
