package fm.earshot.summary.model;

/// Carries trouble from a call to whoever decides about the next.
final class TroubleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  TroubleException(Trouble trouble) {
    super(trouble.outcome().name());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
