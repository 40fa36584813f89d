package fm.earshot.edition;

import fm.earshot.news.Story;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A programme's own rules: the sources that it takes (none named: all), those that it does not,
/// whatever case they are written in, and the age above which nothing is told, not even when
/// nothing else is left.
public record Rules(Set<String> sources, Set<String> without, @Nullable Duration maxAge) {
  public static final Rules NONE = new Rules(Set.of(), Set.of(), null);

  public Rules {
    sources = plain(sources);
    without = plain(without);
    if (maxAge != null && !maxAge.isPositive()) {
      throw new IllegalArgumentException("an age is longer than nothing");
    }
  }

  /// Why a story of this source is not taken, if it is not.
  Optional<String> refusal(Story story) {
    String source = plain(story.credit().source());
    boolean other = !sources.isEmpty() && !sources.contains(source);
    return other || without.contains(source)
        ? Optional.of("not a source of this programme: " + story.credit().source())
        : Optional.empty();
  }

  private static Set<String> plain(Set<String> names) {
    return names.stream().map(Rules::plain).collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
