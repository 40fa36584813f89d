package fm.earshot.studio;

import fm.earshot.desk.Desk;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Pin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A programme as it is on the air: its rundown with the reasons, and what was left out.
public record EditionView(
    Frame frame,
    String programme,
    List<String> programmes,
    long serial,
    List<Row> rundown,
    List<Edition.LeftOut> leftOut,
    int more) {
  private static final int MOST_LEFT_OUT = 100;

  /// A story of the rundown.
  public record Row(
      int number,
      String id,
      String headline,
      String language,
      String from,
      String reason,
      String also,
      boolean corrected,
      boolean review,
      boolean pinned) {}

  static EditionView of(Frame frame, Desk desk, Edition edition) {
    Script script = desk.newsroom().script();
    Map<StoryId, Pin> byStory =
        desk.kept().pins().pins().stream()
            .collect(Collectors.toMap(Pin::story, Function.identity()));
    List<Edition.LeftOut> left = edition.leftOut();
    return new EditionView(
        frame,
        edition.programme().name(),
        List.copyOf(script.editions().keySet()),
        script.serial(),
        edition.rundown().stream()
            .map(pick -> row(pick, frame.station(), desk, byStory.containsKey(pick.story().id())))
            .toList(),
        left.stream().limit(MOST_LEFT_OUT).toList(),
        Math.max(0, left.size() - MOST_LEFT_OUT));
  }

  private static Row row(Edition.Pick pick, Station station, Desk desk, boolean pinned) {
    Story story = pick.story();
    String time = station.shown(story.timing().versionCreated());
    return new Row(
        pick.number(),
        story.id().value(),
        story.headline(),
        story.content().language(),
        story.credit().source() + " · " + story.section().name() + " · " + time,
        pick.reason(),
        String.join(", ", pick.alsoReportedBy()),
        story.handling().correction() != null,
        desk.newsroom().needsReview(story),
        pinned);
  }
}
