package fm.earshot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Pin;
import fm.earshot.http.Editors;
import fm.earshot.intake.Filed;
import fm.earshot.intake.IntakeException;
import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.intake.newsml.Newsml;
import fm.earshot.intake.newsml.NewsmlException;
import fm.earshot.intake.ninjs.Ninjs;
import fm.earshot.intake.ninjs.NinjsException;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk's API: stories in as ninjs or NewsML-G2, out as ninjs 3.1. Every answer is JSON; a
/// refusal is `{"error": …}` in one line, for a bad story with the JSON `pointer` of what is wrong.
public final class DeskRoutes {
  /// Whom a pushed story is from when it does not say.
  private static final String DESK = "the newsroom";

  private static final int LONGEST_REASON = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;

  public DeskRoutes(Desk desk) {
    this.desk = desk;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post("/api/stories", this::take);
    routes.get("/api/stories/{id}", this::show);
    routes.post("/api/stories/{id}/kill", this::kill);
    routes.post("/api/stories/{id}/restore", this::restore);
    routes.post("/api/stories/{id}/pin", this::pin);
    routes.post("/api/stories/{id}/unpin", this::unpin);
    routes.get("/api/editions/{programme}", this::edition);
    routes.get("/api/log", this::log);
    new SummaryRoutes(desk).addTo(routes);
  }

