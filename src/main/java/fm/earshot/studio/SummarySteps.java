package fm.earshot.studio;

import fm.earshot.desk.Desk;
import fm.earshot.http.Editors;
import fm.earshot.news.Story;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Size;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// What an editor does about a summary from a story's page.
record SummarySteps(Desk desk) {

  /// What came of it; null if there is no such size. Throws [IllegalArgumentException] with what is
  /// wrong with a text.
  @Nullable Said take(Context call, Story story, String text) {
    Size size = Decisions.size(call.pathParam("size"));
    String who = Editors.who(call);
    if (size == null) {
      return null;
    }
    return switch (call.pathParam("step")) {
      case "approve" -> said(desk.approve(story, size, who), Said.APPROVED);
      case "refuse" -> said(desk.refuse(story, size, who), Said.REFUSED);
      case "withdraw" -> said(desk.withdraw(story, size, who), Said.WITHDRAWN);
      case "rewrite" -> said(desk.rewrite(story, size, text, who), Said.REWRITTEN);
      default -> null;
    };
  }

  private static Said said(@Nullable KeptSummary decided, Said done) {
    return decided == null ? Said.UNCHANGED : done;
  }
}
