package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import fm.earshot.alexa.RequestCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Amazon's rules for a request: a timestamp near now, a certificate at Amazon's address that a
/// trusted root vouches for, and its signature of the raw body. What is cheap is looked at first.
public final class SignatureCheck implements RequestCheck {
  private static final Duration TOLERANCE = Duration.ofSeconds(150);
  private static final Duration EVENT_TOLERANCE = Duration.ofHours(1);
  private static final String EVENT = "AlexaSkillEvent.";

  /// A key of 8,192 bits would sign so much.
  private static final int LONGEST_SIGNATURE = 1368;

  private static final int MOST_SPELLINGS = 16;

  private final CertificateBook book;
  private final InstantSource clock;

  /// The headers that came with genuine requests, so that their URL is not read again.
  private final ConcurrentMap<String, CertificateUrl> spellings = new ConcurrentHashMap<>();

  public SignatureCheck(CertificateBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public @Nullable Refusal fault(byte[] body, Seal seal) {
    try {
      check(body, seal);
      return null;
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  private void check(byte[] body, Seal seal) throws Refused {
    String signed = present(seal.signature(), Refusal.NO_SIGNATURE);
    String header = present(seal.certificateUrl(), Refusal.NO_CERTIFICATE_URL);
    byte[] signature = decoded(signed);
    timely(seal.timestamp(), seal.type().startsWith(EVENT) ? EVENT_TOLERANCE : TOLERANCE);
    CertificateUrl known = spellings.get(header);
    CertificateUrl url = known == null ? CertificateUrl.of(header) : known;
    Chain chain = book.chain(url);
    if (!chain.signed(body, signature)) {
      Chain successor = book.successor(url, chain);
      if (successor == null || !successor.signed(body, signature)) {
        throw new Refused(Refusal.WRONG_SIGNATURE);
      }
    }
    if (known == null && spellings.size() < MOST_SPELLINGS) {
      spellings.put(header, url);
    }
  }

  private static String present(@Nullable String header, Refusal otherwise) throws Refused {
    if (header == null || header.isBlank()) {
      throw new Refused(otherwise);
    }
    return header;
  }

  private static byte[] decoded(String signature) throws Refused {
    if (signature.length() <= LONGEST_SIGNATURE) {
      try {
        return Base64.getDecoder().decode(signature);
      } catch (IllegalArgumentException e) {
        throw new Refused(Refusal.SIGNATURE_UNREADABLE);
      }
    }
    throw new Refused(Refusal.SIGNATURE_UNREADABLE);
  }

  private void timely(@Nullable Instant at, Duration tolerance) throws Refused {
    if (at == null) {
      throw new Refused(Refusal.NO_TIMESTAMP);
    }
    Instant now = clock.instant();
    if (at.isBefore(now.minus(tolerance))) {
      throw new Refused(Refusal.TOO_OLD);
    }
    if (at.isAfter(now.plus(tolerance))) {
      throw new Refused(Refusal.IN_THE_FUTURE);
    }
  }
}
