package fm.earshot.store;

import org.jspecify.annotations.Nullable;

/// The database cannot be used; the message is one line that says which and why.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String oneLine, @Nullable Throwable cause) {
    super(oneLine, cause);
  }

  /// The first line of what lies at the bottom: JDBI's own messages hold the bound values, which
  /// may be a listener's.
  static String firstLine(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null || message.isBlank()
        ? root.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElseThrow();
  }
}
