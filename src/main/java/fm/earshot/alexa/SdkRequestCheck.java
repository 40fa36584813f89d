package fm.earshot.alexa;

import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;
import com.amazon.ask.servlet.verifiers.SkillRequestSignatureVerifier;
import com.amazon.ask.servlet.verifiers.SkillRequestTimestampVerifier;
import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The SDK's own verifiers: the signature over the raw body, and a timestamp within 150 seconds.
public final class SdkRequestCheck implements RequestCheck {
  private static final int TOLERANCE_SECONDS = 150;

  private final SkillServletVerifier timestamp =
      new SkillRequestTimestampVerifier(TOLERANCE_SECONDS, TimeUnit.SECONDS);
  private final SkillServletVerifier signature = new SkillRequestSignatureVerifier();

  @Override
  public @Nullable String fault(byte[] body, Seal seal) {
    Instant at = seal.timestamp();
    String signed = seal.signature();
    String chain = seal.certificateUrl();
    if (signed == null || signed.isBlank() || chain == null || chain.isBlank()) {
      return "the headers Signature-256 and SignatureCertChainUrl are needed";
    }
    if (at == null) {
      return "request.timestamp is missing or no ISO 8601 time";
    }
    Sent sent = new Sent(body, signed, chain, at);
    if (!passes(timestamp, sent)) {
      return "request.timestamp is more than " + TOLERANCE_SECONDS + " seconds off";
    }
    return passes(signature, sent) ? null : "the signature is not Alexa's";
  }

  /// The verifiers report most faults as `SecurityException`, some as whatever they ran into.
  private static boolean passes(SkillServletVerifier verifier, AlexaHttpRequest request) {
    try {
      verifier.verify(request);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /// The verifiers read nothing of the envelope but the timestamp.
  private static final class Sent implements AlexaHttpRequest {
    private final byte[] body;
    private final String signature;
    private final String chain;
    private final Instant at;

    Sent(byte[] body, String signature, String chain, Instant at) {
      this.body = body;
      this.signature = signature;
      this.chain = chain;
      this.at = at;
    }

    @Override
    public String getBaseEncoded64Signature() {
      return signature;
    }

    @Override
    public String getSigningCertificateChainUrl() {
      return chain;
    }

    @Override
    public byte[] getSerializedRequestEnvelope() {
      return body;
    }

    @Override
    public RequestEnvelope getDeserializedRequestEnvelope() {
      var request = LaunchRequest.builder().withTimestamp(at.atOffset(ZoneOffset.UTC)).build();
      return RequestEnvelope.builder().withRequest(request).build();
    }
  }
}
