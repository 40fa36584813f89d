package fm.earshot.intake.ninjs;

/// A document that is no usable ninjs item: the JSON pointer (RFC 6901) of what is wrong, and what.
/// The pointer is empty where the document as a whole is.
public final class NinjsException extends Exception {
  private final String pointer;
  private final String problem;

  public NinjsException(String pointer, String problem) {
    super(pointer.isEmpty() ? problem : pointer + ": " + problem);
    this.pointer = pointer;
    this.problem = problem;
  }

  public String pointer() {
    return pointer;
  }

  public String problem() {
    return problem;
  }
}
