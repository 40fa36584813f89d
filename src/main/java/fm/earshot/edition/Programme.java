package fm.earshot.edition;

import fm.earshot.news.Section;
import java.util.Set;

/// What a listener tunes in to: stories of some sections (none named: all) in one language, at most
/// `size` of them, by the programme's own rules. A section by itself is a programme of the
/// section's name.
public record Programme(
    String name, Set<Section> sections, String language, int size, Rules rules) {
  /// The programme that always exists.
  public static final String TOP = "top";

  public Programme {
    sections = Set.copyOf(sections);
    if (name.isBlank() || size < 1) {
      throw new IllegalArgumentException("a programme has a name and room for a story");
    }
  }

  public Programme(String name, Set<Section> sections, String language, int size) {
    this(name, sections, language, size, Rules.NONE);
  }
}
