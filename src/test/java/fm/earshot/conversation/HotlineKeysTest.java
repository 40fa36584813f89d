package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What the keys of the hotline do with the sample edition.
class HotlineKeysTest extends SampleDay {
  private final String anna = number();

  @Test
  void newCallerHearsTheLeadWithoutAMenu() {
    Caller caller = air.caller(anna).dials();
    assertThat(caller.all()).startsWith("Earshot news, in a computer's voice.");
    caller.hears(
        "Sheinbaum rules out U S military action on cartels",
        "From Earshot Sample Desk, 6 hours ago, in the article's own words.",
        "coordination without subordination");
    assertThat(Duration.between(Air.START, air.clock.instant())).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void leadIsHeardAtAllLevelsWithAKeyInTheMiddleOfTheFullTextAndACorrectReturn() {
    Caller caller = air.caller(anna).dials().hears("The two governments are collaborating");
    caller
        .presses("0")
        .hears("Press 1 for the headlines")
        .presses("6"); // more: goes on at this level
    caller.hears("The two governments are collaborating", "Security was the pressing subject");
    caller.doesNotHear("In that case");
    caller.presses("0").presses("6").hears("Security was the pressing subject");
    caller.presses("2").hears("The whole story", "ruled out U S military intervention");
    caller.staysOnUntil("fallen by about 50 per cent in a year");
    caller.presses("3").hears("The call also turned to Venezuela.");
    caller.presses("1").hears("Sheinbaum said the quantity of the drug crossing the border");
    caller.presses("8").hears("In short", "coordination without subordination");
    caller.presses("*").hears("fallen by about 50 per cent in a year");
  }

  @Test
  void nextAndPreviousWalkTheRundown() {
    Caller caller = air.caller(anna).dials().hears("ruled out U S military");
    caller.presses("6").hears("Next.");
    String second = caller.all();
    assertThat(second).doesNotContain("Sheinbaum");
    caller.presses("6").presses("4");
    assertThat(caller.all().lines().findFirst()).isPresent();
    caller.presses("4").hears("Sheinbaum rules out U S military action");
  }

  @Test
  void starAndSquareArrive() {
    Caller caller = air.caller(anna).dials().hears("ruled out U S military");
    caller.presses("6").presses("*").hears("Sheinbaum rules out U S military action");
    caller.presses("#").hears("1 for").presses("1").hears("Here is the");
  }

  @Test
  void helpTellsTheKeysThatWorkWhileItIsHeard() {
    Caller caller = air.caller(anna).dials().hears("The two governments are collaborating");
    caller.presses("0").hears("3 for how old it is").presses("3");
    caller.hears(
        "This version is from 6 hours ago: Tuesday, March 10, at 8:30 A M.",
        "The two governments are collaborating");
    caller.presses("0").presses("0").hears("While I read, 6 is the next story");
    caller.presses("6").hears("Next.", "rescue drill").presses("2").hears("The whole story");
    caller.presses("0").staysOn().hears("pound ends the call");
    caller.staysOn().hears("While I read");
    caller.staysOn().hears("On with the news.");
    caller.presses("0").presses("#").hears("Goodbye.").isHungUpOn();
  }

  @Test
  void pauseResumeSlowerFasterKeepTheSentence() {
    Caller caller = air.caller(anna).dials().hears("What Mexico wants is coordination");
    caller.presses("5").hears("Paused. Press 5 to go on.").staysOn().hears("Still paused.");
    caller.presses("5");
    assertThat(caller.all()).startsWith("What Mexico wants is coordination");
    caller.presses("7");
    assertThat(caller.all()).startsWith("Slower. What Mexico wants is coordination");
    caller.presses("9");
    assertThat(caller.all()).startsWith("Faster. What Mexico wants is coordination");
    caller.presses("0").presses("4").hears("Sheinbaum rules out", "ruled out U S military");
  }
}
