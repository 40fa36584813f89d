package fm.earshot.summary;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;

/// What a kept summary is of and what made it: of another version, size, language, engine, model or
/// prompt it would be another.
public record SummaryKey(StoryId story, int version, Size size, String language, Maker maker) {

  static SummaryKey of(Story story, Size size, Maker maker) {
    return new SummaryKey(story.id(), story.version(), size, story.content().language(), maker);
  }
}
