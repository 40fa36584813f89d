package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What callers ask the hotline for in words.
class HotlineQuestionsTest extends SampleDay {
  private final String anna = number();

  @Test
  void unknownTopicIsAnsweredWithWhatThereIs() {
    Caller caller = air.caller(anna).dials();
    caller.says("tell me about underwater basket weaving");
    caller.hears("I have no story about underwater basket weaving", "for world", "for sport");
    caller.says("sport").hears("Here is the sport news.");
  }

  @Test
  void unknownNameIsAnsweredWithWhatThereIsAndAMisheardOneIsFound() {
    Caller caller = air.caller(anna).dials().hears("The two governments are collaborating");
    caller.says("find Zebedee Quux").hears("I have no story about zebedee quux.", "1 for");
    caller.says("shane bomb").hears("Sheinbaum rules out", "ruled out U S military");
    caller.says("what did she say about Cuba?").hears("From the story: Cuba, by contrast");
    caller.says("how much did the elephants weigh").hears("The story does not say.");
    caller.says("where is this from").hears("This is a sample story, credited to Earshot");
    caller.says("how old is it").hears("6 hours ago");
    caller.says("spell that").hears("Sheinbaum is spelled S, H, E, I, N, B, A, U, M.");
    caller.says("send me the link").hears("I can't send links yet.");
    caller.says("goodbye").hears("Goodbye.").isHungUpOn();
  }

  @Test
  void headlinesAreReadToTheirEndAndANumberPicksOne() {
    Caller caller = air.caller(anna).dials().presses("0").presses("1");
    caller.hears("Press a number at any time. 1. Sheinbaum", "2. Seven countries");
    caller.presses("2").hears("Seven countries open").says("headlines").hears("1. Sheinbaum");
    caller.staysOnUntil("9. ").hears("Press a story's number to hear it").doesNotHear("10. ");
    caller.presses("3");
    caller.hears("Gannet Line halts", "Also reported by Northlight News.");
    caller.says("headlines").hears("1. Sheinbaum").says("the second one").hears("rescue drill");
    caller.says("headlines").staysOnUntil("Press a story's number").staysOn().staysOn();
    caller.staysOn().hears("On with the news. Sheinbaum", "ruled out U S military");
  }

  @Test
  void sectionIsHeardByName() {
    Caller caller = air.caller(anna).dials().says("sports news please");
    caller.hears("Here is the sport news. Laframboise").says("science");
    caller.hears("Here is the science news.").presses("*").hears("Laframboise");
    caller.presses("*").hears("Sheinbaum rules out");
  }

  @Test
  void briefingOfTwoMinutesEndsWithTheSections() {
    Caller caller = air.caller(anna).dials().says("a two minute briefing");
    caller.hears("Your briefing: 3 stories, about 2 minutes. Sheinbaum");
    caller.staysOnUntil("That was your briefing. For a section, press 1 for business");
    assertThat(Duration.between(Air.START, air.clock.instant()))
        .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(180));
    caller.presses("2").hears("Here is the sport news.");
  }
}
