package fm.earshot.phone;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Level;
import fm.earshot.news.Origin;
import fm.earshot.news.Position;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import fm.earshot.search.StoryIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A small newsroom: three stories in two sections, each of which can be withdrawn.
final class Newsstand {
  static final Instant MADE = Instant.parse("2026-03-02T06:00:00Z");
  static final StoryId FERRY = StoryId.of("test", "ferry");
  static final StoryId BRIDGE = StoryId.of("test", "bridge");
  static final StoryId GOALS = StoryId.of("test", "goals");

  private final Map<StoryId, StoryScript> stories = new LinkedHashMap<>();
  private final Set<StoryId> withdrawn = new TreeSet<>();

  Newsstand() {
    add(FERRY, "Ferry strike ends.", "business", "ferry");
    add(BRIDGE, "Bridge reopens.", "business", "bridge");
    add(GOALS, "Late goals win the cup.", "sport", "cup");
  }

  void withdraw(StoryId id) {
    withdrawn.add(id);
    stories.remove(id);
  }

  Script script() {
    Map<String, Edition> editions = new LinkedHashMap<>();
    editions.put(Programme.TOP, edition(Programme.TOP, Set.of()));
    editions.put("business", edition("business", Set.of(new Section("business"))));
    editions.put("sport", edition("sport", Set.of(new Section("sport"))));
    StoryIndex index = StoryIndex.of(stories.values().stream().map(StoryScript::story).toList());
    return new Script(1, MADE, stories, editions, withdrawn, index);
  }

  private Edition edition(String name, Set<Section> sections) {
    List<Edition.Pick> picks = new ArrayList<>();
    for (StoryScript each : stories.values()) {
      if (sections.isEmpty() || sections.contains(each.story().section())) {
        int number = picks.size() + 1;
        picks.add(new Edition.Pick(number, each.story(), "newest", List.of(), List.of()));
      }
    }
    return new Edition(new Programme(name, sections, "en", 9), picks, List.of());
  }

  private void add(StoryId id, String headline, String section, String word) {
    List<String> full = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      full.add("Sentence %d of the %s story is long enough to hear.".formatted(i, word));
    }
    Story story =
        new Story(
            id,
            1,
            new Content(new Headline(headline), null, full, "en"),
            new Credit("Harbour News", word, null, null, Origin.WIRE),
            new Timing(MADE, null, null),
            Handling.of(new Section(section), Urgency.USUAL));
    Map<Level, List<Cue.Sentence>> levels =
        Map.of(
            Level.HEADLINE, cues(id, Level.HEADLINE, List.of(headline)),
            Level.SUMMARY, cues(id, Level.SUMMARY, full.subList(0, 5)),
            Level.LONG_SUMMARY, cues(id, Level.LONG_SUMMARY, full.subList(0, 8)),
            Level.FULL_TEXT, cues(id, Level.FULL_TEXT, full));
    stories.put(
        id,
        new StoryScript(
            story, Map.of(), headline, "Harbour News", null, levels, List.of(), List.of()));
  }

  private static List<Cue.Sentence> cues(StoryId id, Level level, List<String> texts) {
    List<Cue.Sentence> cues = new ArrayList<>();
    for (String text : texts) {
      int index = cues.size();
      String hash = "%08x".formatted(text.hashCode());
      Position at = new Position(id, 1, level, index, 0, hash);
      cues.add(new Cue.Sentence(at, text, text, index % 3 == 0));
    }
    return cues;
  }
}
