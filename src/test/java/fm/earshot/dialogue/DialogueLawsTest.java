package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueLawsTest {
  private static final Script SCRIPT = Room.script();
  private static final List<Script> SCRIPTS = scripts();
  private static final List<Plain> PLAIN = List.of(Plain.values());
  private static final List<String> NAMES =
      List.of("sport", "shane bomb", "zzz", "", "culture news", "the ferry", "x".repeat(300));

  @ParameterizedTest
  @CsvSource({
    "phone,1", "phone,2", "phone,3", "phone,4", "alexa,5", "alexa,6", "alexa,7", "alexa,8"
  })
  void whateverIsHeardWheneverTheNextStepHasAWayOn(String channel, long seed) {
    Dialogue dialogue = Room.dialogue(channel);
    Random random = new Random(seed);
    Instant now = Room.NOW;
    Step step = open(dialogue, SCRIPT, now);
    for (int turn = 0; turn < 600; turn++) {
      Script script = random.nextInt(4) > 0 ? SCRIPT : SCRIPTS.get(random.nextInt(SCRIPTS.size()));
      now = now.plusMillis(random.nextInt(90_000));
      Session session = carried(step.session(), now);
      Heard heard = heard(random, session, script, dialogue.pacing(), now);
      step = dialogue.next(session, heard, script, now);
      check(channel, heard, step, script);
      if (step.reply().ends()) {
        step = open(dialogue, script, now);
      }
    }
  }

  private static void check(String channel, Heard heard, Step step, Script script) {
    Reply reply = step.reply();
    if (!(heard instanceof Heard.Left)) {
      assertThat(reply.say()).as("said to %s", heard).isNotEmpty();
    }
    for (Cue cue : reply.say()) {
      assertThat(cue.text()).as("after %s", heard).isNotBlank().doesNotContain("{", "}", "null");
    }
    Position at = step.session().position();
    if (reply.expect() == Expect.READING && at != null) {
      assertThat(script.story(at.story())).as("story being read after %s", heard).isNotNull();
    }
    if (channel.equals("alexa") && !reply.ends()) {
      assertThat(reply.say().getLast().text()).as("after %s", heard).endsWith("?");
      assertThat(reply.reprompt()).isNotBlank();
    }
    if (channel.equals("alexa")) {
      assertThat(Turn.length(reply.say(), 100)).isLessThan(Duration.ofSeconds(90));
    }
  }

  @ParameterizedTest
  @CsvSource({"phone,11", "phone,12", "alexa,13", "alexa,14"})
  void backUndoesTheLastMove(String channel, long seed) {
    Dialogue dialogue = Room.dialogue(channel);
    Random random = new Random(seed);
    List<Command> moves =
        List.of(
            Plain.NEXT,
            Plain.FULL_STORY,
            Plain.SUMMARY,
            Plain.RELATED,
            Plain.HEADLINES,
            Plain.LATEST,
            Plain.START_OVER,
            new Command.TuneIn("sport"),
            new Command.FindStory("shane bomb"),
            new Command.PickStory(2));
    for (int round = 0; round < 200; round++) {
      Step step = open(dialogue, SCRIPT, Room.NOW);
      for (int i = random.nextInt(4); i > 0; i--) {
        step = ask(dialogue, step, moves.get(random.nextInt(moves.size())));
      }
      Position before = step.session().position();
      boolean listing = step.session().place().listing();
      Command move = moves.get(random.nextInt(moves.size()));
      Step moved = ask(dialogue, step, move);
      if (moved.session().history().size() <= step.session().history().size()
          || moved.reply().expect() == Expect.SECTIONS) {
        continue;
      }
      Step back = ask(dialogue, moved, Plain.BACK);
      assertThat(back.session().position()).as("after %s", move).isEqualTo(before);
      assertThat(back.session().place().listing()).as("after %s", move).isEqualTo(listing);
      assertThat(back.session().programme()).isEqualTo(step.session().programme());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void everySentenceOfEveryStoryIsReachedByMore(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    for (StoryId id : SCRIPT.stories().keySet()) {
      StoryScript story = SCRIPT.stories().get(id);
      Set<String> heard = new HashSet<>();
      Step step = at(dialogue, story, Level.SUMMARY);
      for (int turn = 0; turn < 60 && stays(step, id); turn++) {
        said(step).forEach(sentence -> heard.add(sentence.at().hash()));
        Position end = said(step).getLast().at();
        step = dialogue.next(step.session(), new Heard.Asked(Plain.MORE, end), SCRIPT, Room.NOW);
      }
      assertThat(stays(step, id)).as("more comes to an end in %s", story.headline()).isFalse();
      for (Cue.Sentence sentence : story.level(Level.FULL_TEXT)) {
        assertThat(heard).as(sentence.text()).contains(sentence.at().hash());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void everySentenceOfEveryLevelIsReachedSentenceBySentence(String channel) {
    Dialogue dialogue = Room.dialogue(channel);
    for (StoryScript story : SCRIPT.stories().values()) {
      for (Level level : List.of(Level.SUMMARY, Level.FULL_TEXT)) {
        Step step = at(dialogue, story, level);
        for (Cue.Sentence sentence : story.level(level)) {
          assertThat(step.session().position()).isEqualTo(sentence.at());
          step = ask(dialogue, step, Plain.SENTENCE_FORWARD);
        }
        assertThat(stays(step, story.id())).isFalse();
      }
    }
  }

  @Test
  void silentCallerIsSaidGoodbyeToFromAnywhere() {
    Dialogue dialogue = Room.dialogue("phone");
    List<Command> starts =
        List.of(
            Plain.NEXT,
            Plain.HELP,
            Plain.SECTIONS,
            Plain.PAUSE,
            Plain.HEADLINES,
            Plain.FULL_STORY,
            Plain.STOP,
            new Command.TuneIn("sport"),
            new Command.TuneIn("zzz"),
            new Command.PickStory(99),
            new Command.Briefing(2));
    for (Command start : starts) {
      Step step = ask(dialogue, open(dialogue, SCRIPT, Room.NOW), start);
      int turns = 0;
      while (!step.reply().ends() && turns++ < 400) {
        boolean reading = step.reply().expect() == Expect.READING;
        Heard heard = reading ? new Heard.Finished(null) : new Heard.Silence();
        step = dialogue.next(step.session(), heard, SCRIPT, Room.NOW);
      }
      assertThat(step.reply().ends()).as("after %s", start).isTrue();
      assertThat(step.reply().say().getLast().text()).isEqualTo("Goodbye.");
    }
  }

  @Test
  void correctionsAndKillsAreToldInEveryState() {
    for (Expect expect : Expect.values()) {
      Dialogue dialogue = Room.dialogue("phone");
      Step step = open(dialogue, SCRIPT, Room.NOW);
      StoryId lead = SCRIPT.rundown("top").getFirst();
      Session session = step.session().expecting(expect);
      Step killed =
          dialogue.next(
              session,
              new Heard.Asked(Plain.FULL_STORY, session.position()),
              Room.script(Room.SAMPLE, Set.of(lead)),
              Room.NOW);
      assertThat(killed.reply().say().getFirst().text())
          .isEqualTo("That story has been withdrawn.");
    }
  }

  private static Session carried(Session session, Instant now) {
    String text = State.write(session);
    assertThat(text.length()).isLessThanOrEqualTo(State.LONGEST);
    return State.read(text, now, "en");
  }

  private static Step open(Dialogue dialogue, Script script, Instant now) {
    return dialogue.next(Session.fresh(now, "en"), new Heard.Opened(null), script, now);
  }

  /// At the start of a level of a story.
  private static Step at(Dialogue dialogue, StoryScript story, Level level) {
    Session fresh = Session.fresh(Room.NOW, "en");
    Session there = fresh.at(story.level(level).getFirst().at());
    return dialogue.next(there, new Heard.Interrupted(there.position()), SCRIPT, Room.NOW);
  }

  private static Step ask(Dialogue dialogue, Step step, Command command) {
    Session session = step.session();
    return dialogue.next(session, new Heard.Asked(command, session.position()), SCRIPT, Room.NOW);
  }

  private static boolean stays(Step step, StoryId id) {
    Position at = step.session().position();
    return step.reply().expect() == Expect.READING && at != null && at.story().equals(id);
  }

  private static List<Cue.Sentence> said(Step step) {
    List<Cue.Sentence> said = new ArrayList<>();
    for (Cue cue : step.reply().say()) {
      if (cue instanceof Cue.Sentence sentence) {
        said.add(sentence);
      }
    }
    return said;
  }

  private static Heard heard(
      Random random, Session session, Script script, Pacing pacing, Instant now) {
    Position at = position(random, session, script, pacing, now);
    return switch (random.nextInt(12)) {
      case 0 -> new Heard.Silence();
      case 1 -> new Heard.NoMatch(NAMES.get(random.nextInt(NAMES.size())), at);
      case 2 -> new Heard.Finished(at);
      case 3 -> new Heard.Interrupted(at);
      case 4 -> random.nextInt(10) == 0 ? new Heard.Left() : new Heard.Silence();
      default -> new Heard.Asked(command(random), at);
    };
  }

  private static @Nullable Position position(
      Random random, Session session, Script script, Pacing pacing, Instant now) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> session.position();
      default -> Whereabouts.at(session, script, pacing, now);
    };
  }

  private static Command command(Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return switch (random.nextInt(10)) {
      case 0 -> new Command.TuneIn(name);
      case 1 -> new Command.FindStory(name);
      case 2 -> new Command.AskStory("what did she say about " + name);
      case 3 -> new Command.PickStory(random.nextInt(30) - 3);
      case 4 -> new Command.Briefing(1 + random.nextInt(20));
      default -> PLAIN.get(random.nextInt(PLAIN.size()));
    };
  }

  /// The sample with its first stories withdrawn, changed, or all gone.
  private static List<Script> scripts() {
    StoryId lead = SCRIPT.rundown("top").getFirst();
    StoryId second = SCRIPT.rundown("top").get(1);
    List<Story> changed = Room.SAMPLE.stream().map(DialogueLawsTest::secondVersion).toList();
    return List.of(
        Room.script(Room.SAMPLE, Set.of(lead, second)),
        Room.script(changed, Set.of()),
        Room.script(Room.SAMPLE.subList(5, 6), Set.of()),
        Room.script(List.of(), Set.of(lead)));
  }

  private static Story secondVersion(Story story) {
    Timing was = story.timing();
    Timing timing = new Timing(was.versionCreated().plusSeconds(60), was.embargo(), was.expires());
    return new Story(story.id(), 2, story.content(), story.credit(), timing, story.handling());
  }
}
