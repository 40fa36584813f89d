package fm.earshot.newsroom;

import fm.earshot.edition.Programme;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The programmes on offer: `top` first, then those of the settings, then one for each section that
/// has news.
public record Programmes(List<Programme> configured, String language) {
  private static final int TOP_SIZE = 12;
  private static final int SECTION_SIZE = 12;

  public Programmes {
    configured = List.copyOf(configured);
  }

  List<Programme> offered(Collection<Story> stories) {
    Map<String, Programme> offered = new LinkedHashMap<>();
    offered.put(Programme.TOP, new Programme(Programme.TOP, Set.of(), language, TOP_SIZE));
    configured.forEach(programme -> offered.put(programme.name(), programme));
    Map<Section, Long> sizes = new TreeMap<>();
    stories.forEach(story -> sizes.merge(story.section(), 1L, Long::sum));
    sizes.keySet().stream()
        .sorted((a, b) -> Long.compare(sizes.getOrDefault(b, 0L), sizes.getOrDefault(a, 0L)))
        .forEach(section -> offered.putIfAbsent(section.name(), ofSection(section)));
    return List.copyOf(offered.values());
  }

  private Programme ofSection(Section section) {
    return new Programme(section.name(), Set.of(section), language, SECTION_SIZE);
  }
}
