package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.RequestCheck;
import fm.earshot.testing.Air;
import fm.earshot.testing.Authority;
import fm.earshot.testing.Authority.Terms;
import fm.earshot.testing.Signer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the check of a genuine request costs once its chain is at hand, beside the bare RSA
/// verification in it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SignatureBench {
  private final Authority root = Authority.root("A root");
  private final Signer signer = root.issue(Authority.KEYS, Terms.alexa());
  private final byte[] body = body();
  private final String signed = signer.sign(body);
  private final byte[] signature = Base64.getDecoder().decode(signed);
  private final RequestCheck.Seal seal =
      new RequestCheck.Seal(
          signed, "https://s3.amazonaws.com/echo.api/cert.pem", "IntentRequest", Air.START);
  private final SignatureCheck check =
      new SignatureCheck(
          new CertificateBook(
              url -> signer.pem(), new Trust(List.of(root.certificate())), () -> Air.START),
          () -> Air.START);

  private static byte[] body() {
    byte[] body = new byte[4096];
    Arrays.fill(body, (byte) 'x');
    return body;
  }

  @Benchmark
  public @Nullable Refusal whole() {
    return check.fault(body, seal);
  }

  @Benchmark
  public boolean rsaAlone() throws GeneralSecurityException {
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initVerify(signer.chain().getFirst().getPublicKey());
    rsa.update(body);
    return rsa.verify(signature);
  }
}
