package fm.earshot.audio.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes one file of a track: encoded, with what it says of itself, and measured.
record Encoding(Ffmpeg ffmpeg, Mastering.Product product, Slate slate, Path work) {
  private static final int RATE = 48_000;

  /// The finished file and how loud it is.
  record Made(Path file, Loudness loudness) {}

  Made encode(Mastering.Fitted track, Levels levels) throws AudioException {
    try {
      return switch (product.format()) {
        case WAV, WAV_24 -> wave(track, levels);
        case MP3, MP3_256, MP2 -> withId3(encoded(track, levels, List.of(), "encoded"));
        case AAC, OPUS -> measured(encoded(track, levels, tags(), "tagged"));
      };
    } catch (IOException e) {
      throw new AudioException("the file cannot be written", e);
    }
  }

  private Made wave(Mastering.Fitted track, Levels levels) throws AudioException, IOException {
    LoudnessMeter meter = new LoudnessMeter();
    Path samples = encoded(track, levels, List.of(), "samples", meter);
    int channels = product.target().channels();
    WaveFile.Shape shape = new WaveFile.Shape(RATE, product.format().bits(), channels);
    Path wave = work.resolve("finished.wav");
    WaveFile.write(samples, shape, slate, meter.loudness(), wave);
    return measured(wave);
  }

  private Made withId3(Path encoded) throws AudioException, IOException {
    Path finished = work.resolve("finished." + product.format().ending());
    try (OutputStream out = Files.newOutputStream(finished)) {
      out.write(Id3.of(slate));
      Files.copy(encoded, out);
    }
    return measured(finished);
  }

  private Made measured(Path file) throws AudioException {
    return new Made(file, LoudnessMeter.measure(ffmpeg, file));
  }

  /// A second input, and that it is what tags and chapters are taken from.
  private List<String> tags() throws IOException {
    Path tags = work.resolve("tags.txt");
    Files.writeString(tags, Tags.of(slate, product.format()), StandardCharsets.UTF_8);
    return List.of(
        "-i", tags.toString(), "-map", "0:a", "-map_metadata", "1", "-map_chapters", "1");
  }

  private Path encoded(Mastering.Fitted track, Levels levels, List<String> tags, String name)
      throws AudioException {
    return encoded(track, levels, tags, name, new LoudnessMeter());
  }

  private Path encoded(
      Mastering.Fitted track, Levels levels, List<String> tags, String name, LoudnessMeter meter)
      throws AudioException {
    Path out = work.resolve(name + "." + product.format().ending());
    List<String> arguments = new ArrayList<>(Mastering.input("f32le", track.file()));
    arguments.addAll(tags);
    arguments.addAll(List.of("-af", levels.filters(track, product.target().channels())));
    arguments.addAll(product.format().arguments());
    arguments.add(out.toString());
    ffmpeg.run(arguments, meter::line);
    return out;
  }
}
