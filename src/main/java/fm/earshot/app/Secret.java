package fm.earshot.app;

/// A setting that is never shown.
public record Secret(String value) {
  @Override
  public String toString() {
    return "(secret)";
  }
}
