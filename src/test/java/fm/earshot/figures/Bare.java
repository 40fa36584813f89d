package fm.earshot.figures;

import io.javalin.Javalin;

/// The least that a route of this server can be: reads the body, returns a constant of 3 KB.
public final class Bare {
  private static final String CONSTANT = "earshot ".repeat(3 * 128);

  private Bare() {}

  public static void main(String[] args) {
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.post(
                      "/bare",
                      context -> {
                        if (context.bodyAsBytes().length == 0) {
                          throw new IllegalStateException("a body is expected");
                        }
                        context.contentType("text/plain; charset=utf-8").result(CONSTANT);
                      });
                })
            .start("127.0.0.1", 0);
    System.out.println("listens at http://127.0.0.1:" + server.port());
  }
}
