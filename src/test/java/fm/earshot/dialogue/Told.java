package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A conversation on one channel by a listener who always hears to its end what a command falls on,
/// the level of a story or the list of headlines, and what was said to them by the way.
///
/// What a channel says only because it asks after each window, or does not, is left out.
final class Told {
  private static final Set<Prompt> OWN =
      EnumSet.of(
          Prompt.AFTER_WINDOW_FIRST,
          Prompt.AFTER_WINDOW,
          Prompt.AFTER_FULL_TEXT,
          Prompt.GO_ON,
          Prompt.AFTER_HEADLINES,
          Prompt.AFTER_SOME_HEADLINES,
          Prompt.FIRST_HINT);

  private final Dialogue dialogue;
  private final Script script;
  private final Words words = new Words("any");
  private final List<String> said = new ArrayList<>();
  private Cue.@Nullable Sentence last;
  private Step step;

  Told(Dialogue dialogue, Script script) {
    this.dialogue = dialogue;
    this.script = script;
    step = dialogue.next(Session.fresh(Room.NOW, "en"), new Heard.Opened(null), script, Room.NOW);
    readsToTheEnd();
  }

  void asks(Command command) {
    said.clear();
    hear(new Heard.Asked(command, at()));
    readsToTheEnd();
  }

  /// What was said since the last command: sentences, labels and prompts, a sentence that is said
  /// twice running once.
  List<String> said() {
    return List.copyOf(said);
  }

  Step step() {
    return step;
  }

  /// Where the listener is: what is read was heard to its end.
  @Nullable Position at() {
    Instant later = Room.NOW.plusSeconds(86_400);
    return Whereabouts.at(step.session(), script, dialogue.pacing(), later);
  }

  boolean listing() {
    return step.session().place().listing();
  }

  private void readsToTheEnd() {
    add(step);
    if (asksBeforeItReads()) {
      hear(new Heard.Asked(Command.Plain.YES, at()));
      add(step);
    }
    while (reads() && !Objects.requireNonNull(window()).endsLevel()) {
      Heard on =
          dialogue.pacing().asks()
              ? new Heard.Asked(Command.Plain.YES, at())
              : new Heard.Finished(at());
      hear(on);
      add(step);
    }
  }

  private boolean asksBeforeItReads() {
    return step.reply().expect() == Expect.PAUSED
        && words.is(step.reply().say().getLast().text(), Set.of(Prompt.GO_ON));
  }

  private boolean reads() {
    return step.reply().expect() == Expect.READING
        || (step.reply().expect() == Expect.STORIES && listing());
  }

  private @Nullable Window window() {
    return Window.of(step.session(), script, dialogue.pacing());
  }

  private void hear(Heard heard) {
    step = dialogue.next(step.session(), heard, script, Room.NOW);
  }

  private void add(Step step) {
    for (Cue cue : step.reply().say()) {
      if (cue instanceof Cue.Sentence sentence) {
        if (!sentence.equals(last)) {
          said.add(sentence.at().level() + ": " + sentence.text());
        } else if (!said.isEmpty() && said.getLast().matches("\\d\\.")) {
          said.removeLast();
        }
        last = sentence;
      } else if (!words.is(cue.text(), OWN)) {
        said.add(cue.text());
      }
    }
  }
}
