package fm.earshot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.http.Editors;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Size;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The desk's API to summaries: what is told of a story and why, and an editor's say in it. `size`
/// is `gist`, `brief`, `longer` or `radio`.
final class SummaryRoutes {
  private static final String SUMMARIES = "/api/stories/{id}/summaries";
  private static final String ONE = SUMMARIES + "/{size}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;

  SummaryRoutes(Desk desk) {
    this.desk = desk;
  }

  private interface Step {
    @Nullable KeptSummary take(Story story, Size size, String who);
  }

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(SUMMARIES, this::show);
    routes.put(ONE, this::edit);
    routes.post(ONE + "/approve", call -> decide(call, desk::approve));
    routes.post(ONE + "/refuse", call -> decide(call, desk::refuse));
    routes.post(ONE + "/withdraw", call -> decide(call, desk::withdraw));
  }

  private @Nullable Story story(Context call) {
    StoryId id = desk.id(call.pathParam("id"));
    return id == null ? null : desk.find(id);
  }

  private void show(Context call) throws JsonProcessingException {
    Story story = story(call);
    if (story == null) {
      Answers.unknown(call);
    } else {
      Answers.answer(call, HttpStatus.OK, SummaryJson.of(story, desk));
    }
  }

  private void decide(Context call, Step step) throws JsonProcessingException {
    Story story = story(call);
    Size size = Decisions.size(call.pathParam("size"));
    KeptSummary decided =
        story == null || size == null ? null : step.take(story, size, Editors.who(call));
    if (decided == null) {
      Answers.refuse(call, HttpStatus.NOT_FOUND, "no such summary", null);
    } else {
      Answers.answer(call, HttpStatus.OK, SummaryJson.of(decided, story(call)));
    }
  }

  private void edit(Context call) throws JsonProcessingException {
    Story story = story(call);
    Size size = Decisions.size(call.pathParam("size"));
    if (story == null || size == null) {
      Answers.refuse(call, HttpStatus.NOT_FOUND, "no such summary", null);
      return;
    }
    try {
      KeptSummary kept = desk.rewrite(story, size, text(call), Editors.who(call));
      Answers.answer(call, HttpStatus.OK, SummaryJson.of(kept, story));
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      Answers.refuse(call, HttpStatus.UNPROCESSABLE_CONTENT, why, "/text");
    }
  }

  /// Empty where there is none.
  private static String text(Context call) {
    try {
      JsonNode text = JSON.readTree(call.bodyAsBytes()).path("text");
      return text.isTextual() ? text.textValue().strip() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