  private void take(Context context) throws JsonProcessingException {
    try {
      List<Item> items = items(context.bodyAsBytes());
      if (items.size() == 1) {
        Filed filed = desk.take(items.getFirst(), Editors.who(context));
        boolean fresh = filed instanceof Filed.New;
        Answers.answer(context, fresh ? HttpStatus.CREATED : HttpStatus.OK, receipt(filed));
      } else {
        ObjectNode all = JSON.createObjectNode();
        items.forEach(item -> all.withArray("stories").add(taken(item, Editors.who(context))));
        Answers.answer(context, HttpStatus.OK, all);
      }
    } catch (NinjsException e) {
      hold(e.held(), Editors.who(context));
      Answers.refuse(context, HttpStatus.UNPROCESSABLE_CONTENT, e.problem(), e.pointer());
    } catch (NewsmlException e) {
      Answers.refuse(context, HttpStatus.UNPROCESSABLE_CONTENT, e.problem(), e.path());
    } catch (IntakeException e) {
      Answers.refuse(
          context, HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), null);
    }
  }

  /// XML is known by its first sign, whatever it was sent as: a cancel must not be lost to a wrong
  /// header.
  private List<Item> items(byte[] body) throws NinjsException, NewsmlException {
    int first = 0;
    while (first < body.length && body[first] <= ' ') {
      first++;
    }
    Sender sender = new Sender(DESK, Origin.DESK);
    return first < body.length && body[first] == '<'
        ? Newsml.read(body, sender, desk.clock().instant())
        : List.of(Ninjs.read(body, sender, desk.clock().instant()));
  }

  private ObjectNode taken(Item item, String who) {
    try {
      return receipt(desk.take(item, who));
    } catch (IntakeException e) {
      return status(item.id(), "refused").put("error", String.valueOf(e.getMessage()));
    }
  }

  private void hold(@Nullable Item item, String who) {
    if (item != null && desk.kept().book().newest(item.id()) != null) {
      desk.take(item, who);
    }
  }

  private static ObjectNode receipt(Filed filed) {
    return switch (filed) {
      case Filed.New(var story) -> receipt(story, "new");
      case Filed.Updated(var story) -> receipt(story, "updated");
      case Filed.Unchanged(var story) -> receipt(story, "unchanged");
      case Filed.Killed(var id) -> status(id, "killed: only a restore brings it back");
    };
  }

  private static ObjectNode receipt(Story story, String status) {
    ObjectNode receipt = status(story.id(), status).put("version", story.version());
    boolean held = story.handling().status() == PubStatus.WITHHELD;
    return held ? receipt.put("note", "withheld: it is kept, and not heard") : receipt;
  }

  private static ObjectNode status(StoryId id, String status) {
    return JSON.createObjectNode().put("id", id.value()).put("status", status);
  }

  private void show(Context context) throws JsonProcessingException {
    StoryId id = desk.id(context.pathParam("id"));
    Story story = id == null ? null : desk.find(id);
    if (story == null) {
      Answers.unknown(context);
    } else {
      Answers.answer(context, HttpStatus.OK, written(story));
    }
  }

  /// With how long it is to listen to, and where, while it is on the air.
  private ObjectNode written(Story story) {
    ObjectNode item = Ninjs.written(story);
    Long minutes = desk.newsroom().minutes(story.id());
    return minutes == null
        ? item
        : item.put("earshot_listenMinutes", minutes)
            .put("earshot_listen", Listening.path(story.id()));
  }

  private void kill(Context context) throws JsonProcessingException {
    String reason = reason(context);
    if (reason == null) {
      Answers.refuse(
          context, HttpStatus.UNPROCESSABLE_CONTENT, "say why, as {\"reason\": \"…\"}", "/reason");
      return;
    }
    StoryId id = desk.id(context.pathParam("id"));
    if (id == null) {
      Answers.unknown(context);
      return;
    }
    desk.kill(id, reason, Editors.who(context));
    Answers.answer(context, HttpStatus.OK, status(id, "killed"));
  }

  private void restore(Context context) throws JsonProcessingException {
    StoryId id = desk.id(context.pathParam("id"));
    if (id == null) {
      Answers.unknown(context);
      return;
    }
    boolean lifted = desk.restore(id, Editors.who(context));
    Answers.answer(
        context, HttpStatus.OK, status(id, lifted ? "restored" : "unchanged: it was not killed"));
  }

  private void pin(Context context) throws JsonProcessingException {
    StoryId id = desk.id(context.pathParam("id"));
    if (id == null) {
      Answers.unknown(context);
      return;
    }
    try {
      Pin pin = PinJson.read(context.bodyAsBytes(), id, desk.clock().instant());
      desk.pin(pin, Editors.who(context));
    } catch (Wrong e) {
      Answers.refuse(
          context, HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), e.pointer());
      return;
    }
    Answers.answer(context, HttpStatus.OK, status(id, "pinned"));
  }

  private void unpin(Context context) throws JsonProcessingException {
    StoryId id = desk.id(context.pathParam("id"));
    if (id == null || !desk.unpin(id, Editors.who(context))) {
      Answers.refuse(context, HttpStatus.NOT_FOUND, "no such pin", null);
      return;
    }
    Answers.answer(context, HttpStatus.OK, status(id, "unpinned"));
  }

  /// The reason given, null if the body is not an object with one.
  private static @Nullable String reason(Context context) {
    try {
      JsonNode reason = JSON.readTree(context.bodyAsBytes()).path("reason");
      String text = reason.isTextual() ? reason.textValue().strip() : "";
      return text.isEmpty() || text.length() > LONGEST_REASON ? null : text;
    } catch (IOException e) {
      return null;
    }
  }

  private void edition(Context context) throws JsonProcessingException {
    Edition edition = desk.newsroom().edition(context.pathParam("programme"));
    if (edition == null) {
      Answers.refuse(context, HttpStatus.NOT_FOUND, "no such programme", null);
    } else {
      Answers.answer(context, HttpStatus.OK, EditionJson.of(edition, desk.newsroom()::minutes));
    }
  }

  private void log(Context context) throws JsonProcessingException {
    String asked = context.queryParam("story");
    StoryId story = asked == null ? null : desk.id(asked);
    if (asked != null && story == null) {
      Answers.unknown(context);
      return;
    }
    ObjectNode entries = LogJson.of(desk.kept().log(), story, context);
    if (entries == null) {
      Answers.refuse(
          context, HttpStatus.BAD_REQUEST, "after, before and limit are numbers such as 100", null);
    } else {
      Answers.answer(context, HttpStatus.OK, entries);
    }
  }
}
