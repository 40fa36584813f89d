package fm.earshot.intake.ninjs;

import fm.earshot.intake.Item;
import org.jspecify.annotations.Nullable;

/// A document that is no usable ninjs item: the JSON pointer (RFC 6901) of what is wrong, and what.
/// The pointer is empty where the document as a whole is.
public final class NinjsException extends Exception {
  private final String pointer;
  private final String problem;
  private final transient @Nullable Item held;

  public NinjsException(String pointer, String problem) {
    this(pointer, problem, null);
  }

  private NinjsException(String pointer, String problem, @Nullable Item held) {
    super(pointer.isEmpty() ? problem : pointer + ": " + problem);
    this.pointer = pointer;
    this.problem = problem;
    this.held = held;
  }

  NinjsException holding(Item item) {
    return new NinjsException(pointer, problem, item);
  }

  /// Where the status is not a known one, what withholds the story: not usable is all that is sure.
  public @Nullable Item held() {
    return held;
  }

  public String pointer() {
    return pointer;
  }

  public String problem() {
    return problem;
  }
}
