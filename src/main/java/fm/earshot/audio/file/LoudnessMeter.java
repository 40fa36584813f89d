package fm.earshot.audio.file;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what ffmpeg's `ebur128` says of what runs through it.
final class LoudnessMeter {
  static final String FILTER = "ebur128=peak=true";

  /// Nothing is there to be measured.
  static final double SILENCE = -70;

  private static final Pattern MOMENT = Pattern.compile("M: *(-?[0-9.]+) S: *(-?[0-9.]+) ");
  private static final Pattern SUMMARY =
      Pattern.compile("^ +(I|LRA|Peak): +(-?[0-9.]+|-inf) (?:LUFS|LU|dBFS)");

  private double integrated = SILENCE;
  private double range;
  private double truePeak = SILENCE;
  private double momentary = SILENCE;
  private double shortTerm = SILENCE;

  /// How loud a finished file is.
  static Loudness measure(Ffmpeg ffmpeg, Path file) throws AudioException {
    LoudnessMeter meter = new LoudnessMeter();
    ffmpeg.run(
        List.of("-i", file.toString(), "-vn", "-af", FILTER, "-f", "null", "-"), meter::line);
    return meter.loudness();
  }

  void line(String said) {
    Matcher moment = MOMENT.matcher(said);
    if (moment.find()) {
      momentary = Math.max(momentary, Double.parseDouble(moment.group(1)));
      shortTerm = Math.max(shortTerm, Double.parseDouble(moment.group(2)));
    }
    Matcher summary = SUMMARY.matcher(said);
    if (summary.find()) {
      String number = summary.group(2);
      double value = number.equals("-inf") ? SILENCE : Double.parseDouble(number);
      switch (summary.group(1)) {
        case "I" -> integrated = value;
        case "LRA" -> range = value;
        default -> truePeak = value;
      }
    }
  }

  Loudness loudness() {
    return new Loudness(integrated, range, truePeak, momentary, shortTerm);
  }
}
