package fm.earshot.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          windows-1251 | text/xml; charset=windows-1251     | iso-8859-1   | Привет, мир
          windows-1251 | -                                  | windows-1251 | Привет, мир
          UTF-8        | text/xml; charset=iso-8859-1       | iso-8859-1   | Привет, мир
          UTF-8        | -                                  | -            | Zoë Brûlé
          windows-1252 | text/xml; charset=utf-8            | utf-8        | “Zoë” — Brûlé
          windows-1252 | text/xml; charset=iso-8859-1       | -            | “Zoë” — Brûlé
          windows-31j  | application/xml; charset="Shift_JIS" | -          | 一①髙
          GB18030      | -                                  | gb2312       | 鎔镕朱
          windows-1254 | -                                  | iso-8859-9   | “İstanbul” ğ
          ISO-8859-2   | text/xml; charset=utf-8            | iso-8859-2   | Škoda Žižkov
          ISO-2022-JP  | -                                  | iso-2022-jp  | 日本
          UTF-16       | text/xml; charset=utf-8            | utf-8        | Привет
          UTF-16LE     | -                                  | -            | Zoë
          """)
  void textIsReadAsItWasMeant(
      String written, @Nullable String served, @Nullable String declared, String text) {
    String encoding = declared == null ? "" : " encoding='" + declared + "'";
    String xml = "<?xml version='1.0'" + encoding + "?><a>" + text + "</a>";
    assertThat(Charsets.decode(xml.getBytes(Charset.forName(written)), served)).isEqualTo(xml);
  }

  @Test
  void headerThatTheBytesBelieGivesWayToTheDeclaration() {
    String xml = "<?xml version='1.0' encoding='windows-1251'?><a>Привет</a>";
    byte[] bytes = xml.getBytes(Charset.forName("windows-1251"));
    assertThat(Charsets.decode(bytes, "text/xml; charset=us-nonsense")).isEqualTo(xml);
    assertThat(Charsets.decode(bytes, "text/xml; charset=shift_jis")).isEqualTo(xml);
  }

  @Test
  void jsonInUtf16WithoutAMarkIsSeen() {
    String json = "{\"items\":[]}";
    assertThat(Charsets.decode(json.getBytes(StandardCharsets.UTF_16LE), null)).isEqualTo(json);
    assertThat(Charsets.decode(json.getBytes(StandardCharsets.UTF_16BE), null)).isEqualTo(json);
  }

  @Test
  void pageIsReadAsTheServerSaysThenAsItSaysItselfThenAsWestern() {
    byte[] utf8 = "Fähre".getBytes(StandardCharsets.UTF_8);
    assertThat(Charsets.decode(utf8, "text/html; charset=latin1")).isEqualTo("Fähre");
    byte[] cyrillic = "Паром".getBytes(Charset.forName("windows-1251"));
    assertThat(Charsets.decode(cyrillic, "text/html; charset=windows-1251")).isEqualTo("Паром");
    byte[] page =
        "<meta charset=\"windows-1251\"><p>Паром".getBytes(Charset.forName("windows-1251"));
    assertThat(Charsets.decode(page, "text/html")).endsWith("Паром");
    assertThat(Charsets.decode(new byte[] {'F', (byte) 0xE4, 'h'}, "text/html; charset=none"))
        .isEqualTo("Fäh");
  }
}
