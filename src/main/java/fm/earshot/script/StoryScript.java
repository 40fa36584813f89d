package fm.earshot.script;

import fm.earshot.news.Level;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that can be said of one version of one story.
///
/// `headline` is the spoken headline, `source` the spoken name of the source, `correction` what the
/// desk says was wrong, null where nothing was; `provenance` is where the words of each level come
/// from; `levels` holds every level with at least one sentence; `HEADLINE` is the headline and,
/// unless it only repeats the headline, one sentence. `radio` is the summary as a newsreader would
/// read it. `related` are other stories, most alike first.
public record StoryScript(
    Story story,
    Map<Level, Provenance> provenance,
    String headline,
    String source,
    @Nullable String correction,
    Map<Level, List<Cue.Sentence>> levels,
    Radio radio,
    List<String> alsoReportedBy,
    List<StoryId> related) {
  private static final int USUAL_RATE = 100;

  /// What a bulletin says, and where its words come from.
  public record Radio(List<Cue.Sentence> cues, Provenance provenance) {
    public Radio {
      cues = List.copyOf(cues);
    }
  }

  public StoryScript {
    provenance = Map.copyOf(provenance);
    levels = Map.copyOf(levels);
    alsoReportedBy = List.copyOf(alsoReportedBy);
    related = List.copyOf(related);
    for (Level level : Level.values()) {
      if (levels.getOrDefault(level, List.of()).isEmpty()) {
        throw new IllegalArgumentException("nothing to say at " + level + " of " + story.id());
      }
    }
  }

  /// Told on the radio as it is at its levels.
  public StoryScript(
      Story story,
      Map<Level, Provenance> provenance,
      String headline,
      String source,
      @Nullable String correction,
      Map<Level, List<Cue.Sentence>> levels,
      List<String> alsoReportedBy,
      List<StoryId> related) {
    this(
        story,
        provenance,
        headline,
        source,
        correction,
        levels,
        new Radio(
            levels.getOrDefault(Level.SUMMARY, List.of()),
            provenance.getOrDefault(Level.SUMMARY, Provenance.OWN_WORDS)),
        alsoReportedBy,
        related);
  }

  public StoryId id() {
    return story.id();
  }

  /// Whose words `level` is in.
  public Wording kind(Level level) {
    return provenance(level).wording();
  }

  public Provenance provenance(Level level) {
    return provenance.getOrDefault(level, Provenance.OWN_WORDS);
  }

  /// How long it is to listen to as a whole, in minutes by [Pace]; at least one.
  public long minutes() {
    Duration length =
        Stream.concat(level(Level.HEADLINE).stream().limit(1), level(Level.FULL_TEXT).stream())
            .map(cue -> Pace.of(cue, USUAL_RATE))
            .reduce(Duration.ZERO, Duration::plus);
    return Math.max(1, length.plusSeconds(30).toMinutes());
  }

  public List<Cue.Sentence> level(Level level) {
    return Objects.requireNonNull(levels.get(level));
  }
}
