package fm.earshot.alexa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Utterances by the intent that they belong to; finds those that two would have.
final class Collisions {
  /// An utterance with a search query in it: what stands before it and after it.
  private record Frame(String before, String after, String intent) {
    static Frame of(String utterance, String intent) {
      int at = utterance.indexOf(Utterances.ANYTHING);
      return new Frame(
          utterance.substring(0, at),
          utterance.substring(at + Utterances.ANYTHING.length()),
          intent);
    }

    boolean holds(String utterance) {
      return utterance.length() > before.length() + after.length()
          && utterance.startsWith(before)
          && utterance.endsWith(after);
    }

    /// Whether some words would fill both.
    boolean meets(Frame other) {
      return (before.startsWith(other.before) || other.before.startsWith(before))
          && (after.endsWith(other.after) || other.after.endsWith(after));
    }
  }

  private final Map<String, String> whole = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();

  /// Gives `utterance` to `intent`; returns the intent that has it already, null if none has.
  @Nullable String put(String utterance, String intent) {
    boolean open = utterance.contains(Utterances.ANYTHING);
    return open ? frame(Frame.of(utterance, intent)) : whole(utterance, intent);
  }

  private @Nullable String whole(String utterance, String intent) {
    String other = whole.putIfAbsent(utterance, intent);
    if (other != null && !other.equals(intent)) {
      return other;
    }
    return frames.stream()
        .filter(frame -> !frame.intent().equals(intent) && frame.holds(utterance))
        .map(Frame::intent)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String frame(Frame frame) {
    frames.add(frame);
    for (Frame other : frames) {
      if (!other.intent().equals(frame.intent()) && other.meets(frame)) {
        return other.intent();
      }
    }
    for (Map.Entry<String, String> each : whole.entrySet()) {
      if (!each.getValue().equals(frame.intent()) && frame.holds(each.getKey())) {
        return each.getValue();
      }
    }
    return null;
  }
}
