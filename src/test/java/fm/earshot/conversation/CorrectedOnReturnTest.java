package fm.earshot.conversation;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.SmartSpeaker;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever heard what was wrong, and went on to other news, is told when they come back.
class CorrectedOnReturnTest {
  private static final String ANNA = "+15550101";
  private static final String BEN = "+15550102";
  private static final String TOLD =
      "A story that you heard has been corrected: Council votes to rebuild the bridge. Work starts"
          + " in June, not in May.";

  @TempDir Path directory;

  @Test
  void callerIsToldOnceAlsoAfterARestart() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      air.caller(ANNA).dials().hears("Work starts in May").presses("6").hears("Library").hangsUp();
      Bridge.corrected(air);
      air.caller(BEN).dials().doesNotHear("A story that you heard").hangsUp();
      air.restart();
      Caller again = air.caller(ANNA).dials().hears("Welcome back.", TOLD, "where you left off");
      again.presses("1").hears("The library opens").hangsUp();
      air.caller(ANNA).dials().hears("Welcome back.").doesNotHear("A story that you heard");
    }
  }

  @Test
  void speakerSaysItOnceToWhoeverHeardTheWrongVersion() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      SmartSpeaker anna = air.speaker("anna").opens().hears("Work starts in May");
      anna.asks("AMAZON.NextIntent").hears("Library").asks("AMAZON.StopIntent").isLeft();
      Bridge.corrected(air);
      air.speaker("ben").opens().doesNotHear("A story that you heard");
      anna.opens().hears("Welcome back.", TOLD, "where you left off").isAskedSomething();
      anna.asks("AMAZON.YesIntent").hears("The library opens");
      anna.asks("AMAZON.StopIntent").isLeft();
      anna.opens().hears("Welcome back.").doesNotHear("A story that you heard").isAskedSomething();
    }
  }
}
