package fm.earshot.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.earshot.news.Origin;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.script.Script;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;

/// Whether it runs, and whether it has news to read.
record Health(Newsroom newsroom) {
  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/healthz", context -> context.result("ok"));
    routes.get("/readyz", this::ready);
  }

  private void ready(Context context) {
    Script script = newsroom.script();
    boolean ready = !script.top().rundown().isEmpty();
    long sample =
        script.stories().values().stream()
            .filter(story -> story.story().credit().origin() == Origin.SAMPLE)
            .count();
    context
        .status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType("application/json; charset=utf-8")
        .result(
            JsonNodeFactory.instance
                .objectNode()
                .put("ready", ready)
                .put("stories", script.stories().size())
                .put("sample", sample)
                .put("script", script.serial())
                .toString());
  }
}
