package fm.earshot.intake;

import java.util.List;

/// A way by which stories come in without being pushed: a feed, a folder, the sample edition.
public interface Wire {
  /// What the newsroom calls it, and what its log lines say.
  String name();

  /// What is there now; empty if nothing changed since the last call. A single bad item is logged
  /// and left out.
  List<Item> read() throws WireException;

  /// What the last `read` gave could not be kept: the next gives it again.
  void again();
}
