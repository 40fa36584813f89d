package fm.earshot.app;

import org.jspecify.annotations.Nullable;

/// A failure for the log without its words, which may quote what a listener said or who they are:
/// which exceptions, and where.
final class Wordless extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  private Wordless(Throwable failure, int depth) {
    super(failure.getClass().getName(), cause(failure, depth), false, true);
    setStackTrace(failure.getStackTrace());
  }

  static Wordless of(Throwable failure) {
    return new Wordless(failure, 1);
  }

  private static @Nullable Wordless cause(Throwable failure, int depth) {
    Throwable cause = failure.getCause();
    return cause == null || depth == DEEPEST ? null : new Wordless(cause, depth + 1);
  }
}
