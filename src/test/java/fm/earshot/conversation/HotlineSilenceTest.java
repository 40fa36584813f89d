package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Callers to the hotline who say and press nothing.
class HotlineSilenceTest extends SampleDay {
  private final String anna = number();

  @Test
  void threeSilencesGoOnReading() {
    Caller caller = air.caller(anna).dials().hears("The two governments are collaborating");
    caller.presses("#").hears("For a section, press 1 for business");
    caller.staysOn().hears("Which section would you like?");
    caller.staysOn().hears("0 is for the top stories");
    caller.staysOn().hears("On with the news.", "The two governments are collaborating");
  }

  @Test
  void callerWhoPressesNothingIsToldTheKeysOnceAfterTheFirstStory() {
    Caller caller = air.caller(anna).dials().doesNotHear("press 2");
    caller.staysOnUntil("At any time, press 2 for the whole story");
    caller.hears("Next.", "rescue drill");
    for (int documents = 0; documents < 5; documents++) {
      caller.staysOn().doesNotHear("At any time");
    }
  }

  @Test
  void callerWhoNeverDoesAnythingIsSaidGoodbyeToInTheEnd() {
    Caller caller = air.caller(anna).dials();
    caller.staysOnUntil("That is all for now.").staysOnUntil("Goodbye.").isHungUpOn();
    assertThat(Duration.between(Air.START, air.clock.instant()))
        .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(20));
  }
}
