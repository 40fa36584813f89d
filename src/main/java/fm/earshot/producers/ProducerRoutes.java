package fm.earshot.producers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.script.Script;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What other programmes pull.
public record ProducerRoutes(Supplier<Script> script, InstantSource clock) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/feeds/flash.json", this::flash);
  }

  private void flash(Context context) throws JsonProcessingException {
    context
        .contentType("application/json; charset=utf-8")
        .result(JSON.writeValueAsBytes(FlashFeed.of(script.get(), clock.instant())));
  }
}
