package fm.earshot.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Complaint;
import fm.earshot.dialogue.Corrections;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Moment;
import fm.earshot.dialogue.Moments;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.State;
import fm.earshot.dialogue.Step;
import fm.earshot.dialogue.Whereabouts;
import fm.earshot.news.Position;
import fm.earshot.script.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One turn of the skill: the request to the dialogue, its reply back, the state and the bookmark
/// kept.
final class SkillTurn implements RequestHandler {
  private static final String CHANNEL = "alexa";

  private final AlexaRoute.Parts parts;
  private final Moments moments = new Moments();
  private final Said said;

  SkillTurn(AlexaRoute.Parts parts) {
    this.parts = parts;
    this.said = new Said(parts.delivery().lexicon());
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Request request = input.getRequest();
    Visit visit = visit(input.getRequestEnvelope());
    return Optional.of(
        switch (request) {
          case LaunchRequest _ -> answer(input, visit, opened(visit), corrected(visit));
          case IntentRequest asked -> answer(input, visit, AlexaHeard.command(asked.getIntent()));
          case CanFulfillIntentRequest asked ->
              CanFulfill.answer(asked.getIntent(), visit.script());
          case SessionEndedRequest _ -> left(visit);
          default -> nothing();
        });
  }

  static Response nothing() {
    return Response.builder().build();
  }

  /// Who asks, where they were kept until now, the moment from which they are answered (`again`
  /// says that they were), and the state; that is null when a conversation begins.
  private record Visit(
      @Nullable ListenerId listener,
      @Nullable Bookmark kept,
      Moment moment,
      boolean again,
      @Nullable String state) {
    Instant now() {
      return moment.now();
    }

    Script script() {
      return moment.script();
    }

    @Nullable Bookmark returning() {
      return moment.returning();
    }
  }

  private Visit visit(RequestEnvelope envelope) {
    String user = AlexaHeard.user(envelope);
    ListenerId listener = user == null ? null : parts.identity().apply(user);
    Bookmark kept = listener == null ? null : parts.bookmarks().find(listener);
    String state = AlexaHeard.state(envelope);
    Bookmark returning = state == null ? kept : null;
    Moment now = new Moment(parts.clock().instant(), parts.script().get(), returning);
    Moment earlier = moments.earlier(envelope.getRequest().getRequestId(), listener, now);
    return new Visit(listener, kept, earlier == null ? now : earlier, earlier != null, state);
  }

  private Step opened(Visit visit) {
    Heard heard = new Heard.Opened(visit.returning());
    return parts.dialogue().next(fresh(visit), heard, visit.script(), visit.now());
  }

  private Response answer(HandlerInput input, Visit visit, @Nullable Command command) {
    if (visit.state() != null) {
      return answer(input, visit, asked(visit, command), List.of());
    }
    return command == null
        ? answer(input, visit, opened(visit), corrected(visit))
        : answer(input, visit, openedWith(visit, command), List.of());
  }

  /// What was wrong in what they heard, which a conversation that opens without a command tells.
  private static List<Bookmark.Told> corrected(Visit visit) {
    return Corrections.told(visit.returning(), visit.script(), visit.now());
  }

  private Step asked(Visit visit, @Nullable Command command) {
    Session session = session(visit);
    Position at = at(session, visit);
    Heard heard = command == null ? new Heard.NoMatch("", at) : new Heard.Asked(command, at);
    complain(visit, heard, session);
    return parts.dialogue().next(session, heard, visit.script(), visit.now());
  }

  private void complain(Visit visit, Heard heard, Session session) {
    Complaint complaint = Complaint.of(heard, session, visit.script(), CHANNEL, visit.now());
    if (complaint != null && !visit.again()) {
      parts.delivery().complaints().file(visit.listener(), complaint);
    }
  }

  private Session fresh(Visit visit) {
    return Session.fresh(visit.now(), parts.language()).at(parts.delivery().rate());
  }

  private Step openedWith(Visit visit, Command command) {
    return parts
        .dialogue()
        .open(fresh(visit), visit.returning(), command, visit.script(), visit.now());
  }

  /// Nothing may be said to a session that has ended; where it ended is kept.
  private Response left(Visit visit) {
    if (visit.state() != null) {
      Session session = session(visit);
      keep(visit, session, at(session, visit), List.of());
    }
    return nothing();
  }

  /// `told` is what the step tells beside where the listener now is.
  private Response answer(HandlerInput input, Visit visit, Step step, List<Bookmark.Told> told) {
    keep(visit, step.session(), step.reply().at(), told);
    if (input.getRequestEnvelope().getSession() != null) {
      boolean ends = step.reply().ends();
      input
          .getAttributesManager()
          .setSessionAttributes(
              ends ? Map.of() : Map.of(AlexaHeard.STATE, State.write(step.session())));
    }
    return AlexaReplies.of(step.reply(), step.session().rate(), said);
  }

  private Session session(Visit visit) {
    return State.read(visit.state(), visit.now(), parts.language());
  }

  private @Nullable Position at(Session session, Visit visit) {
    return Whereabouts.at(session, visit.script(), parts.dialogue().pacing(), visit.now());
  }

  private void keep(Visit visit, Session session, @Nullable Position at, List<Bookmark.Told> more) {
    if (visit.listener() == null || visit.again()) {
      return;
    }
    Instant now = visit.now();
    List<Bookmark.Told> told = new ArrayList<>(more);
    if (at != null) {
      told.add(new Bookmark.Told(at.story(), at.version(), now));
    }
    Bookmark bookmark = Bookmark.after(visit.kept(), session, at, now, told);
    parts.bookmarks().keep(visit.listener(), bookmark);
  }
}
