package fm.earshot.store;

import org.jspecify.annotations.Nullable;

/// The database cannot be used; the message is one line that says which and why.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String oneLine, @Nullable Throwable cause) {
    super(oneLine, cause);
  }

  static String firstLine(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElseThrow();
  }
}
