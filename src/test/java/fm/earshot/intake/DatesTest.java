package fm.earshot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon, 02 Mar 2026 10:30:00 GMT              | 2026-03-02T10:30:00Z
          2 Mar 2026 10:30 +0100                     | 2026-03-02T09:30:00Z
          Monday, 02-Mar-26 10:30:00 EST             | 2026-03-02T15:30:00Z
          mon, 2 mar 98 10:30:00 pDt                 | 1998-03-02T17:30:00Z
          Mon(day), 2(nd (of) it) Mar 2026 10:30 Z   | 2026-03-02T10:30:00Z
          Mon , 02  Mar 2026 10:30:00 CEST           | 2026-03-02T08:30:00Z
          02 Mar 2026                                | 2026-03-02T00:00:00Z
          2026-03-02T10:30:00.250+05:30              | 2026-03-02T05:00:00Z
          2026-03-02T10:30:00-0800                   | 2026-03-02T18:30:00Z
          2026-03-02 10:30:00                        | 2026-03-02T10:30:00Z
          2026-03-02T10:30Z                          | 2026-03-02T10:30:00Z
          2026-03-02                                 | 2026-03-02T00:00:00Z
          2026-03                                    | 2026-03-01T00:00:00Z
          2026-03-02T24:00:00Z                       | 2026-03-03T00:00:00Z
          Mon Mar  2 10:30:00 2026                   | 2026-03-02T10:30:00Z
          """)
  void whatFeedsWriteIsRead(String written, String moment) {
    assertThat(Dates.parse(written)).hasToString(String.valueOf(moment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-40",
        "Mon, 99 Foo 2026 99:99:99",
        "2026-03-02T25:00:00Z",
        "0"
      })
  void whatIsNoDateIsNone(String written) {
    assertThat(Dates.parse(written)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 100_000})
  void whatIsTooLongIsNone(int length) {
    assertThat(Dates.parse("(".repeat(length))).isNull();
  }
}
