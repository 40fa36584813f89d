package fm.earshot.dialogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.edition.Picker;
import fm.earshot.edition.Programme;
import fm.earshot.intake.sample.SampleWire;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.ScriptBuilder;
import fm.earshot.script.StoryScript;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.lead.LeadSummarizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A room to talk in: the sample edition as a script, some of it changed or withdrawn, and the
/// words of both channels.
final class Room {
  static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");
  static final List<Story> SAMPLE =
      new SampleWire(NOW, ZoneOffset.UTC)
          .read().stream()
              .map(item ->
                  new Story(
                      item.id(), 1, item.content(), item.credit(), item.timing(), item.handling()))
              .toList();
  private static final Map<String, Dialogue> DIALOGUES = new ConcurrentHashMap<>();
  private static final SummaryBook SUMMARIES = new SummaryBook(new LeadSummarizer());

  private Room() {}

  static Script script() {
    return script(SAMPLE, Set.of());
  }

  static Script script(List<Story> stories, Set<StoryId> withdrawn) {
    List<Story> audible =
        stories.stream().filter(story -> !withdrawn.contains(story.id())).toList();
    Likeness likeness = Likeness.of(audible);
    Stream<Programme> programmes =
        Stream.concat(
            Stream.of(new Programme(Programme.TOP, Set.of(), "en", 12)),
            audible.stream()
                .map(story -> story.section().name())
                .distinct()
                .map(name -> new Programme(name, Set.of(new Section(name)), "en", 12)));
    return ScriptBuilder.build(
        1,
        NOW,
        programmes.map(programme -> Picker.pick(audible, programme, likeness, NOW)).toList(),
        audible,
        SUMMARIES::of,
        likeness,
        StoryIndex.of(audible),
        withdrawn,
        null);
  }

  static StoryScript story(Script script, StoryId id) {
    return Objects.requireNonNull(script.story(id));
  }

  static Dialogue dialogue(String channel) {
    return DIALOGUES.computeIfAbsent(channel, Room::made);
  }

  private static Dialogue made(String channel) {
    return dialogue(channel, channel.equals("alexa") ? Pacing.SMART_SPEAKER : Pacing.PHONE);
  }

  /// A dialogue that reads as one channel does with the words of another.
  static Dialogue dialogue(String channel, Pacing pacing) {
    return new Dialogue(new House("Earshot", Prompts.of(texts(), channel), ZoneOffset.UTC, pacing));
  }

  static Map<String, String> texts() {
    return yaml("en.yaml", new TypeReference<>() {});
  }

  static Map<String, List<String>> spoken() {
    return yaml("phrases-en.yaml", new TypeReference<>() {});
  }

  static Phrases phrases() {
    return Phrases.of(spoken());
  }

  private static <T> T yaml(String name, TypeReference<T> type) {
    String path = "/fm/earshot/prompts/" + name;
    try (InputStream in = Objects.requireNonNull(Room.class.getResourceAsStream(path))) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
