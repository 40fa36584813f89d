package fm.earshot.audio.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What ffmpeg is told to bring speech, sounder and bed together in one track of an exact length.
record Mixing(Mastering.Take take, double speechLufs) {
  private static final double RATE = 48_000;
  private static final double FADE_IN = 1;
  private static final double FADE_OUT = 2;

  /// A sound that is looped is cut before it clicks.
  private static final double EDGE = 0.01;

  List<String> inputs() {
    List<String> inputs = new ArrayList<>(Mastering.input("s16le", take.track()));
    Sound sounder = take.imaging().sounder();
    if (sounder != null) {
      inputs.addAll(raw(sounder.raw()));
    }
    Sound bed = take.imaging().bed();
    if (bed != null) {
      inputs.addAll(List.of("-stream_loop", "-1"));
      inputs.addAll(raw(bed.raw()));
    }
    return inputs;
  }

  private static List<String> raw(Path file) {
    return Mastering.input("f32le", file);
  }

  /// The graph of filters, which ends in `out`; the track is measured on its way.
  String graph() {
    List<String> parts = new ArrayList<>();
    long lead = samples(take.imaging().lead().toMillis());
    long speech = take.samples() - lead;
    String tempo = Mastering.tempo(take.tempo());
    parts.add("[0:a]" + tempo + Levels.exactly(speech) + "[speech]");
    Sound sounder = take.imaging().sounder();
    String voice = "speech";
    if (sounder != null) {
      parts.add(
          format("[1:a]volume=%.3fdB,", sounder.gainTo(speechLufs))
              + Levels.exactly(lead)
              + "[sounder]");
      parts.add("[sounder][speech]concat=n=2:v=0:a=1[voice]");
      voice = "voice";
    }
    Sound bed = take.imaging().bed();
    String end = "[" + voice + "]";
    if (bed != null) {
      parts.add(bed(bed, sounder == null ? 1 : 2, speech, lead));
      end += "[bed]amix=inputs=2:duration=first:normalize=0,";
    }
    parts.add(end + Levels.exactly(take.samples()) + "," + LoudnessMeter.FILTER + "[out]");
    return String.join(";", parts);
  }

  private String bed(Sound bed, int input, long samples, long lead) {
    double seconds = samples / RATE;
    double out = Math.min(FADE_OUT, seconds / 2);
    return format("[%d:a]atrim=end_sample=%d,", input, samples)
        + format("volume=%.3fdB,", bed.gainTo(speechLufs - take.imaging().under()))
        + format("afade=t=in:d=%.3f,", Math.min(FADE_IN, seconds / 2))
        + format("afade=t=out:st=%.3f:d=%.3f,", seconds - out - EDGE, out)
        + format("adelay=%dS[bed]", lead);
  }

  private static long samples(long ms) {
    return ms * (long) (RATE / 1000);
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
