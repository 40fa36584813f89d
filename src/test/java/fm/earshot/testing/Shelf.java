package fm.earshot.testing;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import fm.earshot.alexa.signature.CertificateSource;
import fm.earshot.alexa.signature.CertificateUrl;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// Amazon's store of certificates, for a test: what lies there, what fails, and how often somebody
/// came.
public final class Shelf implements CertificateSource {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final AtomicInteger fetches = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private volatile Refusal failure = Refusal.CERTIFICATE_ABSENT;
  private volatile CountDownLatch door = new CountDownLatch(0);

  public void put(String path, byte[] pem) {
    files.put(path, pem.clone());
  }

  /// Nothing lies here any more; whoever comes is told this.
  public void fails(Refusal why) {
    files.clear();
    failure = why;
  }

  /// Whoever comes now waits until the latch that it gives is counted down.
  public CountDownLatch close() {
    CountDownLatch closed = new CountDownLatch(1);
    door = closed;
    return closed;
  }

  public int fetches() {
    return fetches.get();
  }

  /// How many are here at this moment.
  public int inside() {
    return inside.get();
  }

  @Override
  public byte[] fetch(CertificateUrl url) throws Refused, InterruptedException {
    fetches.incrementAndGet();
    inside.incrementAndGet();
    try {
      door.await();
    } finally {
      inside.decrementAndGet();
    }
    byte[] pem = files.get(url.path());
    if (pem == null) {
      throw new Refused(failure);
    }
    return pem.clone();
  }
}
