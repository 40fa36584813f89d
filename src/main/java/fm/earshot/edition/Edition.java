package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A programme's numbered rundown at a moment, with the reason for each pick. `order` are the ids
/// of the rundown's stories.
public record Edition(
    Programme programme, List<Pick> rundown, List<LeftOut> leftOut, List<StoryId> order) {

  /// One item of the rundown. `number` counts from 1; `alsoReportedBy` are the other sources that
  /// tell the same news in words of their own, `told` the ids of all other sources' stories.
  public record Pick(
      int number, Story story, String reason, List<String> alsoReportedBy, List<StoryId> told) {
    public Pick {
      alsoReportedBy = List.copyOf(alsoReportedBy);
      told = List.copyOf(told);
    }

    Pick numbered(int number) {
      return numbered(number, reason);
    }

    Pick numbered(int number, String reason) {
      return new Pick(number, story, reason, alsoReportedBy, told);
    }
  }

  /// A story that was considered and is not told, and why.
  public record LeftOut(StoryId story, String headline, String reason) {}

  public Edition {
    rundown = List.copyOf(rundown);
    leftOut = List.copyOf(leftOut);
    order = List.copyOf(order);
  }

  public Edition(Programme programme, List<Pick> rundown, List<LeftOut> leftOut) {
    this(programme, rundown, leftOut, rundown.stream().map(pick -> pick.story().id()).toList());
  }

  /// The same edition without some stories, numbered anew.
  public Edition without(Set<StoryId> gone) {
    List<Pick> left = new ArrayList<>();
    for (Pick pick : rundown) {
      if (!gone.contains(pick.story().id())) {
        left.add(pick.numbered(left.size() + 1));
      }
    }
    return new Edition(programme, left, leftOut);
  }
}
