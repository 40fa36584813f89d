package fm.earshot.audio.delivery;

import org.jspecify.annotations.Nullable;

/// A destination could not be served; the message is one line that says why and holds no secret.
public final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1L;

  public DeliveryException(String message) {
    super(message);
  }

  public DeliveryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
