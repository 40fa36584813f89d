package fm.earshot.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlsTextTest {
  private static Pls readBack(List<Entry> entries) throws IOException {
    byte[] text = PlsText.of("en-CA", entries).getBytes(StandardCharsets.UTF_8);
    return Pls.read("out.pls", new ByteArrayInputStream(text));
  }

  @Test
  void whatWasWrittenIsReadBackTheSame() throws IOException {
    List<Entry> entries =
        List.of(
            new Entry("Kyiv", new Sound.Phones("ˈkiv", "Kyiv")),
            new Entry("Łódź", new Sound.Phones("ˈwutʃ", "wootch")),
            new Entry("R&D <lab>", new Sound.Words("are and dee")),
            new Entry("NATO", new Sound.Words("NATO")),
            new Entry("IRGC", new Sound.Letters("IRGC")),
            new Entry("La Jornada", new Sound.Foreign("es-MX", "La Jornada")));
    assertThat(readBack(entries)).isEqualTo(new Pls("en-CA", entries, List.of()));
  }

  @Test
  void allThatCameWithEarshotIsWrittenAndReadBack() throws IOException {
    List<Entry> entries = Lexicons.builtIn("en").entries();
    assertThat(readBack(entries)).isEqualTo(new Pls("en-CA", entries, List.of()));
  }
}
