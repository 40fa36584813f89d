package fm.earshot.summary;

import fm.earshot.news.Story;

/// Makes a summary of one story, never of more.
public interface Summarizer {
  Summary summarize(Story story);
}
