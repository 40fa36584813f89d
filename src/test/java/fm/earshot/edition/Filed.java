package fm.earshot.edition;

import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A story for a test, filed so and so long before [#NOW].
record Filed(
    String key,
    String source,
    String section,
    int urgency,
    Duration age,
    String language,
    PubStatus status,
    @Nullable Instant embargo,
    @Nullable Instant expires,
    String text) {
  static final Instant NOW = Instant.parse("2026-01-12T12:00:00Z");

  /// Usual, of the section, its words all its own.
  static Filed of(String key, String section, double hoursOld) {
    return new Filed(
        key,
        "Harbour Wire",
        section,
        5,
        Duration.ofMinutes(Math.round(60 * hoursOld)),
        "en",
        PubStatus.USABLE,
        null,
        null,
        own(key));
  }

  private static String own(String key) {
    String word = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return word + "alpha " + word + "beta " + word + "gamma";
  }

  Filed from(String other) {
    return new Filed(key, other, section, urgency, age, language, status, embargo, expires, text);
  }

  Filed urgency(int other) {
    return new Filed(key, source, section, other, age, language, status, embargo, expires, text);
  }

  Filed in(String other) {
    return new Filed(key, source, section, urgency, age, other, status, embargo, expires, text);
  }

  Filed status(PubStatus other) {
    return new Filed(key, source, section, urgency, age, language, other, embargo, expires, text);
  }

  Filed embargoed(Instant until) {
    return new Filed(key, source, section, urgency, age, language, status, until, expires, text);
  }

  Filed expires(Instant at) {
    return new Filed(key, source, section, urgency, age, language, status, embargo, at, text);
  }

  Filed saying(String other) {
    return new Filed(key, source, section, urgency, age, language, status, embargo, expires, other);
  }

  StoryId id() {
    return StoryId.of("test", key);
  }

  Story story() {
    return new Story(
        id(),
        1,
        new Content(new Headline(text), null, List.of(text + "."), language),
        new Credit(source, key, null, null, Origin.WIRE),
        new Timing(NOW.minus(age), embargo == null ? null : new Embargo(embargo), expires),
        new Handling(status, new Urgency(urgency), new Section(section), null, null, null, null));
  }
}
