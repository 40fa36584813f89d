package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.FeedServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// News that changes while it is read on the telephone.
class HotlineChangesTest {
  private static final String ANNA = "+15550101";

  @TempDir Path directory;

  @Test
  void storyKilledWhileBeingReadIsWithdrawnAtTheNextTurn() {
    try (Air air = Air.with(directory)) {
      air.post(
          "urn:b",
          "Library opens on Sundays",
          "The library opens on Sundays from June. Members asked for it.");
      air.clock.advance(Duration.ofMinutes(5));
      String first =
          air.post(
              "urn:a",
              "Council votes to rebuild the bridge",
              "The council voted to rebuild the bridge. Work starts in May.",
              "The bridge was built in 1921. It carries 12,000 cars a day.");
      air.until(
          "both are on the air", () -> air.http().get("/readyz").body().contains("\"stories\":2"));
      Caller caller = air.caller(ANNA).dials();
      caller.hears("The council voted to rebuild the bridge");
      air.kill(first);
      caller.presses("2").hears("That story has been withdrawn.", "Library opens on Sundays");
      caller.doesNotHear("bridge");
    }
  }

  @Test
  void correctionIsToldWhileTheStoryIsRead() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      Caller caller = air.caller(ANNA).dials().hears("Work starts in May");
      Bridge.corrected(air);
      caller.presses("3");
      assertThat(caller.all())
          .startsWith(
              "This story has been corrected. Work starts in June, not in May. Here is the"
                  + " corrected version: The council voted to rebuild the bridge.");
      caller.presses("3").hears("Work starts in June.").doesNotHear("corrected");
    }
  }

  @Test
  void correctionOfTheStoryBeingLeftIsToldBeforeTheNext() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      Caller caller = air.caller(ANNA).dials().hears("Work starts in May");
      Bridge.corrected(air);
      caller.presses("6").hears("A correction to the story you just heard. Work starts in June");
      caller.hears("Next. Library opens");
    }
  }

  @Test
  void feedIsHeardAndItsChangeToo() {
    Path home = directory.resolve("air");
    try (FeedServer feed = FeedServer.serving("Mill reopens", "The mill reopens on Monday.");
        Air air = Air.with(home, feed.settings(home))) {
      air.untilStories(1);
      Caller caller = air.caller(ANNA).dials().hears("Mill reopens", "reopens on Monday");
      caller.doesNotHear("Sheinbaum");
      feed.serve("Mill reopens", "The mill reopens on Friday, a week late.");
      air.untilVersion(2);
      caller.presses("2").hears("updated", "reopens on Friday").doesNotHear("Monday");
      caller.hears("That is all for now.").staysOn().hears("Press 0 for the latest");
    }
  }

  @Test
  void droppedPageIsReadWithoutItsClutter() {
    try (Air air = Air.with(directory, "EARSHOT_WATCH", Pages.folder(directory).toString())) {
      Pages.drop(directory, air);
      air.untilStories(1);
      Caller caller = air.caller(ANNA).dials().hears("Lighthouse at Gull Point").presses("2");
      Pages.CLUTTER.forEach(caller::doesNotHear);
      caller.staysOnUntil("It will be lit again in the autumn.");
      Pages.CLUTTER.forEach(caller::doesNotHear);
    }
  }
}
