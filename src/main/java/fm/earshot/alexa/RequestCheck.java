package fm.earshot.alexa;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a request comes from Alexa.
public interface RequestCheck {

  /// What vouches for a body: the headers `Signature-256` and `SignatureCertChainUrl`, and the type
  /// and timestamp that the body itself names.
  record Seal(
      @Nullable String signature,
      @Nullable String certificateUrl,
      String type,
      @Nullable Instant timestamp) {}

  /// What is wrong with the request of that raw body; null if it is genuine.
  @Nullable Refusal fault(byte[] body, Seal seal);
}
