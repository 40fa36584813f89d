package fm.earshot.audio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Loudness;
import fm.earshot.news.Story;
import fm.earshot.testing.Cuts;
import fm.earshot.testing.Scripts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PictureTest {
  private static final Ffmpeg FFMPEG = Ffmpeg.ofBuild(Duration.ofSeconds(60));

  @TempDir Path directory;

  /// A second of silence, then a tone as long.
  private Path sound() throws AudioException {
    Path file = directory.resolve("top.wav");
    String half = "sine=frequency=500:duration=1,volume=12dB,adelay=1000";
    FFMPEG.run(List.of("-f", "lavfi", "-i", half, file.toString()), _ -> {});
    return file;
  }

  private static Bulletin bulletin() {
    List<Story> stories =
        List.of(
            Scripts.story(Scripts.NOW, "Wire", null, "Fish & <chips> are \"back\"", "They are."),
            Scripts.story(Scripts.NOW, "Wire", null, "The ferry sails again", "It does."));
    return (Bulletin) Cuts.FITTING.fit(Scripts.of(stories), "top", Duration.ofMinutes(1));
  }

  @Test
  void columnsTellHowLoudItIsFromLeftToRight() throws AudioException {
    Peaks peaks = Peaks.of(sound(), 20, FFMPEG, directory);
    assertThat(peaks.columns()).hasSize(20);
    assertThat(peaks.columns().getFirst().peak()).isLessThan(0.01);
    // A sine of an eighth, twelve dB louder.
    assertThat(peaks.columns().get(15).peak()).isCloseTo(0.5, within(0.05));
    assertThat(peaks.columns().get(15).rms()).isCloseTo(0.35, within(0.05));
  }

  @Test
  void everyLineHasABandWithItsTimeAndItsWords() throws Exception {
    Bulletin bulletin = bulletin();
    Path out = directory.resolve("top.svg");
    Loudness loudness = new Loudness(-23, 4.3, -8.2, -17, -20);
    Picture.write(sound(), bulletin, loudness, "Harbour Radio: top", FFMPEG, out);
    String svg = Files.readString(out);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("rect").getLength())
        .isEqualTo(1 + bulletin.lines().size());
    assertThat(texts(document))
        .contains(
            "Harbour Radio: top",
            "60.0 s · −23.0 LUFS · range 4.3 LU · peak −8.2 dBTP",
            "Fish & <chips> are \"back\" (Wire)",
            "The ferry sails again (Wire)",
            "0:00.0",
            "50 s")
        .anyMatch(text -> text.matches("Out-cue at 0:\\d\\d.\\d: “That was the news.”"));
    assertThat(svg).contains("prefers-color-scheme:dark");
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("top.wav", "top.svg");
    }
  }

  private static List<String> texts(Document document) {
    NodeList nodes = document.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
