package fm.earshot.alexa.signature;

import static fm.earshot.testing.Authority.KEYS;
import static fm.earshot.testing.Authority.OTHER_KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import fm.earshot.testing.Air;
import fm.earshot.testing.Authority;
import fm.earshot.testing.Authority.Terms;
import fm.earshot.testing.Shelf;
import fm.earshot.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the book keeps, for how long, and how much.
class CertificateBookTest {
  private static final Authority AUTHORITY = Authority.root("A root");
  private static final CertificateUrl URL = url("cert.pem");
  private static final double A_DAY = 86_400;
  private static final byte[] GOOD = AUTHORITY.issue(KEYS, Terms.alexa()).pem();
  private static final byte[] NEXT = AUTHORITY.issue(OTHER_KEYS, Terms.alexa()).pem();

  private final TestClock clock = new TestClock(Air.START);
  private final Shelf shelf = new Shelf();
  private final CertificateBook book =
      new CertificateBook(
          shelf, new Trust(List.of(AUTHORITY.certificate())), clock, Duration.ofMinutes(1));

  static CertificateUrl url(String name) {
    try {
      return CertificateUrl.of("https://s3.amazonaws.com/echo.api/" + name);
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  /// What the book has there: the key's bytes say which certificate, else why there is none.
  private Object at(CertificateUrl url) {
    try {
      return book.chain(url).key();
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  @ParameterizedTest
  @CsvSource({"CERTIFICATE_SLOW, 5", "CERTIFICATE_DOWN, 5", "CERTIFICATE_ABSENT, 30"})
  void failureIsRememberedForSeconds(Refusal why, int seconds) {
    shelf.fails(why);
    assertThat(at(URL)).isEqualTo(why);
    shelf.put(URL.path(), GOOD);
    clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
    assertThat(at(URL)).isEqualTo(why);
    assertThat(shelf.fetches()).isEqualTo(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(at(URL)).isEqualTo(KEYS.getPublic());
    assertThat(shelf.fetches()).isEqualTo(2);
  }

  @Test
  void chainOfSomeHoursIsUsedWhileItIsLookedAfter() {
    shelf.put(URL.path(), GOOD);
    assertThat(at(URL)).isEqualTo(KEYS.getPublic());
    shelf.put(URL.path(), NEXT);
    clock.advance(Duration.ofHours(4));
    var door = shelf.close();
    assertThat(at(URL)).isEqualTo(KEYS.getPublic());
    door.countDown();
    Waiting.until(() -> book.fetches(Outcome.REPLACED) == 1);
    assertThat(at(URL)).isEqualTo(OTHER_KEYS.getPublic());
    assertThat(shelf.fetches()).isEqualTo(2);
  }

  @Test
  void failedLookAfterAChainIsNotRepeatedWithinAMinute() {
    shelf.put(URL.path(), GOOD);
    at(URL);
    shelf.fails(Refusal.CERTIFICATE_DOWN);
    clock.advance(Duration.ofHours(4));
    for (int look = 1; look <= 3; look++) {
      for (int i = 0; i < 10; i++) {
        assertThat(at(URL)).isEqualTo(KEYS.getPublic());
      }
      int looks = look;
      Waiting.until(() -> book.fetches(Outcome.DOWN) == looks);
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(shelf.fetches()).isEqualTo(4);
  }

  @Test
  void successorIsLookedForOnceAMinute() throws Refused {
    shelf.put(URL.path(), GOOD);
    Chain first = book.chain(URL);
    assertThat(book.successor(URL, first)).isNull();
    shelf.put(URL.path(), NEXT);
    assertThat(book.successor(URL, first)).isNull();
    assertThat(shelf.fetches()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(1));
    Chain second = book.successor(URL, first);
    assertThat(second).isNotNull().isEqualTo(book.chain(URL)).isNotEqualTo(first);
    assertThat(book.successor(URL, first)).isEqualTo(second);
    assertThat(shelf.fetches()).isEqualTo(2);
  }

  @Test
  void bookHasOnlySoManyPages() {
    shelf.put(URL.path(), GOOD);
    for (int i = 0; i < 100; i++) {
      shelf.put(url("good-" + i).path(), GOOD);
      assertThat(at(url("good-" + i))).isEqualTo(KEYS.getPublic());
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(book.remembered()).isEqualTo(Memory.MOST_PAGES);
    assertThat(at(url("good-99"))).isEqualTo(KEYS.getPublic());
    assertThat(shelf.fetches()).isEqualTo(100);
  }

  @Test
  void whatIsWrongDoesNotDriveOutWhatIsGood() {
    shelf.put(URL.path(), GOOD);
    assertThat(at(URL)).isEqualTo(KEYS.getPublic());
    IntStream.range(0, 1_000)
        .forEach(i -> assertThat(at(url("bad-" + i))).isEqualTo(Refusal.CERTIFICATE_ABSENT));
    assertThat(book.remembered()).isLessThanOrEqualTo(1 + Memory.MOST_BLANKS);
    int fetches = shelf.fetches();
    assertThat(at(URL)).isEqualTo(KEYS.getPublic());
    assertThat(shelf.fetches()).isEqualTo(fetches);
  }

  @Test
  void secondsLeftAreThoseOfTheLastCertificate() {
    assertThat(book.secondsLeft()).isNaN();
    shelf.put(URL.path(), GOOD);
    at(URL);
    assertThat(book.secondsLeft()).isEqualTo(30 * A_DAY);
    Terms longer = Terms.alexa().between(Air.START, Air.START.plus(Duration.ofDays(60)));
    shelf.put(url("new.pem").path(), AUTHORITY.issue(KEYS, longer).pem());
    at(url("new.pem"));
    clock.advance(Duration.ofDays(59));
    assertThat(book.secondsLeft()).isEqualTo(1 * A_DAY);
    clock.advance(Duration.ofDays(2));
    assertThat(book.secondsLeft()).isNegative();
    shelf.put(url("new.pem").path(), new byte[0]);
    assertThat(at(url("new.pem"))).isInstanceOf(Refusal.class);
    assertThat(at(URL)).isInstanceOf(Refusal.class);
    assertThat(book.secondsLeft()).as("though no page is kept any more").isEqualTo(-1 * A_DAY);
  }

  @Test
  void fetchesAreCountedByWhatCameOfThem() {
    at(URL);
    clock.advance(Duration.ofSeconds(30));
    shelf.put(URL.path(), GOOD);
    at(URL);
    clock.advance(Duration.ofHours(24));
    at(URL);
    shelf.put(URL.path(), NEXT);
    clock.advance(Duration.ofHours(24));
    at(URL);
    for (Outcome outcome : Outcome.values()) {
      int expected =
          switch (outcome) {
            case WRONG, FIRST, SAME, REPLACED -> 1;
            case SLOW, DOWN, BUSY -> 0;
          };
      assertThat(book.fetches(outcome)).as("%s", outcome).isEqualTo(expected);
    }
  }
}
