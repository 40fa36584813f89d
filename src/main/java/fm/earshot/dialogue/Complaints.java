package fm.earshot.dialogue;

import org.jspecify.annotations.Nullable;

/// Where complaints go: of each sentence at most one by each listener is kept, and one by all whom
/// nobody can tell. No turn waits for it.
public interface Complaints {
  /// `listener` is null for nobody.
  void file(@Nullable ListenerId listener, Complaint complaint);
}
