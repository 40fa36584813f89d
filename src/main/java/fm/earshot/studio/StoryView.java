package fm.earshot.studio;

import fm.earshot.news.LogEntry;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import java.util.List;

/// A story with all that may be done to it. `where` says where it is told or why it is not; the
/// forms hold what is kept, or what was just given and could not be taken.
public record StoryView(
    Frame frame,
    Story story,
    String where,
    Forms forms,
    List<String> programmes,
    List<SummaryView> summaries,
    List<LogEntry> log) {

  /// What stands in the fields of the forms.
  public record Forms(Text text, Times times, PinForm pin) {}

  public record Text(String headline, String body, String correction) {}

  public record Times(String embargo, String expires) {}

  public record PinForm(boolean pinned, String rank, String until, List<String> programmes) {}

  /// What was given for a summary and could not be taken.
  StoryView withSummaryText(String size, String text) {
    List<SummaryView> given =
        summaries.stream()
            .map(view -> view.word().equals(size) ? view.withText(text) : view)
            .toList();
    return new StoryView(frame, story, where, forms, programmes, given, log);
  }

  public String id() {
    return story.id().value();
  }

  public boolean killed() {
    return story.handling().status() == PubStatus.CANCELED;
  }

  /// Whether it waits for the desk to let it be heard; what has no text has nothing to be heard.
  public boolean releasable() {
    return story.handling().status() == PubStatus.WITHHELD
        && editable()
        && !story.paragraphs().isEmpty();
  }

  /// Whether it is kept here: the sample edition is only lent.
  public boolean editable() {
    return !killed() && story.credit().origin() != Origin.SAMPLE;
  }

  public String language() {
    return story.content().language();
  }
}
