package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowCheckTest {
  private final Edited hotline = Edited.hotline();

  @Test
  void ourHotlineIsWithoutFault() {
    assertThat(hotline.problems()).isEmpty();
  }

  @Test
  void commandThatIsMoreThanTwoKeysAwayIsNamedWhereTheReadingIs() {
    Edited flow = hotline.with("help", "\"7\": spell", "\"7\": repeat");
    assertThat(flow.problems())
        .containsExactly(
            said(
                flow.line("reading", "reading"),
                "\"spell\" is more than two keys away from \"reading\"; give it a key there, or"
                    + " where a key there leads"));
  }

  @Test
  void commandThatOnlyLiesBehindTheOtherCommandsOfTheHelpIsTooFar() {
    Edited flow =
        hotline
            .with("reading", "\"5\": pause", "\"5\": more")
            .with("help", "\"6\": more", "\"6\": pause");
    assertThat(flow.problems())
        .containsExactly(
            said(
                flow.line("reading", "reading"),
                "\"resume\" is more than two keys away from \"reading\"; give it a key there, or"
                    + " where a key there leads"),
            said(
                flow.line("reading", "reading"),
                "\"send-link\" is more than two keys away from \"reading\"; give it a key there, or"
                    + " where a key there leads"));
  }

  @Test
  void answerIsAKeyAwayWhereItIsAskedFor() {
    Edited flow = hotline.with("offer", "\"2\": \"no\"", "\"3\": latest");
    assertThat(flow.problems())
        .containsExactly(
            said(
                flow.line("offer", "offer"),
                "\"no\" has no key at \"offer\", where it is asked; give it one"));
  }

  @Test
  void nodeThatNoKeyLeadsToIsUnreachable() {
    Edited flow =
        hotline
            .with("help", "\"1\": headlines", "\"1\": latest")
            .with("help", "\"5\": whats-new", "\"5\": latest");
    assertThat(flow.problems())
        .contains(
            said(
                flow.line("stories", "stories"),
                "no key leads to \"stories\"; give one of its commands a key where one is come to"))
        .hasSize(3);
  }

  @Test
  void nodeWithoutKeysIsADeadEnd() {
    Edited flow = hotline.only("stories", "timeout: 6");
    assertThat(flow.problems()).containsExactly(deadEnd(flow, "stories"));
  }

  @Test
  void keysThatOnlyLeadToTheirOwnNodeAreADeadEnd() {
    Edited flow = hotline.only("stories", "keys: {\"1-9\": headlines, \"#\": whats-new}");
    assertThat(flow.problems()).containsExactly(deadEnd(flow, "stories"));
  }

  @Test
  void hangingUpIsNoWayOn() {
    Edited flow = hotline.only("stories", "keys: {\"#\": stop}");
    assertThat(flow.problems()).containsExactly(deadEnd(flow, "stories"));
  }

  @Test
  void nothingIsHeardWhenTheCallIsOver() {
    Edited flow = hotline.with("nothing", "speech: false", "like: help");
    assertThat(flow.problems())
        .containsExactly(
            said(
                flow.line("nothing", "nothing"),
                "no key is heard at \"nothing\", where the call is over; leave its keys out"));
  }

  private static String deadEnd(Edited flow, String node) {
    return said(
        flow.line(node, node),
        "\"" + node + "\" is a dead end, no key leads on to the reading; give it one that does");
  }

  private static String said(int line, String what) {
    return "my.yaml:" + line + ": " + what;
  }
}
