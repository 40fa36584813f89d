package fm.earshot.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fm.earshot.audio.SpeechException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The wave file as others read it, where their tools are installed (`sndfile-programs`, `sox`,
/// `mediainfo`).
class IndependentToolsTest {
  @TempDir Path directory;

  private Path wave() throws IOException, SpeechException, AudioException {
    Path out = directory.resolve("out.wav");
    new Mastering(Tracks.FFMPEG)
        .master(
            new Mastering.Take(Tracks.write(directory), 1, 480_000),
            new Mastering.Product(Format.WAV_24, Target.EBU_R128),
            Tracks.SLATE,
            directory,
            out);
    return out;
  }

  private static String said(String tool, String... arguments)
      throws IOException, InterruptedException {
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(":", -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    assumeTrue(installed, tool + " is not installed: nobody else read the file");
    List<String> command = Stream.concat(Stream.of(tool), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll(" +", " ");
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void sndfileInfoReadsBothChunks() throws Exception {
    Path wave = wave();
    assertThat(said("sndfile-info", "--broadcast", wave.toString()))
        .contains("BWF version : 2", "Loudness value : -23.", "Origination ref : top-10-2026");
    assertThat(said("sndfile-info", "--cart", wave.toString()))
        .contains("End date : 2026-10-13", "INTe 72000", "Out cue : That was the news.");
  }

  @Test
  void soxiCountsTheSamples() throws Exception {
    assertThat(said("soxi", "-s", wave().toString()).strip()).isEqualTo("480000");
  }

  @Test
  void mediainfoReadsTheLoudness() throws Exception {
    assertThat(said("mediainfo", "--Full", wave().toString()))
        .contains("Wave", "Bit depth : 24", "trainedAlgorithmicMedia");
  }
}
