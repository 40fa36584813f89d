package fm.earshot.dialogue;

import fm.earshot.script.Ages;
import java.time.Instant;
import java.time.ZoneId;

/// What is the same in every turn of a channel: the station's spoken name, its words, its time
/// zone, and the channel's pacing.
public record House(String station, Prompts prompts, ZoneId zone, Pacing pacing) {
  String age(Instant made, Instant now) {
    return Ages.of(made, now, zone);
  }

  String minutes(long count) {
    return prompts.counted("minute", count);
  }

  String stories(long count) {
    return prompts.counted("story", count);
  }

  /// "no new stories", "one new story", "7 new stories".
  String count(long count) {
    return prompts.counted("new-story", count);
  }
}
