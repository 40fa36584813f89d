package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final Script SCRIPT = Room.script();

  private final Moments moments = new Moments();

  private static Moment at(long second) {
    return new Moment(Room.NOW.plusSeconds(second), SCRIPT, null);
  }

  @Test
  void requestThatComesTwiceHasTheMomentOfTheFirst() {
    assertThat(moments.earlier("a", at(0))).isNull();
    assertThat(moments.earlier("b", at(1))).isNull();
    assertThat(moments.earlier("a", at(2))).isEqualTo(at(0));
    assertThat(moments.earlier("a", at(3))).isEqualTo(at(0));
  }

  @Test
  void namelessRequestsAndNamesTooLongAreAlwaysNew() {
    for (String name : new String[] {null, "", "x".repeat(1000)}) {
      assertThat(moments.earlier(name, at(0))).isNull();
      assertThat(moments.earlier(name, at(1))).isNull();
    }
  }

  @Test
  void momentIsForgottenAfterTwoMinutes() {
    moments.earlier("a", at(0));
    assertThat(moments.earlier("a", at(120))).isEqualTo(at(0));
    assertThat(moments.earlier("a", at(121))).isNull();
    assertThat(moments.earlier("a", at(122))).isEqualTo(at(121));
  }

  @Test
  void noMoreThanFiveThousandAreKept() {
    for (int i = 0; i <= Moments.MOST; i++) {
      assertThat(moments.earlier("name " + i, at(0))).isNull();
    }
    assertThat(moments.earlier("name " + Moments.MOST, at(1))).isEqualTo(at(0));
    assertThat(moments.earlier("name 0", at(1))).isNull();
  }

  @Test
  void whatWasWithdrawnSinceIsNotInTheScript() {
    StoryId lead = SCRIPT.rundown("top").getFirst();
    moments.earlier("a", at(0));
    Script now = SCRIPT.without(Set.of(lead));
    Moment first = Objects.requireNonNull(moments.earlier("a", new Moment(Room.NOW, now, null)));
    assertThat(first.script().story(lead)).isNull();
    assertThat(first.script().rundown("top")).doesNotContain(lead);
  }
}
