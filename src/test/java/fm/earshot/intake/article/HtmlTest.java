package fm.earshot.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void utf8IsBelievedWhateverIsSaid() {
    assertThat(Html.decode("Fähre".getBytes(StandardCharsets.UTF_8), "text/html; charset=latin1"))
        .isEqualTo("Fähre");
  }

  @Test
  void elseTheServerThenThePageThenWestern() {
    byte[] cyrillic = "Паром".getBytes(Charset.forName("windows-1251"));
    assertThat(Html.decode(cyrillic, "text/html; charset=windows-1251")).isEqualTo("Паром");
    byte[] page =
        "<meta charset=\"windows-1251\"><p>Паром".getBytes(Charset.forName("windows-1251"));
    assertThat(Html.decode(page, "text/html")).endsWith("Паром");
    assertThat(Html.decode(new byte[] {'F', (byte) 0xE4, 'h'}, "text/html; charset=none"))
        .isEqualTo("Fäh");
  }
}
