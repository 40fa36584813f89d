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
          Map.entry("opinion", "opinion"),
          Map.entry("arts, culture, entertainment and media", "culture"),
          Map.entry("arts, culture and entertainment", "culture"),
          Map.entry("economy, business and finance", "business"),
          Map.entry("environmental issue", "environment"),
          Map.entry("politics and government", "politics"),
          Map.entry("science and technology", "science"),
          Map.entry("conflict, war and peace", "world"),
          Map.entry("unrest, conflicts and war", "world"));

  /// IPTC media topics of the top level; the rest of them has no usual section.
  private static final Map<String, String> TOPICS =
      Map.of(
          "01000000", "culture",
          "04000000", "business",
          "06000000", "environment",
          "07000000", "health",
          "11000000", "politics",
          "13000000", "science",
          "15000000", "sport",
          "16000000", "world",
          "17000000", "weather");

  private UsualSections() {}

  /// The section that `category` names, or null.
  public static @Nullable Section named(@Nullable String category) {
    String name = category == null ? null : NAMES.get(category.strip().toLowerCase(Locale.ROOT));
    return name == null ? null : new Section(name);
  }

  /// The section of an IPTC media topic by its code, such as `15000000`, or null.
  public static @Nullable Section ofTopic(String code) {
    String name = TOPICS.get(code);
    return name == null ? null : new Section(name);
  }
}
