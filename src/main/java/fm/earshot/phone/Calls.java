package fm.earshot.phone;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.dialogue.ListenerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The calls that this node serves, each with its last document, for ten minutes. Only a finer
/// bookmark hangs on it: another node answers just as well.
final class Calls {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 10_000;
  private static final Served NONE = new Served(null, Instant.EPOCH, List.of());

  private final Cache<String, Served> served =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
  private final Cache<String, Boolean> over =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  /// What was served to a call last, when, and to whom; `listener` is null for nobody.
  record Served(@Nullable ListenerId listener, Instant at, List<Group> groups) {
    /// The groups that had begun to sound by `moment`; they sound one after the other.
    List<Group> heardBy(Instant moment) {
      int heard = 0;
      while (heard < groups.size() && groups.get(heard).openedBy(moment)) {
        heard++;
      }
      return groups.subList(0, heard);
    }
  }

  /// A call without a name is not remembered.
  void serve(String call, Served document) {
    if (!call.isEmpty()) {
      served.put(call, document);
    }
  }

  Served last(String call) {
    Served document = served.getIfPresent(call);
    return document == null ? NONE : document;
  }

  /// A call with a name is over; whether that is news, since callbacks may come twice.
  boolean end(String call) {
    return !call.isEmpty() && over.asMap().putIfAbsent(call, true) == null;
  }

  boolean isOver(String call) {
    return over.getIfPresent(call) != null;
  }
}
