package fm.earshot.conversation;

import fm.earshot.testing.Air;
import java.time.Duration;
import java.util.Map;

/// Two stories of the newsroom's own, of which the later, the lead, can be corrected.
final class Bridge {
  private static final String HEADLINE = "Council votes to rebuild the bridge";

  private Bridge() {}

  /// Posts both; the id of the one about the bridge.
  static String posted(Air air) {
    return posted(air, 2);
  }

  /// Posts both beside what there is already, and waits until `count` stories are on the air.
  static String posted(Air air, int count) {
    air.post("urn:b", "Library opens on Sundays", "The library opens on Sundays from June.");
    air.clock.advance(Duration.ofMinutes(5));
    String bridge =
        air.post(
            "urn:a",
            HEADLINE,
            "The council voted to rebuild the bridge. Work starts in May. It ends next year.");
    air.untilStories(count);
    return bridge;
  }

  static void corrected(Air air) {
    air.clock.advance(Duration.ofMillis(200));
    air.post(
        Map.of("earshot_correction", "Work starts in June, not in May"),
        "urn:a",
        HEADLINE,
        "The council voted to rebuild the bridge. Work starts in June. It ends next year.");
    air.untilVersion(2);
  }
}
