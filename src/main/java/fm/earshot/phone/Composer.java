package fm.earshot.phone;

import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.Step;
import fm.earshot.dialogue.Whereabouts;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Pace;
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
    Duration reading = Duration.ZERO;
    while (true) {
      groups.add(new Group(step.session(), step.reply().say(), opens));
      reading = reading.plus(length(step));
      opens = opens.plus(length(step)).plus(listening(step));
      boolean goesOn = step.reply().expect() == Expect.READING && !step.reply().say().isEmpty();
      boolean enough = reading.compareTo(ENOUGH) >= 0 && groups.size() >= FEWEST_GROUPS;
      if (!goesOn || enough || groups.size() == MOST_GROUPS) {
        return groups;
      }
      Heard finished = new Heard.Finished(end(step.session(), script));
      step = dialogue.next(step.session(), finished, script, opens);
      if (reading.plus(length(step)).compareTo(LONGEST) > 0) {
        return groups;
      }
    }
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

  private static Duration length(Step step) {
    Duration length = Duration.ZERO;
    for (Cue cue : step.reply().say()) {
      length = length.plus(Pace.of(cue.text(), step.session().rate()));
    }
    return length;
  }
}
