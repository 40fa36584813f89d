package fm.earshot.store;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// The database cannot be used; the message is one line that says which and why.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String oneLine) {
    super(oneLine);
  }

  StoreException(String oneLine, @Nullable Throwable cause) {
    super(oneLine, cause);
  }

  /// What kind of failure of a file it was, in a few words.
  static String kind(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return switch (cause) {
      case NoSuchFileException _ -> "there is no such file or directory";
      case AccessDeniedException _ -> "it is not allowed";
      case null -> "unknown";
      default -> cause.getClass().getSimpleName();
    };
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
