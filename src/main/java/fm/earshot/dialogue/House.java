package fm.earshot.dialogue;

import fm.earshot.script.Ages;
import fm.earshot.script.SpokenText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is the same in every turn of a channel: the station's spoken name, its words, its time
/// zone, and the channel's pacing.
public record House(String station, Prompts prompts, ZoneId zone, Pacing pacing) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, 'at' h:mm a", Locale.ENGLISH);

  String age(Instant made, Instant now) {
    return Ages.of(made, now, zone);
  }

  /// A time as it is said: "Monday, March 9, at 8:30 A M".
  String moment(Instant moment) {
    return SpokenText.of(MOMENT.format(moment.atZone(zone)), "en");
  }

  String minutes(long count) {
    return prompts.counted("minute", count);
  }

  String stories(long count) {
    return prompts.counted("story", count);
  }

  /// "one other source", "7 other sources".
  String others(long count) {
    return prompts.counted("other-source", count);
  }

  /// "no new stories", "one new story", "7 new stories".
  String count(long count) {
    return prompts.counted("new-story", count);
  }
}
