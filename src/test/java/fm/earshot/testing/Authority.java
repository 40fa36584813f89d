package fm.earshot.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Somebody who issues certificates, made for a test: a root, or one that a root vouches for.
public final class Authority {
  public static final String ALEXA = "echo-api.amazon.com";

  /// Two signers' keys, made once: that takes a while.
  public static final KeyPair KEYS = keys("RSA", 2048);

  public static final KeyPair OTHER_KEYS = keys("RSA", 2048);
  private static final Duration CENTURY = Duration.ofDays(36_500);
  private static final AtomicLong SERIALS = new AtomicLong(1);

  private final X500Principal name;
  private final KeyPair keys;

  /// From this authority's own certificate up to the root's.
  private final List<X509Certificate> chain;

  private Authority(X500Principal name, KeyPair keys, List<X509Certificate> chain) {
    this.name = name;
    this.keys = keys;
    this.chain = List.copyOf(chain);
  }

  public static Authority root(String name) {
    X500Principal self = new X500Principal("CN=" + name);
    Authority bare = new Authority(self, keys("EC", 256), List.of());
    X509Certificate own = bare.certificate(self, bare.keys.getPublic(), Terms.OF_AUTHORITY);
    return new Authority(self, bare.keys, List.of(own));
  }

  /// Whoever has these keys and certificates, as though it might issue others.
  public static Authority of(KeyPair keys, List<X509Certificate> chain) {
    List<X509Certificate> padded = new ArrayList<>(chain);
    padded.add(chain.getLast());
    return new Authority(chain.getFirst().getSubjectX500Principal(), keys, padded);
  }

  /// One that this authority vouches for.
  public Authority below(String name) {
    return below(name, Terms.OF_AUTHORITY.from(), Terms.OF_AUTHORITY.until());
  }

  public Authority below(String name, Instant from, Instant until) {
    X500Principal subject = new X500Principal("CN=" + name);
    KeyPair own = keys("EC", 256);
    Terms terms = Terms.OF_AUTHORITY.between(from, until);
    return new Authority(subject, own, with(certificate(subject, own.getPublic(), terms)));
  }

  /// What it signs: for which host, when, and whether it may issue certificates itself.
  public record Terms(String host, Instant from, Instant until, boolean authority) {
    static final Terms OF_AUTHORITY =
        new Terms("", Air.START.minus(CENTURY), Air.START.plus(CENTURY), true);

    public static Terms alexa() {
      return new Terms(
          ALEXA, Air.START.minus(Duration.ofDays(30)), Air.START.plus(Duration.ofDays(30)), false);
    }

    public Terms forHost(String other) {
      return new Terms(other, from, until, authority);
    }

    public Terms between(Instant first, Instant last) {
      return new Terms(host, first, last, authority);
    }
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /// A signer with these keys and this chain, the root's certificate not among it.
  public Signer issue(KeyPair signer, Terms terms) {
    X500Principal subject = new X500Principal("CN=" + terms.host());
    List<X509Certificate> whole = with(certificate(subject, signer.getPublic(), terms));
    return new Signer(signer.getPrivate(), whole.subList(0, whole.size() - 1));
  }

  private List<X509Certificate> with(X509Certificate first) {
    List<X509Certificate> whole = new ArrayList<>(List.of(first));
    whole.addAll(chain);
    return whole;
  }

  private X509Certificate certificate(X500Principal subject, PublicKey key, Terms terms) {
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.valueOf(SERIALS.getAndIncrement()),
            Date.from(terms.from()),
            Date.from(terms.until()),
            subject,
            key);
    try {
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(terms.authority()));
      if (!terms.host().isEmpty()) {
        GeneralName host = new GeneralName(GeneralName.dNSName, terms.host());
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(host));
      }
      String algorithm = keys.getPublic().getAlgorithm().equals("EC") ? "ECDSA" : "RSA";
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256with" + algorithm).build(keys.getPrivate())));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public static KeyPair keys(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
