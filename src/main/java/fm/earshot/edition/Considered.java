package fm.earshot.edition;

import fm.earshot.edition.Edition.LeftOut;
import fm.earshot.news.Embargo;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Stories sorted into those that a programme may tell now and those that it may not, with why.
record Considered(List<Story> eligible, List<LeftOut> leftOut) {
  /// What is older is told only when nothing is fresh.
  static final Duration FRESH = Duration.ofDays(2);

  /// So many at most are compared with one another; the oldest beyond it are not told.
  static final int MOST = 1000;

  Considered {
    eligible = List.copyOf(eligible);
    leftOut = List.copyOf(leftOut);
  }

  static Considered of(Collection<Story> stories, Pinned pinned, Instant now) {
    List<Story> fitting = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Story story : newestVersions(stories)) {
      Optional<String> unfit = unfit(story, pinned, now);
      unfit.ifPresentOrElse(why -> leftOut.add(leftOut(story, why)), () -> fitting.add(story));
    }
    Duration most = Objects.requireNonNullElse(pinned.programme().rules().maxAge(), FRESH);
    Instant oldest = oldest(fitting, pinned.programme(), now);
    List<Story> stale = new ArrayList<>(fitting);
    stale.removeIf(s -> pinned.has(s) || !s.timing().versionCreated().isBefore(oldest));
    stale.forEach(story -> leftOut.add(leftOut(story, "older than " + said(most))));
    fitting.removeAll(new HashSet<>(stale));
    fitting.sort(
        Comparator.comparing((Story story) -> !pinned.has(story))
            .thenComparing(Clusters.NEWEST)
            .thenComparing(Story::id));
    List<Story> compared = fitting.subList(0, Math.min(MOST, fitting.size()));
    fitting
        .subList(compared.size(), fitting.size())
        .forEach(story -> leftOut.add(leftOut(story, MOST + " stories are newer")));
    return new Considered(compared, leftOut);
  }

  private static String said(Duration age) {
    return age.toHours() < 1 ? age.toMinutes() + " minutes" : age.toHours() + " hours";
  }

  static LeftOut leftOut(Story story, String why) {
    return new LeftOut(story.id(), story.headline(), why);
  }

  private static Collection<Story> newestVersions(Collection<Story> stories) {
    Map<StoryId, Story> newest = new HashMap<>();
    stories.forEach(
        story -> newest.merge(story.id(), story, (a, b) -> a.version() >= b.version() ? a : b));
    return newest.values();
  }

  /// By the programme's own rule it is measured from now. Else from now or, when nothing is fresh,
  /// from the newest story there is.
  private static Instant oldest(List<Story> stories, Programme programme, Instant now) {
    Duration maxAge = programme.rules().maxAge();
    if (maxAge != null) {
      return now.minus(maxAge);
    }
    Instant fresh = now.minus(FRESH);
    return stories.stream()
        .map(story -> story.timing().versionCreated())
        .max(Instant::compareTo)
        .filter(newest -> newest.isBefore(fresh))
        .map(newest -> newest.minus(FRESH))
        .orElse(fresh);
  }

  private static Optional<String> unfit(Story story, Pinned pinned, Instant now) {
    Programme programme = pinned.programme();
    if (!story.audible(now)) {
      return Optional.of(silence(story, now));
    }
    if (!primary(story.content().language()).equals(primary(programme.language()))) {
      return Optional.of("another language: " + story.content().language());
    }
    if (pinned.byName(story)) {
      return Optional.empty();
    }
    if (!programme.sections().isEmpty() && !programme.sections().contains(story.section())) {
      return Optional.of("another section: " + story.section().name());
    }
    return programme.rules().refusal(story);
  }

  private static String silence(Story story, Instant now) {
    return switch (story.handling().status()) {
      case WITHHELD -> "withheld";
      case CANCELED -> "withdrawn";
      case USABLE -> {
        Embargo embargo = story.timing().embargo();
        yield embargo != null && !embargo.lifted(now)
            ? "embargoed until " + embargo.until()
            : "expired at " + Objects.requireNonNull(story.timing().expires());
      }
    };
  }

  private static String primary(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }
}
