package fm.earshot.alexa;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Three small stories, and scripts of them.
final class Stories {
  static final StoryScript FERRY =
      story(
          "ferry",
          "world",
          "Ferry service stops for repairs",
          "The Northlight ferry stops tonight.",
          "It needs a new rudder & shaft.",
          "The yard says \"two weeks\" at most.",
          "Commuters will take the <old> road.");
  static final StoryScript RACE =
      story(
          "race",
          "sport",
          "Harbour race won by a fisherman",
          "A fisherman won the harbour race.",
          "He had borrowed the boat.",
          "The prize is a ham.",
          "He will share it with the owner.");
  static final StoryScript BOG =
      story(
          "bog",
          "science",
          "Peat bog holds more water than thought",
          "A bog was measured again.",
          "It holds twice the water.",
          "The team used a radar.",
          "They will be back in the spring.");

  private Stories() {}

  static List<StoryScript> all() {
    return List.of(FERRY, RACE, BOG);
  }

  static StoryScript story(String name, String section, String headline, String... sentences) {
    StoryId id = StoryId.of("Harbour Wire", name);
    Map<Level, List<Cue.Sentence>> levels = new EnumMap<>(Level.class);
    levels.put(Level.HEADLINE, cues(id, Level.HEADLINE, headline + "."));
    levels.put(Level.SUMMARY, cues(id, Level.SUMMARY, sentences[0], sentences[1]));
    levels.put(
        Level.LONG_SUMMARY, cues(id, Level.LONG_SUMMARY, sentences[0], sentences[1], sentences[2]));
    levels.put(Level.FULL_TEXT, cues(id, Level.FULL_TEXT, sentences));
    Story story =
        new Story(
            id,
            1,
            new Content(new Headline(headline), null, List.of(String.join(" ", sentences)), "en"),
            new Credit("Harbour Wire", name, null, null, Origin.WIRE),
            new Timing(Stand.NOON.minus(Duration.ofHours(2)), null, null),
            Handling.of(new Section(section), Urgency.USUAL));
    return new StoryScript(
        story, Map.of(), headline + ".", "Harbour Wire", null, levels, List.of(), List.of());
  }

  private static List<Cue.Sentence> cues(StoryId id, Level level, String... sentences) {
    List<Cue.Sentence> cues = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      String hash = String.format("%08x", sentences[i].hashCode());
      Position at = new Position(id, 1, level, i, 0, hash);
      cues.add(new Cue.Sentence(at, sentences[i], sentences[i], i % 2 == 0));
    }
    return cues;
  }

  static Script script(List<StoryScript> stories, StoryScript... withdrawn) {
    Map<StoryId, StoryScript> byId = new LinkedHashMap<>();
    stories.forEach(story -> byId.put(story.id(), story));
    Map<String, Edition> editions = new LinkedHashMap<>();
    editions.put(Programme.TOP, edition(Programme.TOP, stories));
    for (StoryScript story : stories) {
      String section = story.story().section().name();
      editions.put(section, edition(section, List.of(story)));
    }
    Set<StoryId> killed = new HashSet<>();
    List.of(withdrawn).forEach(story -> killed.add(story.id()));
    StoryIndex index = StoryIndex.of(stories.stream().map(StoryScript::story).toList());
    return new Script(1, Stand.NOON, byId, editions, killed, index);
  }

  private static Edition edition(String name, List<StoryScript> stories) {
    List<Edition.Pick> picks = new ArrayList<>();
    for (StoryScript story : stories) {
      picks.add(new Edition.Pick(picks.size() + 1, story.story(), "newest", List.of(), List.of()));
    }
    return new Edition(new Programme(name, Set.of(), "en", 20), picks, List.of());
  }
}
