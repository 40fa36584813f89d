package fm.earshot.audio.transcript;

import fm.earshot.audio.Bulletin;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// A bulletin's captions as files.
public final class Transcript {
  private Transcript() {}

  /// W3C WebVTT; `notice` says what it is, for the eyes of who opens it.
  public static String webVtt(Bulletin bulletin, String notice) {
    StringBuilder text = new StringBuilder("WEBVTT\n\nNOTE ");
    text.append(Rows.plain(notice).replace("-->", "->")).append('\n');
    List<Caption> captions = Captions.of(bulletin);
    for (int i = 0; i < captions.size(); i++) {
      Caption caption = captions.get(i);
      text.append('\n').append(i + 1).append('\n');
      text.append(time(caption.start(), '.')).append(" --> ").append(time(caption.end(), '.'));
      text.append('\n').append(escaped(String.join("\n", caption.rows()))).append('\n');
    }
    return text.toString();
  }

  /// SubRip, which has no way to escape: signs that a player would take for markup are others that
  /// look alike.
  public static String srt(Bulletin bulletin) {
    StringBuilder text = new StringBuilder();
    List<Caption> captions = Captions.of(bulletin);
    for (int i = 0; i < captions.size(); i++) {
      Caption caption = captions.get(i);
      text.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
      text.append(time(caption.start(), ',')).append(" --> ").append(time(caption.end(), ','));
      String rows = String.join("\n", caption.rows());
      text.append('\n').append(rows.replace('<', '\u2039').replace('>', '\u203a')).append('\n');
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String time(Duration time, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        time.toHours(),
        time.toMinutesPart(),
        time.toSecondsPart(),
        point,
        time.toMillisPart());
  }
}
