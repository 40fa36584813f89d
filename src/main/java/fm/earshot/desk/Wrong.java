package fm.earshot.desk;

/// A wish that cannot be read: `pointer` (JSON) says where, the message what would be right.
final class Wrong extends Exception {
  private static final long serialVersionUID = 1L;
  private final String pointer;

  Wrong(String what, String pointer) {
    super(what);
    this.pointer = pointer;
  }

  String pointer() {
    return pointer;
  }
}
