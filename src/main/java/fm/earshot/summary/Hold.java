package fm.earshot.summary;

import fm.earshot.news.Section;
import fm.earshot.news.Story;
import java.util.Set;

/// Whose summaries by a model wait for an editor: sources by their name, and sections.
public record Hold(Set<String> sources, Set<Section> sections) {
  public static final Hold NOTHING = new Hold(Set.of(), Set.of());

  public Hold {
    sources = Set.copyOf(sources);
    sections = Set.copyOf(sections);
  }

  boolean holds(Story story) {
    return sections.contains(story.section())
        || sources.stream().anyMatch(source -> source.equalsIgnoreCase(story.credit().source()));
  }
}
