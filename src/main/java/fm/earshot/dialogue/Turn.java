package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One turn being answered: what is known, and the ways to end it.
record Turn(Script script, Instant now, House house) {
  /// How many of those who also report a story are named.
  private static final int NAMED = 3;

  /// An answer that would be longer says first what is not news, and asks before it reads.
  private static final Duration LONGEST = Duration.ofSeconds(88);

  /// Reads on from the session's position, after `before` and, where it was not said yet of this
  /// story, in whose words that is. The story must be in the script.
  Step read(Session from, List<Cue> before) {
    Place place = from.place();
    Position at = from.position();
    StoryScript story = at == null || place.listing() ? null : script.story(at.story());
    if (at == null || story == null || story.kind(at.level()) == place.announced()) {
      return readOn(from, before);
    }
    Wording wording = story.kind(at.level());
    Session told = from.at(place.announcing(wording));
    // The article's own words need no label but after others.
    if (place.announced() == null && wording == Wording.OWN_WORDS) {
      return readOn(told, before);
    }
    Cue said = new Cue.Label(words(Prompt.KIND_CHANGED, "kind", kind(wording)));
    return readOn(told, join(before, List.of(said)));
  }

  private Step readOn(Session from, List<Cue> before) {
    Session session = inRundown(from);
    Window window = window(session);
    List<Cue> say = new ArrayList<>(before);
    Instant started = now.plus(length(before, session.rate())).plusMillis(breath(before, window));
    boolean listing = session.place().listing();
    if (listing) {
      addNumbered(say, window, session);
    } else {
      say.addAll(window.sentences());
    }
    boolean asks = house.pacing().asks();
    boolean offersStories = listing && (asks || window.endsLevel());
    if (offersStories) {
      say.add(afterHeadlines(window));
    } else if (asks) {
      say.add(afterWindow(session, window));
    }
    if (asks && !before.isEmpty() && length(say, session.rate()).compareTo(LONGEST) > 0) {
      return beforeReading(session, before);
    }
    Expect expect = offersStories ? Expect.STORIES : Expect.READING;
    return step(session.expecting(expect).startedAt(started), say, card(session, window));
  }

  private static long breath(List<Cue> before, Window window) {
    Cue last = before.isEmpty() ? null : before.getLast();
    return Breath.before(window.sentences().getFirst(), last);
  }

  /// As much of `before` as an answer holds, and whether to go on.
  private Step beforeReading(Session session, List<Cue> before) {
    List<Cue> say = new ArrayList<>(List.of(prompt(Prompt.GO_ON)));
    for (Cue cue : Breaths.of(before)) {
      say.add(say.size() - 1, cue);
      if (length(say, session.rate()).compareTo(LONGEST) > 0) {
        say.remove(say.size() - 2);
        break;
      }
    }
    return ask(session, Expect.PAUSED, say);
  }

  /// Whoever reads is not at the end of the rundown any more, if they were.
  private Session inRundown(Session session) {
    int size = Rundown.of(session, script).size();
    Place place = session.place();
    return place.index() <= size ? session : session.at(place.of(size, place.briefing()));
  }

  Window window(Session session) {
    Window window = Window.of(session, script, house.pacing());
    if (window == null) {
      throw new IllegalStateException("nothing to read at the session's position");
    }
    return window;
  }

  private void addNumbered(List<Cue> say, Window window, Session session) {
    List<StoryId> rundown = Rundown.of(session, script);
    for (Cue.Sentence headline : window.sentences()) {
      int number = rundown.indexOf(headline.at().story()) + 1;
      say.add(new Cue.Label(words(Prompt.HEADLINE_NUMBER, "number", number)));
      say.add(headline);
    }
  }

  /// The question after a window on a channel that asks.
  Cue afterWindow(Session session, Window window) {
    if (!window.endsLevel()) {
      return prompt(Prompt.GO_ON);
    }
    Level level = window.last().at().level();
    if (level == Level.FULL_TEXT) {
      return prompt(Prompt.AFTER_FULL_TEXT);
    }
    return prompt(session.history().isEmpty() ? Prompt.AFTER_WINDOW_FIRST : Prompt.AFTER_WINDOW);
  }

  private Cue afterHeadlines(Window window) {
    return prompt(window.endsLevel() ? Prompt.AFTER_HEADLINES : Prompt.AFTER_SOME_HEADLINES);
  }

