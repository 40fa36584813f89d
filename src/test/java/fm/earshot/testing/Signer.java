package fm.earshot.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// Who signs bodies, with the certificates that speak for the key, its own first.
public record Signer(PrivateKey key, List<X509Certificate> chain) {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  public Signer {
    chain = List.copyOf(chain);
  }

  /// The value of the header `Signature-256`.
  public String sign(byte[] body) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(key);
      rsa.update(body);
      return Base64.getEncoder().encodeToString(rsa.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public byte[] pem() {
    return pem(chain);
  }

  public static byte[] pem(List<? extends Certificate> certificates) {
    return certificates.stream()
        .map(Signer::block)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String block(Certificate certificate) {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + LINES.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
