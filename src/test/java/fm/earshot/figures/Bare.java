package fm.earshot.figures;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The least that a route of this server can be: reads the body, returns a constant of 3 KB; or
/// returns the bytes of the file that the property `bare.file` names.
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
                  byte[] file = file();
                  config.routes.get(
                      "/bare/file",
                      context -> {
                        context.res().setContentLength(file.length);
                        context.contentType("audio/mpeg").result(file);
                      });
                })
            .start("127.0.0.1", 0);
    System.out.println("listens at http://127.0.0.1:" + server.port());
  }

  private static byte[] file() {
    String file = System.getProperty("bare.file", "");
    try {
      return file.isEmpty() ? new byte[0] : Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
