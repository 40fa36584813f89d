package fm.earshot.news;

import java.util.Locale;

/// The part of the paper that a story belongs to, in lower case ("world", "sport").
public record Section(String name) implements Comparable<Section> {
  public static final Section GENERAL = new Section("news");

  public Section {
    name = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a section has a name");
    }
  }

  @Override
  public int compareTo(Section other) {
    return name.compareTo(other.name);
  }
}
