package fm.earshot.dialogue;

import fm.earshot.edition.Programme;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Programmes, sections, headlines, and stories by name or number.
record Tuning(Turn turn) {
  private static final int LONGEST_ECHO = 60;
  private static final int SHORTEST_PREFIX = 4;

  /// How many finds are looked at for one that is still on the air.
  private static final int BEST = 3;

  /// The programme from its place on, story by story.
  Step start(Session session, List<Cue> before) {
    List<StoryId> rundown = Rundown.of(session, turn.script());
    if (rundown.isEmpty()) {
      boolean top = session.programme().equals(Programme.TOP);
      return top
          ? turn.ask(
              session, Expect.NOTHING, Turn.join(before, List.of(turn.prompt(Prompt.NO_NEWS))))
          : start(session.at(Place.before(Programme.TOP)), before);
    }
    int index = session.place().index() < rundown.size() ? session.place().index() : 0;
    Session there = session.at(session.place().reading().of(index, session.place().briefing()));
    return turn.tell(there, rundown.get(index), Level.SUMMARY, before);
  }

  /// The session's programme from its first story on.
  Step fromFirst(Session session, List<Cue> before) {
    return start(session.at(Place.before(session.programme())), before);
  }

  /// The same once its headlines were read; the list is put down from its beginning.
  Step afterList(Session session, List<Cue> before) {
    List<StoryId> rundown = Rundown.of(session, turn.script());
    if (!session.place().listing() || rundown.isEmpty()) {
      return fromFirst(session, before);
    }
    Position top = turn.story(rundown.getFirst()).level(Level.HEADLINE).getFirst().at();
    Session read = session.at(session.place().of(0, Place.NO_BRIEFING));
    return fromFirst(read.remembering(top), before);
  }

  Step startOver(Here here) {
    Session session = here.session().remembering(here.at());
    String programme =
        session.programme().equals(Rundown.WHATS_NEW) ? Programme.TOP : session.programme();
    return start(session.at(Place.before(programme)), here.notice());
  }

  Step latest(Here here) {
    Session session = here.session().remembering(here.at());
    return start(session.at(Place.before(Programme.TOP)), here.notice());
  }

  Step tuneIn(Here here, String name) {
    Step found = byProgramme(here, name);
    return found == null ? byStory(here, name, Prompt.UNKNOWN_TOPIC) : found;
  }

  Step find(Here here, String query) {
    Step found = story(here, query);
    if (found != null) {
      return found;
    }
    Step programme = byProgramme(here, query);
    return programme == null ? unknown(here, query, Prompt.UNKNOWN_STORY) : programme;
  }

  /// The section or story that `text`, which was not said as a search, names; or null.
  @Nullable Step byName(Here here, String text) {
    if (text.isBlank()) {
      return null;
    }
    Step programme = byProgramme(here, text);
    return programme == null ? story(here, turn.script().index().findNamed(text, BEST)) : programme;
  }

  private Step byStory(Here here, String name, Prompt otherwise) {
    Step found = story(here, turn.script().index().findNamed(name, BEST));
    return found == null ? unknown(here, name, otherwise) : found;
  }

  private @Nullable Step story(Here here, String query) {
    return story(here, turn.script().index().find(query, BEST));
  }

  private @Nullable Step story(Here here, List<StoryId> found) {
    for (StoryId id : found) {
      if (turn.script().story(id) != null) {
        Session session = here.session().remembering(here.at());
        return turn.tell(session, id, Level.SUMMARY, here.notice());
      }
    }
    return null;
  }

  private @Nullable Step byProgramme(Here here, String name) {
    String programme = programme(name);
    if (programme == null) {
      return null;
    }
    Session session = here.session().remembering(here.at()).at(Place.before(programme));
    List<Cue> said =
        programme.equals(Programme.TOP)
            ? List.of()
            : List.of(turn.prompt(Prompt.TUNED_IN, "section", programme));
    return start(session, Turn.join(here.notice(), said));
  }

  /// The programme that is meant by `name`: by its name, in the plural too, or by its beginning.
  private @Nullable String programme(String name) {
    String wanted =
        name.strip().toLowerCase(Locale.ROOT).replaceAll(" (news|section|stories)$", "");
    for (String known : turn.script().editions().keySet()) {
      boolean same =
          known.equals(wanted) || (known + "s").equals(wanted) || known.equals(wanted + "s");
      boolean begins = wanted.length() >= SHORTEST_PREFIX && known.startsWith(wanted);
      if (same || begins) {
        return known;
      }
    }
    return null;
  }

