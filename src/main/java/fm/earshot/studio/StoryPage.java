package fm.earshot.studio;

import fm.earshot.desk.Desk;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Pin;
import fm.earshot.news.Embargo;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks up what the page of a story shows.
record StoryPage(Desk desk, Station station) {
  private static final int MOST_ENTRIES = 200;

  StoryView of(Frame frame, Story story) {
    return of(frame, story, forms(story));
  }

  StoryView of(Frame frame, Story story, StoryView.Forms forms) {
    return new StoryView(
        frame,
        story,
        where(story),
        forms,
        List.copyOf(desk.newsroom().script().editions().keySet()),
        summaries(story),
        desk.kept().log().before(Long.MAX_VALUE, story.id(), MOST_ENTRIES));
  }

  private List<SummaryView> summaries(Story story) {
    if (story.paragraphs().isEmpty()) {
      return List.of();
    }
    Summary told = desk.summary(story);
    List<KeptSummary> kept = desk.kept().summaries().of(story.id());
    return Stream.of(Size.values())
        .map(size -> SummaryView.of(size, told.in(size), kept, story.version()))
        .toList();
  }

  StoryView.Forms forms(Story story) {
    Embargo embargo = story.timing().embargo();
    return new StoryView.Forms(
        new StoryView.Text(
            story.headline(),
            String.join("\n\n", story.paragraphs()),
            Objects.requireNonNullElse(story.handling().correction(), "")),
        new StoryView.Times(
            station.field(embargo == null ? null : embargo.until()),
            station.field(story.timing().expires())),
        pin(story.id()));
  }

  private StoryView.PinForm pin(StoryId id) {
    Pin pin =
        desk.kept().pins().pins().stream()
            .filter(each -> each.story().equals(id))
            .findFirst()
            .orElse(null);
    return pin == null
        ? new StoryView.PinForm(false, "1", "", List.of())
        : new StoryView.PinForm(
            true,
            String.valueOf(pin.rank()),
            station.field(pin.until()),
            List.copyOf(pin.programmes()));
  }

  private String where(Story story) {
    Instant now = desk.clock().instant();
    Instant expires = story.timing().expires();
    Embargo embargo = story.timing().embargo();
    if (story.handling().status() == PubStatus.CANCELED) {
      return "Killed: it is nowhere on the air until it is restored";
    }
    if (story.handling().status() == PubStatus.WITHHELD) {
      return "Withheld: it is kept, and not heard";
    }
    if (embargo != null && !embargo.lifted(now)) {
      return "Under embargo until " + station.shown(embargo.until());
    }
    if (expires != null && !now.isBefore(expires)) {
      return "Expired at " + station.shown(expires);
    }
    return onAir(story.id());
  }

  private String onAir(StoryId id) {
    Script script = desk.newsroom().script();
    String told =
        script.editions().values().stream()
            .map(edition -> place(edition, id))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      return "On the air: " + told;
    }
    return script.story(id) == null
        ? "Not on the air"
        : "In no rundown; who asks for it by name is told it";
  }

  private static @Nullable String place(Edition edition, StoryId id) {
    int place = edition.order().indexOf(id);
    return place < 0 ? null : "number " + (place + 1) + " in " + edition.programme().name();
  }
}
