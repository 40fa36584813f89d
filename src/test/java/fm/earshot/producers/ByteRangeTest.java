package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-5, 0, 5",
    "Bytes = 0 - 5, 0, 5",
    "bytes=7-, 7, 25",
    "bytes=-3, 23, 25",
    "bytes=20-99, 20, 25",
    "bytes=-99, 0, 25",
    "bytes=25-25, 25, 25"
  })
  void somethingInARow(String header, long first, long last) {
    assertThat(ByteRange.of(header, 26)).isEqualTo(new ByteRange.Part(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=26-", "bytes=26-30", "bytes=-0"})
  void whatTheFileDoesNotHave(String header) {
    assertThat(ByteRange.of(header, 26)).isEqualTo(new ByteRange.Beyond());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=5-2",
        "bytes=0-1,4-5",
        "lines=0-1",
        "bytes=-",
        "bytes=x-",
        "",
        "bytes=99999999999999999999-"
      })
  void whatCannotBeReadIsAll(String header) {
    assertThat(ByteRange.of(header, 26)).isEqualTo(new ByteRange.All());
  }

  @Test
  void nothingIsAskedForMeansAll() {
    assertThat(ByteRange.of(null, 26)).isEqualTo(new ByteRange.All());
  }
}
