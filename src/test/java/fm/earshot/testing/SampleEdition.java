package fm.earshot.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.Pacing;
import fm.earshot.dialogue.Phrases;
import fm.earshot.dialogue.Prompts;
import fm.earshot.edition.Picker;
import fm.earshot.edition.Programme;
import fm.earshot.intake.sample.SampleWire;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.ScriptBuilder;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.Summary;
import fm.earshot.summary.SummaryBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sample edition on the air at [#NOW], and the words of both channels.
public final class SampleEdition {
  public static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

  private static final SummaryBook SUMMARIES = Summaries.own();

  private SampleEdition() {}

  /// The sample's stories as of that moment, each in its first version.
  public static List<Story> stories(Instant now) {
    return new SampleWire(now, ZoneOffset.UTC)
        .read().stream()
            .map(item ->
                new Story(
                    item.id(), 1, item.content(), item.credit(), item.timing(), item.handling()))
            .toList();
  }

  public static Script script() {
    return script(stories(NOW), Set.of());
  }

  /// These stories but for those that are withdrawn: `top`, and a programme for each section.
  public static Script script(List<Story> stories, Set<StoryId> withdrawn) {
    return script(stories, withdrawn, SUMMARIES::of);
  }

  public static Script script(
      List<Story> stories, Set<StoryId> withdrawn, Function<Story, Summary> summaries) {
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
        summaries,
        likeness,
        StoryIndex.of(audible),
        withdrawn,
        null);
  }

  /// The dialogue as `channel` ("alexa" or "phone") has it.
  public static Dialogue dialogue(String channel) {
    return dialogue(channel, channel.equals("alexa") ? Pacing.SMART_SPEAKER : Pacing.PHONE);
  }

  /// A dialogue that reads as one channel does with the words of another.
  public static Dialogue dialogue(String channel, Pacing pacing) {
    return new Dialogue(new House("Earshot", Prompts.of(texts(), channel), ZoneOffset.UTC, pacing));
  }

  /// The prompts by key, as they are written.
  public static Map<String, String> texts() {
    return yaml("en.yaml", new TypeReference<>() {});
  }

  /// The phrases by command, as they are written.
  public static Map<String, List<String>> spoken() {
    return yaml("phrases-en.yaml", new TypeReference<>() {});
  }

  public static Phrases phrases() {
    return Phrases.of(spoken());
  }

  private static <T> T yaml(String name, TypeReference<T> type) {
    String path = "/fm/earshot/prompts/" + name;
    try (InputStream in = Objects.requireNonNull(SampleEdition.class.getResourceAsStream(path))) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
