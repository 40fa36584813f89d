package fm.earshot.intake.feed;

/// Bytes that are no feed of a known format: what is wrong with them, without the feed's name.
final class NotAFeedException extends Exception {
  NotAFeedException(String problem) {
    super(problem);
  }
}
