package fm.earshot.alexa;

/// A request that is not answered, and why in one line: the sender is to blame.
final class Refused extends Exception {
  private static final int BAD_REQUEST = 400;

  private final int status;

  Refused(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  static Refused bad(String why) {
    return new Refused(BAD_REQUEST, why);
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