  private Step unknown(Here here, String name, Prompt prompt) {
    String said = name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) : name;
    List<Cue> offer = List.of(turn.prompt(prompt, "name", said), choice(Prompt.SECTIONS));
    return turn.ask(here.held(), Expect.SECTIONS, Turn.join(here.notice(), offer));
  }

  Step sections(Here here) {
    List<Cue> said = List.of(choice(Prompt.SECTIONS));
    return turn.ask(here.held(), Expect.SECTIONS, Turn.join(here.notice(), said));
  }

  /// The question which section, put as `prompt`, if there is a choice.
  Cue choice(Prompt prompt) {
    if (Rundown.sections(turn.script()).size() >= 2) {
      return turn.prompt(prompt, "sections", offered());
    }
    return turn.prompt(
        prompt == Prompt.SECTIONS_KEYS ? Prompt.NO_SECTIONS_KEYS : Prompt.NO_SECTIONS);
  }

  /// The sections that have news, each with its number, in the prompt's form.
  private String offered() {
    List<String> names = Rundown.sections(turn.script());
    List<String> each = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      each.add(turn.words(Prompt.SECTION_KEY, "section", names.get(i), "number", i + 1));
    }
    return joined(each);
  }

  private String joined(List<String> each) {
    int last = each.size() - 1;
    return last < 1
        ? String.join("", each)
        : String.join(", ", each.subList(0, last))
            + " "
            + turn.words(Prompt.AND)
            + " "
            + each.get(last);
  }

  Step pick(Here here, int ordinal) {
    boolean section = here.session().expect() == Expect.SECTIONS;
    List<String> sections = Rundown.sections(turn.script());
    List<StoryId> rundown = Rundown.of(here.session(), turn.script());
    int size = section ? sections.size() : rundown.size();
    int index = ordinal < 0 ? size + ordinal : ordinal - 1;
    if (index < 0 || index >= size) {
      Cue said = turn.prompt(Prompt.UNKNOWN_ORDINAL, "count", size);
      Expect expect = section ? Expect.SECTIONS : Expect.STORIES;
      return turn.ask(here.held(), expect, Turn.join(here.notice(), List.of(said)));
    }
    if (section) {
      return tuneIn(here, sections.get(index));
    }
    return turn.tell(
        here.session().remembering(here.at()), rundown.get(index), Level.SUMMARY, here.notice());
  }

  Step headlines(Here here) {
    String programme =
        here.session().programme().equals(Rundown.WHATS_NEW)
            ? Programme.TOP
            : here.session().programme();
    return list(here, programme, turn.prompt(Prompt.HEADLINES));
  }

  Step whatsNew(Here here) {
    int count = Rundown.newSince(here.session(), turn.script()).size();
    if (count > 0) {
      return list(
          here, Rundown.WHATS_NEW, turn.prompt(Prompt.WHATS_NEW, "new", turn.house().count(count)));
    }
    Cue nothing = turn.prompt(Prompt.NOTHING_NEW);
    return here.at() == null
        ? start(here.session(), Turn.join(here.notice(), List.of(nothing)))
        : turn.aside(here.session(), here.at(), Turn.join(here.notice(), List.of(nothing)));
  }

  private Step list(Here here, String programme, Cue announcement) {
    Session session = here.session().remembering(here.at());
    Session listing = session.at(session.place().listing(programme));
    List<StoryId> rundown = Rundown.of(listing, turn.script());
    if (rundown.isEmpty()) {
      return start(session.at(Place.before(Programme.TOP)), here.notice());
    }
    Position first = turn.story(rundown.getFirst()).level(Level.HEADLINE).getFirst().at();
    Place place = listing.place().at(first).of(0, Place.NO_BRIEFING);
    return turn.read(listing.at(place), Turn.join(here.notice(), List.of(announcement)));
  }

  Step briefing(Here here, int minutes) {
    Duration room = Duration.ofMinutes(minutes);
    Session session = here.session().remembering(here.at());
    List<StoryId> rundown = turn.script().rundown(Programme.TOP);
    int count = 0;
    for (StoryId id : rundown) {
      Duration length = Turn.length(told(turn.story(id)), session.rate());
      boolean mostlyFits = room.compareTo(length.dividedBy(2)) >= 0;
      if (count > 0 && !mostlyFits) {
        break;
      }
      room = room.minus(length);
      count++;
    }
    Cue said =
        turn.prompt(
            Prompt.BRIEFING,
            "minutes",
            turn.house().minutes(minutes),
            "stories",
            turn.house().stories(count));
    Place place = Place.before(Programme.TOP).of(0, Math.max(0, count - 1));
    return start(session.at(place), Turn.join(here.notice(), List.of(said)));
  }

  /// All that is said when a story is told, with the question after it where there is one.
  private List<Cue> told(StoryScript story) {
    List<Cue> told = new ArrayList<>(turn.introduction(story, Level.SUMMARY));
    told.addAll(story.level(Level.SUMMARY));
    if (turn.house().pacing().asks()) {
      told.add(turn.prompt(Prompt.AFTER_WINDOW));
    }
    return told;
  }

  Step related(Here here, Position at) {
    for (StoryId id : turn.story(at.story()).related()) {
      if (turn.script().story(id) != null) {
        Session session = beside(here.session().remembering(at), at);
        List<Cue> said = List.of(turn.prompt(Prompt.RELATED_STORY));
        return turn.tell(session, id, Level.SUMMARY, Turn.join(here.notice(), said));
      }
    }
    List<Cue> said = List.of(turn.prompt(Prompt.NOTHING_RELATED));
    return turn.aside(here.session(), at, Turn.join(here.notice(), said));
  }

  /// A session that leaves the list it is in does so at the headline that is heard, so that what
  /// comes next is what came after that.
  private Session beside(Session session, Position at) {
    if (!session.place().listing()) {
      return session;
    }
    int index = Rundown.index(session.at(at), Rundown.of(session, turn.script()));
    return session.at(session.place().of(Math.max(0, index), session.place().briefing()));
  }

  /// The rundown has been read: what else there is.
  Step end(Session session, List<Cue> before, Prompt ending) {
    int size = Rundown.of(session, turn.script()).size();
    Session there = session.at(session.place().of(size + 1, Place.NO_BRIEFING));
    List<Cue> said = List.of(turn.prompt(ending), choice(Prompt.SECTIONS));
    return turn.ask(there, Expect.SECTIONS, Turn.join(before, said));
  }

  /// Whether all was read, and nothing since.
  boolean atEnd(Session session) {
    return session.place().index() > Rundown.of(session, turn.script()).size();
  }
}
