package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.List;

/// What holds of every step of a channel, whatever led to it.
final class ValidStep {
  private static final Duration ANSWER = Duration.ofSeconds(90);
  private static final int CHARACTERS = 8_000;

  private final String channel;
  private final Pacing pacing;
  private final Words words;

  ValidStep(String channel) {
    this.channel = channel;
    pacing = Room.dialogue(channel).pacing();
    words = new Words(channel);
  }

  void holds(Walk walk) {
    holds(walk.heard(), walk.step(), walk.script());
    isCarried(walk.step().session(), walk.carried());
  }

  void holds(Heard heard, Step step, Script script) {
    Reply reply = step.reply();
    Session session = step.session();
    isSayable(reply, heard);
    isSomewhere(heard, step, script);
    assertThat(reply.at()).isEqualTo(session.position());
    assertThat(reply.expect()).isEqualTo(session.expect());
    assertThat(session.history()).hasSizeLessThanOrEqualTo(Session.HISTORY);
    assertThat(State.write(session)).hasSizeLessThanOrEqualTo(State.LONGEST);
    if (!reply.say().isEmpty()) {
      expectsWhatItAsks(reply);
    }
    if (pacing.asks()) {
      isAnAnswer(step);
    } else {
      isAGroup(step);
    }
  }

  private static void isSayable(Reply reply, Heard heard) {
    if (!(heard instanceof Heard.Left)) {
      assertThat(reply.say()).isNotEmpty();
    }
    for (Cue cue : reply.say()) {
      String text = cue.text();
      boolean unfilled = text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.contains(" null");
      if (text.isBlank() || text.length() > Cue.LONGEST || unfilled) {
        throw new AssertionError("said: " + cue);
      }
    }
  }

  /// At a sentence that is in the script, or nowhere. An offer to go on may be about an earlier
  /// version: that it was corrected is said once it is taken. A question that is only put again
  /// leaves everything as it was.
  private static void isSomewhere(Heard heard, Step step, Script script) {
    Session session = step.session();
    Position at = session.position();
    boolean askedAgain =
        (heard instanceof Heard.Silence || heard instanceof Heard.NoMatch)
            && step.reply().say().stream().noneMatch(cue -> cue instanceof Cue.Sentence);
    if (at != null && !askedAgain && !(heard instanceof Heard.Left)) {
      StoryScript story = script.story(at.story());
      if (story == null) {
        throw new AssertionError("the story is not there at " + at);
      }
      List<Cue.Sentence> level = story.level(at.level());
      boolean there =
          at.sentence() < level.size() && level.get(at.sentence()).at().equals(at.withOffset(0));
      if (!there && session.expect() != Expect.OFFER) {
        throw new AssertionError("no such sentence: " + at);
      }
    }
  }

  /// All of it that does not follow from the rest comes back from the listener.
  private static void isCarried(Session session, Session carried) {
    assertThat(carried.place()).isEqualTo(session.place());
    assertThat(carried.awaited()).isEqualTo(session.awaited());
    assertThat(carried.manner()).isEqualTo(session.manner());
    assertThat(carried.history()).isEqualTo(session.history());
  }

  private void expectsWhatItAsks(Reply reply) {
    boolean reads = reply.expect() == Expect.READING && !pacing.asks();
    boolean fits =
        reads
            ? reply.say().getLast() instanceof Cue.Sentence
            : words.ends(reply.say(), Questions.of(reply.expect()));
    if (!fits) {
      throw new AssertionError(reply.expect() + " is expected after " + reply.say().getLast());
    }
  }

  private void isAnAnswer(Step step) {
    Reply reply = step.reply();
    List<Cue> say = reply.say();
    if (!reply.ends() && !say.isEmpty()) {
      assertThat(say.getLast().text()).endsWith("?");
      assertThat(reply.reprompt()).endsWith("?");
    }
    assertThat(Turn.length(say, step.session().rate())).isLessThan(ANSWER);
    assertThat(say.stream().mapToInt(cue -> cue.text().length() + 20).sum()).isLessThan(CHARACTERS);
  }

  private void isAGroup(Step step) {
    List<Cue> read =
        step.reply().say().stream().filter(cue -> cue instanceof Cue.Sentence).toList();
    assertThat(read).hasSizeLessThanOrEqualTo(pacing.sentences());
    if (read.size() > 1) {
      assertThat(Turn.length(read, step.session().rate())).isLessThanOrEqualTo(pacing.longest());
    }
  }

  @Override
  public String toString() {
    return channel;
  }
}
