package fm.earshot.phone;

import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.Step;
import fm.earshot.dialogue.Whereabouts;
import fm.earshot.news.Position;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Steps a conversation on until there is enough to read for one document: 40 to 60 seconds in
/// three groups or more, going on into the next story, or up to the first question.
record Composer(Dialogue dialogue, Flow flow) {
  private static final Duration ENOUGH = Duration.ofSeconds(40);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int FEWEST_GROUPS = 3;
  private static final int MOST_GROUPS = 12;
  private static final Duration FOREVER = Duration.ofDays(1);

  List<Group> compose(Step first, Script script, Instant now) {
    List<Group> groups = new ArrayList<>();
    Step step = first;
    Instant opens = now;
    Duration said = Duration.ZERO;
    while (true) {
      for (Group group : parts(step, opens)) {
        Duration length = length(group.say(), group.session());
        boolean enough = said.compareTo(ENOUGH) >= 0 && groups.size() >= FEWEST_GROUPS;
        boolean tooMuch = !groups.isEmpty() && said.plus(length).compareTo(LONGEST) > 0;
        if (enough || tooMuch || groups.size() == MOST_GROUPS) {
          return groups;
        }
        groups.add(group);
        said = said.plus(length);
        opens = opens.plus(length).plus(listening(step));
      }
      if (step.reply().expect() != Expect.READING || step.reply().say().isEmpty()) {
        return groups;
      }
      Heard finished = new Heard.Finished(end(step.session(), script));
      step = dialogue.next(step.session(), finished, script, opens);
    }
  }

  /// A step's cues as one group; as two where headline and source together with the reading would
  /// be too long to go without a breath.
  private List<Group> parts(Step step, Instant opens) {
    List<Cue> say = step.reply().say();
    Session session = step.session();
    int sentence = 0;
    while (sentence < say.size() && !(say.get(sentence) instanceof Cue.Sentence)) {
      sentence++;
    }
    List<Cue> lead = say.subList(0, sentence);
    boolean whole =
        lead.isEmpty()
            || lead.size() == say.size()
            || session.place().listing()
            || session.expect() != Expect.READING;
    if (whole || length(say, session).compareTo(dialogue.pacing().longest()) <= 0) {
      return List.of(new Group(session, say, opens, false));
    }
    Instant reads = opens.plus(length(lead, session)).plus(listening(step));
    return List.of(
        new Group(session.startedAt(opens.plus(length(lead, session))), lead, opens, true),
        new Group(session.startedAt(reads), say.subList(lead.size(), say.size()), reads, false));
  }

  /// The end of what a session's group reads; null if it reads nothing.
  @Nullable Position end(Session session, Script script) {
    return at(session, script, session.started().plus(FOREVER));
  }

  /// Where in the reading `moment` falls.
  @Nullable Position at(Session session, Script script, Instant moment) {
    return Whereabouts.at(session, script, dialogue.pacing(), moment);
  }

  private Duration listening(Step step) {
    return Duration.ofSeconds(flow.node(step.reply().expect()).timeout());
  }

  private static Duration length(List<Cue> say, Session session) {
    return Duration.ofMillis(Breath.length(say, session.rate()));
  }
}
