package fm.earshot.audio;

import java.time.Duration;
import java.util.List;

/// When a cue was heard, from the beginning of its line, and when its words begin, from its own:
/// where the engine told, of the `characters` that it was given.
public record CueTime(Span span, int characters, List<WordTime> words) {
  public CueTime {
    words = List.copyOf(words);
  }

  /// The same when it is played `tempo` times as fast.
  public CueTime at(double tempo) {
    return new CueTime(
        new Span(slower(span.start(), tempo), slower(span.length(), tempo)),
        characters,
        words.stream()
            .map(
                word -> new WordTime(word.start(), word.end(), (int) Math.round(word.ms() / tempo)))
            .toList());
  }

  /// The same, `by` later in its line.
  public CueTime later(Duration by) {
    return new CueTime(new Span(span.start().plus(by), span.length()), characters, words);
  }

  private static Duration slower(Duration time, double tempo) {
    return Duration.ofNanos(Math.round(time.toNanos() / tempo));
  }

  /// The moment from the cue's beginning at which `share` of it (0 to 1) was said: when a word
  /// begins near there, else by that share of the time.
  public Duration moment(double share) {
    double character = share * characters;
    WordTime nearest = null;
    for (WordTime word : words) {
      boolean nearer =
          nearest == null
              || Math.abs(word.start() - character) < Math.abs(nearest.start() - character);
      nearest = nearer ? word : nearest;
    }
    Duration moment =
        nearest == null
            ? Duration.ofNanos(Math.round(span.length().toNanos() * share))
            : Duration.ofMillis(nearest.ms());
    return moment.compareTo(span.length()) > 0 ? span.length() : moment;
  }
}
