package fm.earshot.desk;

import fm.earshot.http.Bodies;
import fm.earshot.intake.websub.Pushed;
import fm.earshot.intake.websub.Subscriber;
import fm.earshot.intake.websub.Verification;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// What hubs call (W3C WebSub): GET to verify what was asked of them, POST to push. Who knows no
/// callback finds nothing here, whatever is asked.
public final class WebSubRoutes {
  /// What a callback's own part is put behind.
  public static final String PATH = "/websub/";

  private static final String CALLBACK = "[0-9a-f]{64}";
  private static final String SECONDS_TO_WAIT = "60";

  private final @Nullable Subscriber subscriber;

  /// Null where nobody subscribes.
  public WebSubRoutes(@Nullable Subscriber subscriber) {
    this.subscriber = subscriber;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    if (subscriber != null) {
      Subscriber answering = subscriber;
      routes.get(PATH + "{callback}", context -> verify(context, answering));
      routes.post(PATH + "{callback}", context -> take(context, answering));
    }
  }

  private static void verify(Context context, Subscriber subscriber) {
    Verification asked =
        new Verification(
            context.queryParam("hub.mode"),
            context.queryParam("hub.topic"),
            context.queryParam("hub.challenge"),
            context.queryParam("hub.lease_seconds"));
    String answer = isOne(context) ? subscriber.challenged(called(context), asked) : null;
    if (answer == null) {
      nothing(context);
    } else {
      context
          .header("X-Content-Type-Options", "nosniff")
          .contentType("text/plain; charset=utf-8")
          .result(answer);
    }
  }

  private static void take(Context context, Subscriber subscriber) throws IOException {
    if (!isOne(context)) {
      nothing(context);
      return;
    }
    Pushed pushed =
        subscriber.pushed(
            called(context),
            most -> Bodies.read(context, most),
            context.contentType(),
            signatures(context));
    switch (pushed) {
      case FILED, WOKE, REPEATED -> context.status(HttpStatus.OK);
      // As the specification wants it: who guesses is not told.
      case UNSIGNED, WRONG_SIGNATURE -> context.status(HttpStatus.ACCEPTED);
      case UNKNOWN -> nothing(context);
      case LAPSED -> refuse(context, HttpStatus.GONE, "there is no such subscription any more");
      case TOO_LARGE -> refuse(context, HttpStatus.CONTENT_TOO_LARGE, "that is too large");
      case TOO_OFTEN -> {
        context.header("Retry-After", SECONDS_TO_WAIT);
        refuse(context, HttpStatus.TOO_MANY_REQUESTS, "that is too often");
      }
    }
  }

  private static boolean isOne(Context context) {
    return called(context).matches(CALLBACK);
  }

  private static String called(Context context) {
    return context.pathParam("callback");
  }

  private static @Nullable String signatures(Context context) {
    String all = String.join(",", Collections.list(context.req().getHeaders("X-Hub-Signature")));
    return all.isEmpty() ? null : all;
  }

  private static void nothing(Context context) {
    refuse(context, HttpStatus.NOT_FOUND, "there is nothing here");
  }

  private static void refuse(Context context, HttpStatus status, String why) {
    context
        .status(status)
        .contentType("application/json; charset=utf-8")
        .result("{\"error\":\"" + why + "\"}");
  }
}