  /// Moves to a story and reads it from its first sentence at `level`, introduced.
  Step tell(Session session, StoryId id, Level level, List<Cue> before) {
    StoryScript story = story(id);
    List<StoryId> rundown = Rundown.of(session, script);
    int index = rundown.indexOf(id);
    Place place = session.place().reading().at(story.level(level).getFirst().at());
    Place there =
        index < 0
            ? place.of(place.index() + 1, place.briefing())
            : place.of(index, place.briefing());
    List<Cue> say = new ArrayList<>(before);
    say.addAll(introduction(story, level));
    return readOn(session.at(there.announcing(story.kind(level))), say);
  }

  StoryScript story(StoryId id) {
    StoryScript story = script.story(id);
    if (story == null) {
      throw new IllegalStateException("not in the script: " + id);
    }
    return story;
  }

  /// Headline, then source, age, kind of summary and who else reports it.
  List<Cue> introduction(StoryScript story, Level level) {
    List<Cue> cues = new ArrayList<>();
    boolean onlyHeadline = story.story().paragraphs().isEmpty();
    if (level != Level.HEADLINE && !onlyHeadline) {
      cues.add(new Cue.Label(story.headline()));
    }
    String source =
        words(
            Prompt.STORY_SOURCE,
            "source",
            story.source(),
            "age",
            age(story),
            "kind",
            kind(story.kind(level)));
    cues.add(new Cue.Label(source));
    if (!story.alsoReportedBy().isEmpty()) {
      cues.add(new Cue.Label(alsoReported(story.alsoReportedBy())));
    }
    String correction = story.correction();
    if (correction != null) {
      cues.add(new Cue.Label(words(Prompt.STORY_CORRECTED, "correction", correction)));
    }
    return cues;
  }

  private String alsoReported(List<String> sources) {
    int named = Math.min(NAMED, sources.size());
    String names = String.join(", ", sources.subList(0, named));
    int others = sources.size() - named;
    return others == 0
        ? words(Prompt.ALSO_REPORTED, "sources", names)
        : words(Prompt.ALSO_REPORTED_BY_MANY, "sources", names, "others", house.others(others));
  }

  String age(StoryScript story) {
    return house.age(story.story().timing().versionCreated(), now);
  }

  String kind(Wording wording) {
    return words(
        switch (wording) {
          case OWN_WORDS -> Prompt.KIND_OWN_WORDS;
          case MODEL -> Prompt.KIND_MODEL;
          case APPROVED -> Prompt.KIND_APPROVED;
          case EDITED -> Prompt.KIND_EDITED;
        });
  }

  /// Says something and listens for `expect`, reading nothing.
  Step ask(Session session, Expect expect, List<Cue> say) {
    return step(session.expecting(expect).startedAt(now), say, null);
  }

  /// Says something beside the story and reads on from `at`. Where a question follows each window
  /// and it was already at its end, only the question is put again.
  Step aside(Session session, Position at, List<Cue> say) {
    Window window = window(session);
    if (house.pacing().asks() && window.endsAt(at)) {
      List<Cue> cues = new ArrayList<>(say);
      boolean listing = session.place().listing();
      cues.add(listing ? afterHeadlines(window) : afterWindow(session, window));
      return step(session.expecting(listing ? Expect.STORIES : Expect.READING), cues, null);
    }
    return read(session.at(at.withOffset(0)), say);
  }

  Step step(Session session, List<Cue> cues, Reply.@Nullable Card card) {
    List<Cue> say = Breaths.of(cues);
    String reprompt = say.isEmpty() ? "" : say.getLast().text();
    String again =
        say.isEmpty() || say.getLast() instanceof Cue.Sentence
            ? words(Prompt.AFTER_WINDOW)
            : reprompt;
    return new Step(session, new Reply(say, again, session.expect(), card, session.position()));
  }

  /// Nothing is shown where nothing is asked: on a telephone.
  private Reply.@Nullable Card card(Session session, Window window) {
    if (!house.pacing().asks()) {
      return null;
    }
    List<String> sentences = new ArrayList<>(window.sentences().size());
    for (Cue.Sentence sentence : window.sentences()) {
      sentences.add(sentence.written());
    }
    String title =
        session.place().listing()
            ? house.station()
            : story(window.last().at().story()).story().headline();
    return new Reply.Card(title, sentences);
  }

  Cue prompt(Prompt prompt, Object... values) {
    return new Cue.Prompt(words(prompt, values));
  }

  String words(Prompt prompt, Object... values) {
    return house.prompts().say(prompt, values);
  }

  static Duration length(List<Cue> cues, int rate) {
    return Duration.ofMillis(Breath.length(cues, rate));
  }

  static List<Cue> join(List<Cue> first, List<? extends Cue> then) {
    List<Cue> both = new ArrayList<>(first);
    both.addAll(then);
    return both;
  }
}
