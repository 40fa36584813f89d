package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.List;

/// A programme's numbered rundown at a moment, with the reason for each pick.
public record Edition(Programme programme, List<Pick> rundown, List<LeftOut> leftOut) {

  /// One item of the rundown. `number` counts from 1; `alsoReportedBy` are the other sources of the
  /// same news, `told` the ids of their stories.
  public record Pick(
      int number, Story story, String reason, List<String> alsoReportedBy, List<StoryId> told) {
    public Pick {
      alsoReportedBy = List.copyOf(alsoReportedBy);
      told = List.copyOf(told);
    }
  }

  /// A story that was considered and is not told, and why.
  public record LeftOut(StoryId story, String headline, String reason) {}

  public Edition {
    rundown = List.copyOf(rundown);
    leftOut = List.copyOf(leftOut);
  }
}
