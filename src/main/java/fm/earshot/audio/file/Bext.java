package fm.earshot.audio.file;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The broadcast extension chunk, version 2 (EBU Tech 3285), with how loud the file is.
final class Bext {
  private static final int FIXED = 602;
  private static final int VERSION = 2;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Bext() {}

  static byte[] of(Slate slate, Loudness loudness, int bits, int channels) {
    byte[] history = Fields.ascii(history(bits, channels));
    return new Fields(FIXED + history.length)
        .text(slate.title() + ". " + slate.notice(), 256)
        .text(slate.station(), 32)
        .text(slate.id(), 32)
        .text(DATE.format(slate.made()), 10)
        .text(TIME.format(slate.made()), 8)
        .number(0)
        .number(0)
        .small(VERSION)
        .zeros(64)
        .small(hundredths(loudness.integrated()))
        .small(hundredths(loudness.range()))
        .small(hundredths(loudness.truePeak()))
        .small(hundredths(loudness.momentary()))
        .small(hundredths(loudness.shortTerm()))
        .zeros(180)
        .bytes(history)
        .done();
  }

  private static long hundredths(double value) {
    return Math.round(value * 100);
  }

  private static String history(int bits, int channels) {
    return "A=PCM,F=48000,W=%d,M=%s,T=Earshot;speech synthesis;digitalSourceType=%s\r\n"
        .formatted(bits, channels == 1 ? "mono" : "dual-mono", Slate.MACHINE_MADE);
  }
}
