package fm.earshot.dialogue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From any state any input gives a valid step.
class AnyInputLawTest {
  private static final int WALKS = 5_050;

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void fromAnyStateAnyInputGivesAValidStep(String channel) {
    ValidStep valid = new ValidStep(channel);
    Walk.each(
        channel,
        WALKS,
        walk -> {
          valid.holds(walk);
          for (int left = 10 + walk.random.nextInt(50) * walk.random.nextInt(50) / 49;
              left > 0 && !walk.over();
              left--) {
            walk.goOn();
            valid.holds(walk);
          }
        });
  }
}
