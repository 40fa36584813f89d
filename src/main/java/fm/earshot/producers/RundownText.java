package fm.earshot.producers;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Failure;
import fm.earshot.audio.shelf.Review;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A rundown for eyes: each line with its start, what is known of it, its cues and its script.
final class RundownText {
  private static final int WIDTH = 80;
  private static final String INDENT = " ".repeat(10);

  /// What would break or hide a line: control and invisible characters, all kinds of line ends.
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StringBuilder page = new StringBuilder();

  private RundownText() {}

  static String of(Rundown rundown) {
    RundownText text = new RundownText();
    text.head(rundown);
    rundown.bulletin().lines().forEach(text::line);
    text.row(Clock.minutes(rundown.bulletin().length()), "END");
    return text.page.toString();
  }

  private void head(Rundown rundown) {
    Bulletin bulletin = rundown.bulletin();
    out("Bulletin: " + bulletin.programme() + " (" + bulletin.language() + ")");
    out(
        "Length:   %s of %s, %s"
            .formatted(
                Clock.minutes(bulletin.length()),
                Clock.minutes(bulletin.target()),
                rundown.aired() == null ? "estimated" : "measured"));
    out("As of:    " + rundown.asOf());
    aired(rundown.aired());
    out(rundown.disclosure());
  }

  private void aired(@Nullable Aired aired) {
    if (aired == null) {
      return;
    }
    Cut cut = aired.cut();
    out("Id:       " + cut.id());
    out("Expires:  " + cut.expires());
    out(String.format(Locale.ROOT, "Loudness: %.1f LUFS", cut.loudness().integrated()));
    Review review = cut.review();
    out("Approved: " + (review == null ? "nobody was asked" : review.by() + ", " + review.at()));
    Failure failure = aired.failure();
    if (failure != null) {
      out("Attention: no newer one could be made at " + failure.at() + ": " + failure.why());
    }
  }

  private void line(Line line) {
    page.append('\n');
    switch (line) {
      case Line.Frame frame -> row(start(line), Kinds.of(frame.part()).toUpperCase(Locale.ROOT));
      case Line.Item item -> item(item);
    }
    indented("In:     ", line.inCue());
    indented("Out:    ", line.outCue());
    page.append('\n');
    script(line.cues());
  }

  private void item(Line.Item item) {
    Story story = item.story().story();
    row(start(item), item.pick().number() + ". " + story.headline());
    String told = Kinds.of(item.level()) + (item.shortened() ? ", shortened" : "");
    indented("Told:   ", told + ", in " + Kinds.of(item.story().kind(item.level())));
    List<String> sources = new ArrayList<>(List.of(story.credit().source()));
    item.pick().alsoReportedBy().forEach(other -> sources.add("also " + other));
    indented("Source: ", String.join(", ", sources));
    indented("Story:  ", story.id() + ", version " + story.version());
    indented("Why:    ", item.pick().reason());
  }

  private static String start(Line line) {
    return Clock.minutes(line.span().start());
  }

  private void row(String time, String what) {
    out(time + "   " + what);
  }

  private void indented(String name, String what) {
    out(INDENT + name + what);
  }

  /// The words to say, filled to lines of at most 80 characters where their spaces allow.
  private void script(List<? extends Cue> cues) {
    StringBuilder row = new StringBuilder(INDENT);
    String words = String.join(" ", cues.stream().map(Cue::text).toList());
    for (String word : SPACES.split(words, 0)) {
      if (row.length() > INDENT.length() && row.length() + word.length() >= WIDTH) {
        out(row.toString());
        row.setLength(INDENT.length());
      }
      row.append(row.length() > INDENT.length() ? " " : "").append(word);
    }
    out(row.toString());
  }

  /// One line, whatever `text` holds.
  private void out(String text) {
    page.append(BREAKS.matcher(text).replaceAll(" ").stripTrailing()).append('\n');
  }
}
