package fm.earshot.phone;

import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.Delivery;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Phrases;
import fm.earshot.http.Bodies;
import fm.earshot.script.Script;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The hotline's routes: a call answered, its turns, its end, and what to say when all else fails.
public final class PhoneRoutes {
  /// The routes that only the carrier may call; the fallback reveals nothing and always answers.
  public static final List<String> GUARDED =
      List.of("/phone/answer", "/phone/turn", "/phone/status");

  private static final String XML = "application/xml; charset=utf-8";
  private static final String SIGNATURE = "X-Twilio-Signature";

  /// The same when a request comes again because its answer was late or lost.
  private static final String TOKEN = "I-Twilio-Idempotency-Token";

  private final Hotline hotline;
  private final @Nullable Signature signature;
  private final LongAdder ended = new LongAdder();

  /// What the hotline talks with: `identity` tells a listener by the caller's address, which is
  /// kept nowhere.
  public record Deps(
      Dialogue dialogue,
      Phrases phrases,
      Supplier<Script> script,
      Bookmarks bookmarks,
      Function<String, ListenerId> identity,
      InstantSource clock,
      Delivery delivery) {}

  public PhoneRoutes(Deps deps, Flow flow, PhoneSettings settings) {
    hotline = new Hotline(deps, flow, settings);
    String token = settings.authToken();
    signature = token == null ? null : new Signature(token, settings.publicUrl());
  }

  public void register(RoutesConfig routes) {
    routes.post("/phone/answer", this::answer);
    routes.post("/phone/turn", this::turn);
    routes.post("/phone/status", this::status);
    routes.post("/phone/fallback", this::fallback);
    routes.get("/phone/fallback", this::fallback);
  }

  /// How many calls have ended since the start.
  public long callsEnded() {
    return ended.sum();
  }

  /// A call of nobody's and a key of theirs, which are kept nowhere.
  public void rehearse() {
    hotline.answer(Form.of(new byte[0], null), null);
    hotline.turn(Form.of("Digits=6".getBytes(StandardCharsets.UTF_8), "s="), null);
  }

  private void answer(Context ctx) throws IOException {
    respond(ctx, hotline.answer(verified(ctx), ctx.header(TOKEN)));
  }

  private void turn(Context ctx) throws IOException {
    respond(ctx, hotline.turn(verified(ctx), ctx.header(TOKEN)));
  }

  private void status(Context ctx) throws IOException {
    if (hotline.reported(verified(ctx))) {
      ended.increment();
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /// Answers whatever comes: it reveals nothing.
  private void fallback(Context ctx) throws IOException {
    respond(ctx, Twiml.FALLBACK);
  }

  private static void respond(Context ctx, byte[] twiml) throws IOException {
    ctx.contentType(XML).header("Cache-Control", "no-store");
    Bodies.answer(ctx, twiml);
  }

  private Form verified(Context ctx) throws IOException {
    byte[] body = Bodies.read(ctx, Form.LARGEST);
    return verified(
        ctx.req().getRequestURI(), ctx.req().getQueryString(), body, ctx.header(SIGNATURE));
  }

  private Form verified(String path, @Nullable String query, byte[] body, @Nullable String signed) {
    Form form = Form.of(body, query);
    String asked = path + (query == null ? "" : "?" + query);
    if (signature != null && !signature.holds(asked, form.body(), signed)) {
      throw new ForbiddenResponse("this request is not signed by the carrier");
    }
    return form;
  }

  /// The whole of a turn: a request's query and raw body with its signature in, TwiML out.
  byte[] turn(String query, byte[] body, String signed, String token) {
    return hotline.turn(verified("/phone/turn", query, body, signed), token);
  }
}
