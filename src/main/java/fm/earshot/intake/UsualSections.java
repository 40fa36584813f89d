package fm.earshot.intake;

import fm.earshot.news.Section;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The section names that most newsrooms use, and what else they are called.
public final class UsualSections {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("world", "world"),
          Map.entry("international", "world"),
          Map.entry("foreign", "world"),
          Map.entry("politics", "politics"),
          Map.entry("business", "business"),
          Map.entry("economy", "business"),
          Map.entry("finance", "business"),
          Map.entry("money", "business"),
          Map.entry("science", "science"),
          Map.entry("sport", "sport"),
          Map.entry("sports", "sport"),
          Map.entry("technology", "technology"),
          Map.entry("tech", "technology"),
          Map.entry("culture", "culture"),
          Map.entry("arts", "culture"),
          Map.entry("entertainment", "culture"),
          Map.entry("health", "health"),
          Map.entry("environment", "environment"),
          Map.entry("climate", "environment"),
          Map.entry("local", "local"),
          Map.entry("national", "national"),
          Map.entry("weather", "weather"),
          Map.entry("opinion", "opinion"));

  private UsualSections() {}

  /// The section that `category` names, or null.
  public static @Nullable Section named(@Nullable String category) {
    String name = category == null ? null : NAMES.get(category.strip().toLowerCase(Locale.ROOT));
    return name == null ? null : new Section(name);
  }
}
