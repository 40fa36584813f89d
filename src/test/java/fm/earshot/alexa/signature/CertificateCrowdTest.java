package fm.earshot.alexa.signature;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Many who ask the book at once.
class CertificateCrowdTest {
  private static final Authority AUTHORITY = Authority.root("A root");
  private static final byte[] GOOD = AUTHORITY.issue(Authority.KEYS, Terms.alexa()).pem();
  private static final CertificateUrl URL = CertificateBookTest.url("cert.pem");

  private final TestClock clock = new TestClock(Air.START);
  private final Shelf shelf = new Shelf();
  private final CertificateBook book = book(shelf, Duration.ofMinutes(1));
  private final Waiting<Object> crowd = new Waiting<>();

  private CertificateBook book(CertificateSource source, Duration patience) {
    return new CertificateBook(
        source, new Trust(List.of(AUTHORITY.certificate())), clock, patience);
  }

  private static Object at(CertificateBook book, CertificateUrl url) {
    try {
      return book.chain(url);
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  private void crowdAsksFor(int each) {
    for (int i = 0; i < each; i++) {
      CertificateUrl url = CertificateBookTest.url("bad-" + i);
      crowd.asks(() -> at(book, url));
    }
  }

  @Test
  void allWhoAskForOneAddressMakeOneFetch() throws Exception {
    shelf.put(URL.path(), GOOD);
    CountDownLatch door = shelf.close();
    for (int i = 0; i < 200; i++) {
      crowd.asks(() -> at(book, URL));
    }
    crowd.untilAllWait();
    door.countDown();
    assertThat(crowd.answers()).hasSize(200).containsOnly(book.chain(URL));
    assertThat(shelf.fetches()).isEqualTo(1);
  }

  @Test
  void allWhoAskForTheSuccessorMakeOneFetch() throws Exception {
    shelf.put(URL.path(), GOOD);
    Chain old = book.chain(URL);
    shelf.put(URL.path(), AUTHORITY.issue(Authority.OTHER_KEYS, Terms.alexa()).pem());
    clock.advance(Duration.ofMinutes(1));
    CountDownLatch door = shelf.close();
    for (int i = 0; i < 50; i++) {
      crowd.asks(() -> String.valueOf(book.successor(URL, old)));
    }
    crowd.untilAllWait();
    assertThat(book.chain(URL)).as("nobody else waits").isEqualTo(old);
    door.countDown();
    assertThat(crowd.answers()).containsOnly(book.chain(URL).toString());
    assertThat(shelf.fetches()).isEqualTo(2);
  }

  @Test
  void floodOfAddressesMakesFewFetchesAtATime() throws Exception {
    CountDownLatch door = shelf.close();
    crowdAsksFor(40);
    crowd.untilAllWait();
    Waiting.until(() -> shelf.inside() == CertificateBook.AT_ONCE);
    assertThat(shelf.fetches()).isEqualTo(CertificateBook.AT_ONCE);
    door.countDown();
    assertThat(crowd.answers()).hasSize(40).containsOnly(Refusal.CERTIFICATE_ABSENT);
  }

  @Test
  void whoComesWhenTooManyWaitIsTurnedAwayAndMayComeAgain() throws Exception {
    CountDownLatch door = shelf.close();
    crowdAsksFor(CertificateBook.MOST_FLIGHTS);
    crowd.untilAllWait();
    shelf.put(URL.path(), GOOD);
    assertThat(at(book, URL)).isEqualTo(Refusal.CERTIFICATE_BUSY);
    crowd.asks(() -> at(book, CertificateBookTest.url("bad-0")));
    crowd.untilAllWait();
    door.countDown();
    assertThat(crowd.answers()).containsOnly(Refusal.CERTIFICATE_ABSENT);
    assertThat(at(book, URL)).isInstanceOf(Chain.class);
  }

  @Test
  void nobodyWaitsLongerThanTheirPatience() throws Exception {
    CertificateBook hasty = book(shelf, Duration.ofMillis(50));
    CountDownLatch door = shelf.close();
    for (int i = 0; i < 20; i++) {
      crowd.asks(() -> at(hasty, URL));
    }
    assertThat(crowd.answers()).containsOnly(Refusal.CERTIFICATE_SLOW);
    door.countDown();
    assertThat(shelf.fetches()).isEqualTo(1);
  }

  @Test
  void sourceThatBreaksLeavesNobodyWaiting() {
    AtomicInteger calls = new AtomicInteger();
    CertificateBook broken =
        book(
            url -> {
              if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("the source broke, as this test wants it to");
              }
              return GOOD.clone();
            },
            Duration.ofMinutes(1));
    assertThat(at(broken, URL)).isEqualTo(Refusal.CERTIFICATE_DOWN);
    clock.advance(Duration.ofSeconds(5));
    assertThat(at(broken, URL)).isInstanceOf(Chain.class);
  }
}
