package fm.earshot.news;

/// A line of the newsroom's log: who did what to which version of a story, and when. `number` grows
/// from entry to entry; `version` is 0 where the story is not known yet.
public record LogEntry(long number, By by, Change change, StoryId story, int version) {}
