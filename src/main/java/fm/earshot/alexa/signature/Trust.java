package fm.earshot.alexa.signature;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// The roots that may vouch for Alexa's certificate, and what they do vouch for. No root is pinned:
/// Amazon changes them.
public final class Trust {
  private static final String ALEXA = "echo-api.amazon.com";
  private static final int DNS_NAME = 2;
  private static final int MOST_CERTIFICATES = 10;
  private static final int SHORTEST_KEY = 2048;

  private final Set<TrustAnchor> anchors;

  public Trust(Collection<X509Certificate> roots) {
    anchors = roots.stream().map(root -> new TrustAnchor(root, null)).collect(toUnmodifiableSet());
  }

  /// The roots that this Java trusts.
  public static Trust ofJava() {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return new Trust(
          Arrays.stream(factory.getTrustManagers())
              .filter(X509TrustManager.class::isInstance)
              .map(X509TrustManager.class::cast)
              .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
              .toList());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the roots that Java trusts cannot be read", e);
    }
  }

  /// What a PEM is worth at that moment.
  Chain chain(byte[] pem, Instant now) throws Refused {
    List<X509Certificate> sent = certificates(pem);
    X509Certificate own = sent.getFirst();
    if (!isAlexas(own)) {
      throw new Refused(Refusal.CERTIFICATE_NAME);
    }
    checkKey(own.getPublicKey());
    checkDates(own, now);
    return chain(own.getPublicKey(), path(sent, now));
  }

  private static List<X509Certificate> certificates(byte[] pem) throws Refused {
    try {
      var read =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem));
      if (!read.isEmpty() && read.size() <= MOST_CERTIFICATES) {
        return read.stream().map(X509Certificate.class::cast).toList();
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      // Java's parser reports most garbage as the first, some as whatever it ran into.
      throw new Refused(Refusal.CERTIFICATE_UNREADABLE);
    }
    throw new Refused(Refusal.CERTIFICATE_UNREADABLE);
  }

  private static boolean isAlexas(X509Certificate own) throws Refused {
    try {
      var names = own.getSubjectAlternativeNames();
      return names != null
          && names.stream()
              .anyMatch(name ->
                  name.get(0) instanceof Integer kind
                      && kind == DNS_NAME
                      && name.get(1) instanceof String dns
                      && dns.equalsIgnoreCase(ALEXA));
    } catch (GeneralSecurityException e) {
      throw new Refused(Refusal.CERTIFICATE_UNREADABLE);
    }
  }

  private static void checkKey(PublicKey key) throws Refused {
    // A key of RSASSA-PSS is an RSAPublicKey too, but cannot make this signature.
    if (!(key instanceof RSAPublicKey rsa)
        || !key.getAlgorithm().equals("RSA")
        || rsa.getModulus().bitLength() < SHORTEST_KEY) {
      throw new Refused(Refusal.CERTIFICATE_KEY);
    }
  }

  private static void checkDates(X509Certificate own, Instant now) throws Refused {
    try {
      own.checkValidity(Date.from(now));
    } catch (CertificateExpiredException e) {
      throw new Refused(Refusal.CERTIFICATE_EXPIRED);
    } catch (CertificateNotYetValidException e) {
      throw new Refused(Refusal.CERTIFICATE_NOT_YET);
    }
  }

  /// From Alexa's certificate up to the last below a root. What else was sent is no matter: chains
  /// carry cross-signed roots that nobody needs any more.
  private List<X509Certificate> path(List<X509Certificate> sent, Instant now) throws Refused {
    List<X509Certificate> path = built(sent, now);
    if (path == null) {
      throw new Refused(whyNot(sent, now));
    }
    return path;
  }

  /// Java only says that there is no path. If there was or will be one while a certificate was or
  /// will be valid that is not now, that is why.
  private Refusal whyNot(List<X509Certificate> sent, Instant now) {
    for (X509Certificate each : sent) {
      Instant from = each.getNotBefore().toInstant();
      Instant until = each.getNotAfter().toInstant();
      if (until.isBefore(now) && built(sent, until) != null) {
        return Refusal.CERTIFICATE_EXPIRED;
      }
      if (from.isAfter(now) && built(sent, from) != null) {
        return Refusal.CERTIFICATE_NOT_YET;
      }
    }
    return Refusal.CERTIFICATE_UNTRUSTED;
  }

  private @Nullable List<X509Certificate> built(List<X509Certificate> sent, Instant now) {
    try {
      X509CertSelector own = new X509CertSelector();
      own.setCertificate(sent.getFirst());
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, own);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(now));
      var built = CertPathBuilder.getInstance("PKIX").build(parameters);
      return built.getCertPath().getCertificates().stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (GeneralSecurityException | RuntimeException e) {
      return null;
    }
  }

  private static Chain chain(PublicKey key, List<X509Certificate> path) {
    Instant from =
        path.stream()
            .map(each -> each.getNotBefore().toInstant())
            .reduce(Instant.MIN, Trust::later);
    Instant until =
        path.stream()
            .map(each -> each.getNotAfter().toInstant())
            .reduce(Instant.MAX, Trust::earlier);
    return new Chain(key, from, until);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
