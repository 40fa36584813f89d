package fm.earshot.intake.websub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The subscriptions of all nodes. What a call returned from is kept.
public interface Subscriptions {
  List<Subscription> all();

  /// The one with this callback, or null.
  @Nullable Subscription find(String callback);

  /// Keeps it in the place of the one about the same with the revision before, or as the first of
  /// its kind; false, and nothing is kept, where another node was faster.
  boolean keep(Subscription subscription);

  void forget(Subscription subscription);
}
