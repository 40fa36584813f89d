package fm.earshot.desk;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.intake.ChangeLog;
import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Item;
import fm.earshot.intake.StoryBook;
import fm.earshot.news.By;
import fm.earshot.news.Handling;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What the desk can do to a story: the one way into the newsroom, by API and by page. Everything
/// is on the air, or off it, when a call returns.
public record Desk(Intake intake, Kept kept, Newsroom newsroom, InstantSource clock) {

  /// What is kept.
  public record Kept(StoryBook book, Pins pins, ChangeLog log, Decisions summaries) {}

  /// Throws [fm.earshot.intake.IntakeException] for what cannot be taken.
  public Filed take(Item item, String who) {
    return intake.take(item, who);
  }

  /// An editor's new version of a story. Throws [fm.earshot.intake.IntakeException] for what cannot
  /// be taken.
  public Filed edit(Item item, String who) {
    Filed filed = intake.take(item, who);
    newsroom.rebuild();
    return filed;
  }

  public void kill(StoryId id, String reason, String who) {
    intake.kill(id, reason, who);
    newsroom.withdraw();
  }

  /// False if the story was not killed.
  public boolean restore(StoryId id, String who) {
    boolean lifted = intake.restore(id, who);
    if (lifted) {
      newsroom.rebuild();
    }
    return lifted;
  }

  public void pin(Pin pin, String who) {
    kept.pins().pin(pin, by(who));
    newsroom.rebuild();
  }

  /// False if there was no pin.
  public boolean unpin(StoryId id, String who) {
    boolean lifted = kept.pins().unpin(id, by(who));
    if (lifted) {
      newsroom.rebuild();
    }
    return lifted;
  }

  /// What is told of `story`.
  public Summary summary(Story story) {
    return newsroom.summary(story);
  }

  /// Null if a machine has made none of this version.
  public @Nullable KeptSummary approve(Story story, Size size, String who) {
    return told(kept.summaries().approve(story, size, by(who)));
  }

  /// Null if a machine has made none of this version.
  public @Nullable KeptSummary refuse(Story story, Size size, String who) {
    return told(kept.summaries().refuse(story, size, by(who)));
  }

  /// Null if no editor's is there.
  public @Nullable KeptSummary withdraw(Story story, Size size, String who) {
    return told(kept.summaries().withdraw(story, size, by(who)));
  }

  /// Throws [IllegalArgumentException] with what is wrong with the text.
  public KeptSummary rewrite(Story story, Size size, String text, String who) {
    KeptSummary written = kept.summaries().edit(story, size, text, by(who));
    newsroom.rebuild();
    return written;
  }

  private @Nullable KeptSummary told(@Nullable KeptSummary decided) {
    if (decided != null) {
      newsroom.rebuild();
    }
    return decided;
  }

  private By by(String who) {
    return new By(who, clock.instant());
  }

  /// The newest version of a story, of the sample's too; a killed one says so in its status.
  public @Nullable Story find(StoryId id) {
    boolean killed = kept.book().killed(id);
    Story known = kept.book().newest(id);
    if (known == null) {
      known = killed ? newsroom.sample(id) : newsroom.story(id);
    }
    return known != null && killed ? killed(known) : known;
  }

  private static Story killed(Story story) {
    Handling handling = story.handling();
    return story.withHandling(handling.with(PubStatus.CANCELED));
  }

  /// A story's id; for a uri that is not known, null. An id of ours need not be known yet: a kill
  /// may come before its story.
  @Nullable StoryId id(String idOrUri) {
    if (StoryId.is(idOrUri)) {
      return new StoryId(idOrUri);
    }
    Story story = kept.book().newestByUri(idOrUri);
    return story == null ? newsroom.idOfUri(idOrUri) : story.id();
  }
}
