package fm.earshot.conversation;

import fm.earshot.testing.Caller;
import fm.earshot.testing.SmartSpeaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about the story, on either channel and any rung, and what is said to them.
class AskedTest extends SampleDay {
  private static final String FUENTE = "who is de la Fuente";
  private static final String SHUTTLE = "when does the shuttle bus leave";

  @ParameterizedTest
  @ValueSource(strings = {"", "8", "2", "3"})
  void callerAsksOnAnyRung(String keys) {
    Caller caller = air.caller(number()).dials();
    if (!keys.isEmpty()) {
      caller.presses(keys);
    }
    caller.says("what did she say about Cuba").hears("From the story: Cuba, by contrast");
    caller.hears("ready to help with communication");
    caller.says("how much did the fentanyl fall").hears("had fallen by about 50 per cent");
    caller.says(FUENTE).hears("Mexico's foreign secretary");
    caller.says("how old is Sheinbaum").hears("I did not find that in the story.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SummaryIntent", "FullStoryIntent", "MoreIntent"})
  void speakerIsAskedOnAnyRung(String intent) {
    SmartSpeaker speaker = air.speaker(account()).opens();
    if (!intent.isEmpty()) {
      speaker.asks(intent);
    }
    asks(speaker, "what did she say about Cuba").hears("From the story: Cuba, by contrast");
    speaker.hears("ready to help with communication").isAskedSomething();
    asks(speaker, "how much did the fentanyl fall").hears("had fallen by about 50 per cent");
    asks(speaker, FUENTE).hears("Mexico's foreign secretary").isAskedSomething();
    asks(speaker, "how old is Sheinbaum")
        .hears("I did not find that in the story.")
        .isAskedSomething();
  }

  @Test
  void whatThisStoryDoesNotSayAnotherOfTheSameNewsMaySay() {
    Caller caller = air.caller(number()).dials().says("find the ferry").hears("Gannet Line halts");
    caller.says(SHUTTLE).hears("From Northlight News: It will leave the town hall twice a day");
    caller.says("who built the ferry").hears("I did not find that in the story.");
    SmartSpeaker speaker = air.speaker(account()).opens();
    speaker.asks("FindStoryIntent", "query", "the ferry").hears("Gannet Line halts");
    asks(speaker, SHUTTLE).hears("From Northlight News: It will leave the town hall twice a day");
    asks(speaker, "who built the ferry")
        .hears("I did not find that in the story.")
        .isAskedSomething();
  }

  @Test
  void quotationIsSaidWithItsSpeaker() {
    Caller caller = air.caller(number()).dials().says("find the bog").hears("Tamarack Bend");
    caller.says("what did Yuzyk say about the rink");
    caller.hears(
        "From the story, in the words of Councillor Patricia Yuzyk:", "I also like the rink");
    SmartSpeaker speaker = air.speaker(account()).opens();
    speaker.asks("FindStoryIntent", "query", "the bog").hears("Tamarack Bend");
    asks(speaker, "what did Yuzyk say about the rink");
    speaker.hears("in the words of Councillor Patricia Yuzyk:", "I also like the rink");
  }

  private static SmartSpeaker asks(SmartSpeaker speaker, String question) {
    return speaker.asks("AskStoryIntent", "question", question);
  }
}
