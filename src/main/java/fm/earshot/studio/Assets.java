package fm.earshot.studio;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The style of the pages, and the script that keeps the edition fresh.
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

  private Assets() {}

  static void addTo(JavalinDefaultRoutingApi routes) {
    serve(routes, "studio.css", "studio.css", "text/css; charset=utf-8");
    serve(routes, "htmx.min.js", HTMX, "text/javascript; charset=utf-8");
  }

  private static void serve(
      JavalinDefaultRoutingApi routes, String name, String resource, String type) {
    byte[] bytes = read(resource);
    routes.get(
        StudioRoutes.HOME + "/" + name,
        call -> call.contentType(type).header("Cache-Control", "max-age=3600").result(bytes));
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
