package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final Script SCRIPT = Room.script();

  private static final ListenerId WHO = new ListenerId("0".repeat(64));

  private final Moments moments = new Moments();

  private static Script numbered(long serial) {
    return new Script(
        serial, SCRIPT.built(), SCRIPT.stories(), SCRIPT.editions(), Set.of(), SCRIPT.index());
  }

  private static Moment at(long second) {
    return new Moment(Room.NOW.plusSeconds(second), SCRIPT, null);
  }

  @Test
  void requestThatComesTwiceHasTheMomentOfTheFirst() {
    assertThat(moments.earlier("a", WHO, at(0))).isNull();
    assertThat(moments.earlier("b", WHO, at(1))).isNull();
    assertThat(moments.earlier("a", WHO, at(2))).isEqualTo(at(0));
    assertThat(moments.earlier("a", WHO, at(3))).isEqualTo(at(0));
  }

  @Test
  void namelessRequestsAndNamesTooLongAreAlwaysNew() {
    for (String name : new String[] {null, "", "x".repeat(1000)}) {
      assertThat(moments.earlier(name, WHO, at(0))).isNull();
      assertThat(moments.earlier(name, WHO, at(1))).isNull();
    }
  }

  @Test
  void momentIsForgottenAfterTwoMinutes() {
    moments.earlier("a", WHO, at(0));
    assertThat(moments.earlier("a", WHO, at(120))).isEqualTo(at(0));
    assertThat(moments.earlier("a", WHO, at(121))).isNull();
    assertThat(moments.earlier("a", WHO, at(122))).isEqualTo(at(121));
  }

  @Test
  void oldestMakeRoom() {
    int many = 3 * Moments.MOST;
    for (int i = 0; i < many; i++) {
      assertThat(moments.earlier("name " + i, WHO, at(0))).isNull();
    }
    // Whatever the hashes, the newest are all there; asking for one keeps no other.
    for (int i = many - 2_000; i < many; i++) {
      Moment first = moments.earlier("name " + i, WHO, at(1));
      assertThat(first == null ? null : first.now()).as("name " + i).isEqualTo(Room.NOW);
    }
    assertThat(moments.earlier("name 0", WHO, at(1))).isNull();
  }

  @Test
  void sameNameOfAnotherListenerIsAnotherRequest() {
    moments.earlier("a", WHO, at(0));
    assertThat(moments.earlier("a", new ListenerId("1".repeat(64)), at(1))).isNull();
    assertThat(moments.earlier("a", null, at(1))).isNull();
    assertThat(moments.earlier("a", WHO, at(2))).isEqualTo(at(0));
  }

  @Test
  void noMoreThanEightScriptsAreHeld() {
    for (int i = 0; i < 100; i++) {
      Script script = numbered(i);
      moments.earlier("name " + i, WHO, new Moment(Room.NOW, script, null));
    }
    // The last of the eight is not asked for by a new script: that would make a ninth.
    for (int i = 99; i >= 0; i--) {
      Moment first = moments.earlier("name " + i, WHO, at(1));
      assertThat(first != null).as("name " + i).isEqualTo(i >= 100 - Moments.SCRIPTS);
    }
  }

  @Test
  void whatWasWithdrawnSinceIsNotInTheScript() {
    StoryId lead = SCRIPT.rundown("top").getFirst();
    moments.earlier("a", WHO, at(0));
    Script now = SCRIPT.without(Set.of(lead));
    Moment first =
        Objects.requireNonNull(moments.earlier("a", WHO, new Moment(Room.NOW, now, null)));
    assertThat(first.script().story(lead)).isNull();
    assertThat(first.script().rundown("top")).doesNotContain(lead);
  }
}
