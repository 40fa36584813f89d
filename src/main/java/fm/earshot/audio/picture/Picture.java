package fm.earshot.audio.picture;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Loudness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Draws the sound of a finished bulletin: its stories in bands with a number, what they are below,
/// when each begins, the out-cue, and how loud it is. For light and dark.
public final class Picture {
  private static final int WIDTH = 1_200;
  private static final int MARGIN = 40;
  private static final int ACROSS = WIDTH - 2 * MARGIN;
  private static final int COLUMNS = ACROSS / 2;
  private static final int TOP = 64;
  private static final int HALF = 96;
  private static final int MIDDLE = TOP + HALF;
  private static final int BOTTOM = MIDDLE + HALF;
  private static final int ROWS = BOTTOM + 62;
  private static final int ROW = 24;
  private static final int LONGEST_TEXT = 118;
  private static final String STYLE =
      """
      <style>
      svg{--page:#fff;--ink:#1d2530;--faint:#5a6675;--rule:#c9d0d9;--a:#e8f0fb;--b:#f6efe2;--peak:#8fb3e0;--rms:#2f6db5;--end:#b3261e}
      @media (prefers-color-scheme:dark){svg{--page:#12161c;--ink:#e8ecf1;--faint:#a3aebb;--rule:#3a4452;--a:#1b2838;--b:#2a251a;--peak:#3f6ea6;--rms:#86b6ee;--end:#ff8a80}}
      text{font:14px system-ui,sans-serif;fill:var(--ink)}
      .faint{fill:var(--faint);font-size:12px}.head{font-size:18px;font-weight:600}.n{font-weight:600}
      .rule{stroke:var(--rule);stroke-width:1}.end{stroke:var(--end);stroke-width:1.5;stroke-dasharray:4 3}
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();
  private final Bulletin bulletin;
  private final Peaks peaks;
  private final double full;

  private Picture(Bulletin bulletin, Peaks peaks) {
    this.bulletin = bulletin;
    this.peaks = peaks;
    this.full = Math.clamp(peaks.highest() * 1.1, 0.05, 1);
  }

  /// An SVG document of `file`, the finished sound of `bulletin`; `work` is a directory for scratch
  /// files.
  public static String of(
      Path file, Bulletin bulletin, Loudness loudness, String title, Ffmpeg ffmpeg, Path work)
      throws AudioException {
    Peaks peaks = Peaks.of(file, COLUMNS, ffmpeg, work);
    return new Picture(bulletin, peaks).draw(title, loudness);
  }

  /// The same in a file, for which a scratch directory is made beside it.
  public static void write(
      Path file, Bulletin bulletin, Loudness loudness, String title, Ffmpeg ffmpeg, Path out)
      throws AudioException {
    try {
      Path parent = out.toAbsolutePath().getParent();
      Path work = Files.createTempDirectory(parent, ".picture-");
      try {
        Files.writeString(out, of(file, bulletin, loudness, title, ffmpeg, work));
      } finally {
        Files.deleteIfExists(work.resolve("picture.s16"));
        Files.deleteIfExists(work);
      }
    } catch (IOException e) {
      throw new AudioException(out + ": cannot be written", e);
    }
  }

  private String draw(String title, Loudness loudness) {
    List<Line> lines = bulletin.lines();
    int height = ROWS + lines.size() * ROW + 44;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" ",
        WIDTH, height);
    add("width=\"%d\" height=\"%d\">", WIDTH, height);
    add("<title>%s</title>", escaped(title));
    svg.append(STYLE);
    add("<rect width=\"%d\" height=\"%d\" fill=\"var(--page)\"/>", WIDTH, height);
    text(MARGIN, 32, "head", title);
    text(WIDTH - MARGIN, 32, "\" text-anchor=\"end", loud(loudness));
    bands(lines);
    wave();
    scale();
    rows(lines);
    end(lines.getLast(), ROWS + lines.size() * ROW + 18);
    return svg.append("</svg>\n").toString();
  }

  private String loud(Loudness loudness) {
    return String.format(
        Locale.ROOT,
        "%.1f s · %s LUFS · range %.1f LU · peak %s dBTP",
        bulletin.target().toMillis() / 1000.0,
        minus(loudness.integrated()),
        loudness.range(),
        minus(loudness.truePeak()));
  }

  private static String minus(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
  }

  private double x(Duration at) {
    return MARGIN + (double) ACROSS * at.toMillis() / bulletin.target().toMillis();
  }

  private void bands(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double from = x(line.span().start());
      double to = x(line.span().end());
      add(
          "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"var(--%s)\"/>",
          from, TOP, to - from, 2 * HALF, i % 2 == 0 ? "b" : "a");
      text((from + to) / 2, TOP - 6, "n\" text-anchor=\"middle", mark(line));
    }
  }

  private static String mark(Line line) {
    return switch (line) {
      case Line.Frame frame -> frame.part() == Line.Frame.Part.INTRO ? "in" : "out";
      case Line.Item item -> String.valueOf(item.pick().number());
    };
  }

  private void wave() {
    shape("peak", Shown.PEAK);
    shape("rms", Shown.RMS);
    add(
        "<line class=\"rule\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>",
        MARGIN, WIDTH - MARGIN, MIDDLE, MIDDLE);
  }

  private enum Shown {
    PEAK,
    RMS
  }

  private void shape(String colour, Shown shown) {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (int i = 0; i < peaks.columns().size(); i++) {
      Peaks.Column column = peaks.columns().get(i);
      double value = shown == Shown.PEAK ? column.peak() : column.rms();
      double x = MARGIN + (i + 0.5) * ACROSS / peaks.columns().size();
      double y = HALF * Math.min(1, value / full);
      above.append(String.format(Locale.ROOT, "L%.0f %.1f", x, MIDDLE - y));
      below.insert(0, String.format(Locale.ROOT, "L%.0f %.1f", x, MIDDLE + y));
    }
    add("<path fill=\"var(--%s)\" d=\"M%d %d%s%sZ\"/>", colour, MARGIN, MIDDLE, above, below);
  }

  /// Tens of seconds below, and how high six, twelve and eighteen dB under full scale are.
  private void scale() {
    long seconds = bulletin.target().toSeconds();
    long step = seconds <= 120 ? 10 : seconds <= 600 ? 60 : 300;
    for (long at = 0; at <= seconds; at += step) {
      double x = x(Duration.ofSeconds(at));
      add(
          "<line class=\"rule\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
          x, x, BOTTOM, BOTTOM + 5);
      text(x, BOTTOM + 19, "faint\" text-anchor=\"middle", at + " s");
    }
    for (int under = 6; under <= 18; under += 6) {
      double y = HALF * Math.pow(10, -under / 20.0) / full;
      if (y <= HALF) {
        add(
            "<line class=\"rule\" stroke-dasharray=\"2 4\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\""
                + " y2=\"%.1f\"/>",
            MARGIN, WIDTH - MARGIN, MIDDLE - y, MIDDLE - y);
        text(MARGIN - 4, MIDDLE - y + 4, "faint\" text-anchor=\"end", "−" + under);
      }
    }
  }

  private void rows(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int y = ROWS + i * ROW;
      text(MARGIN + 24, y, "n\" text-anchor=\"end", mark(line));
      text(MARGIN + 40, y, "faint", clock(line.span().start()));
      text(MARGIN + 100, y, "", shortened(said(line)));
    }
  }

  private static String said(Line line) {
    return switch (line) {
      case Line.Frame frame -> frame.text();
      case Line.Item item ->
          item.story().story().headline() + " (" + item.story().story().credit().source() + ")";
    };
  }

  private void end(Line last, int y) {
    double x = x(last.span().end());
    add("<line class=\"end\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, TOP, BOTTOM);
    text(
        MARGIN,
        y,
        "",
        shortened("Out-cue at " + clock(last.span().end()) + ": “" + last.outCue() + "”"));
  }

  private static String clock(Duration at) {
    return String.format(
        Locale.ROOT, "%d:%02d.%d", at.toMinutes(), at.toSecondsPart(), at.toMillisPart() / 100);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }

  private void text(double x, double y, String kind, String text) {
    add("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">", x, y, kind);
    svg.append(escaped(text)).append("</text>\n");
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void add(String text, Object... values) {
    svg.append(String.format(Locale.ROOT, text, values));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
