package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.delivery.Delivery;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.shelf.Standing;
import fm.earshot.http.Editors;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Bulletins at the desk: how they stand, hearing one before it is on the air, letting it on the
/// air, taking it off, and having one made now.
public record BulletinDesk(Press press, BulletinRoutes files, Supplier<List<Delivery>> deliveries) {
  private static final String JSON = "application/json; charset=utf-8";

  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api/bulletins", this::all);
    routes.get("/api/bulletins/{name}", this::one);
    for (String ending : BulletinRoutes.endings()) {
      routes.get("/api/bulletins/{name}/{id}." + ending, context -> hear(context, ending));
    }
    routes.post("/api/bulletins/{name}/make", this::make);
    routes.post("/api/bulletins/{name}/{id}/approve", this::approve);
    routes.post("/api/bulletins/{name}/{id}/withdraw", this::withdraw);
  }

  private void all(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode bulletins = json.putArray("bulletins");
    press.standings().forEach(standing -> bulletins.add(json(standing)));
    answer(context, HttpStatus.OK, json);
  }

  private void one(Context context) {
    answer(context, HttpStatus.OK, json(press.standing(newscast(context))));
  }

  private ObjectNode json(Standing standing) {
    ObjectNode json = CutJson.of(standing);
    ArrayNode all = json.putArray("deliveries");
    deliveries.get().stream()
        .filter(one -> one.bulletin().equals(standing.newscast().name()))
        .forEach(one -> all.add(DeliveryJson.of(one)));
    return json;
  }

  private Newscast newscast(Context context) {
    Newscast found = press.newscast(context.pathParam("name"));
    if (found == null) {
      throw new NotFoundResponse("there is no bulletin of that name");
    }
    return found;
  }

  private Cut cut(Context context) {
    Newscast newscast = newscast(context);
    String id = context.pathParam("id");
    return Stream.concat(
            press.shelf().waiting(newscast.name()).stream(),
            press.shelf().kept(newscast.name()).stream())
        .filter(cut -> cut.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("there is no such bulletin"));
  }

  private void hear(Context context, String ending) throws IOException {
    files.send(context, cut(context), ending);
  }

  private void make(Context context) {
    String name = newscast(context).name();
    if (!press.again(name)) {
      throw new ServiceUnavailableResponse("too many bulletins wait to be made; try again soon");
    }
    answer(context, HttpStatus.ACCEPTED, status(name, "it is being made"));
  }

  private void approve(Context context) {
    Cut cut = cut(context);
    if (cut.review() != null) {
      answer(context, HttpStatus.OK, CutJson.of(cut));
      return;
    }
    Cut approved = press.approve(cut.id(), Editors.who(context));
    if (approved == null) {
      throw new ConflictResponse("it does not wait for anybody, or may no longer be told");
    }
    answer(context, HttpStatus.OK, CutJson.of(approved));
  }

  private void withdraw(Context context) {
    String id = cut(context).id();
    press.withdraw(id);
    answer(context, HttpStatus.OK, status(id, "withdrawn"));
  }

  private static ObjectNode status(String id, String status) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("status", status);
  }

  private static void answer(Context context, HttpStatus status, ObjectNode json) {
    context.status(status).contentType(JSON).result(json.toString());
  }
}
