package fm.earshot.intake;

import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;

/// A story as a wire sent it: read and cleaned, not yet filed.
public record Item(StoryId id, Content content, Credit credit, Timing timing, Handling handling) {}
