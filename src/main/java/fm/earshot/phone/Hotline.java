package fm.earshot.phone;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Complaint;
import fm.earshot.dialogue.Corrections;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Moment;
import fm.earshot.dialogue.Moments;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.State;
import fm.earshot.dialogue.Step;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.script.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls, told by forms and answered in TwiML.
final class Hotline {
  private static final int LONGEST_SID = 64;
  private static final String CHANNEL = "phone";

  private final PhoneRoutes.Deps deps;
  private final PhoneSettings settings;
  private final Composer composer;
  private final Hearing hearing;
  private final Twiml twiml;
  private final Calls calls = new Calls();
  private final Keeper keeper;
  private final Moments moments = new Moments();

  Hotline(PhoneRoutes.Deps deps, Flow flow, PhoneSettings settings) {
    this.deps = deps;
    this.settings = settings;
    composer = new Composer(deps.dialogue(), flow);
    hearing = new Hearing(composer, flow, deps.phrases());
    twiml = new Twiml(flow, settings, deps.delivery().lexicon());
    keeper = new Keeper(deps.bookmarks(), composer, calls);
  }

  /// A call comes in.
  byte[] answer(Form form, @Nullable String token) {
    Visit visit = visit(form, token, true);
    Session session = begin(form, visit.moment());
    return said(visit, session, new Heard.Opened(visit.moment().returning()));
  }

  /// The caller pressed a key, spoke, or let the reading or a question run out.
  byte[] turn(Form form, @Nullable String token) {
    Visit visit = visit(form, token, false);
    Moment moment = visit.moment();
    String language = moment.script().top().programme().language();
    Session session = State.read(form.asked("s"), moment.now(), language);
    Heard heard = hearing.of(form, session, moment.script(), moment.now());
    complain(visit, heard, session);
    return said(visit, session, heard);
  }

  private void complain(Visit visit, Heard heard, Session session) {
    Moment moment = visit.moment();
    Complaint complaint = Complaint.of(heard, session, moment.script(), CHANNEL, moment.now());
    if (complaint != null && !visit.again()) {
      deps.delivery().complaints().file(visit.listener(), complaint);
    }
  }

  /// The carrier reports a call's state, in any order, late, twice or never; whether it is news
  /// that the call has ended.
  boolean reported(Form form) {
    CallReport report = CallReport.of(call(form), form, deps.clock().instant());
    if (!report.over() || !calls.end(report.call())) {
      return false;
    }
    keeper.ended(report.call(), deps.script().get(), report.moment());
    return true;
  }

  /// Who is on the line, and the moment from which they are answered; `again` says that they were.
  private record Visit(String call, @Nullable ListenerId listener, Moment moment, boolean again) {}

  private Visit visit(Form form, @Nullable String token, boolean opens) {
    String address = Caller.address(form.field("From"));
    ListenerId listener = address == null ? null : deps.identity().apply(address);
    Bookmark bookmark = opens && listener != null ? deps.bookmarks().find(listener) : null;
    Moment now = new Moment(deps.clock().instant(), deps.script().get(), bookmark);
    String call = call(form);
    Moment earlier = moments.earlier(token == null ? null : token + call, listener, now);
    return new Visit(call, listener, earlier == null ? now : earlier, earlier != null);
  }

  private byte[] said(Visit visit, Session session, Heard heard) {
    Moment moment = visit.moment();
    Step step = deps.dialogue().next(session, heard, moment.script(), moment.now());
    List<Group> groups = composer.compose(step, moment.script(), moment.now());
    if (!visit.again()) {
      List<Bookmark.Told> more =
          Corrections.told(moment.returning(), moment.script(), moment.now());
      keeper.begun(visit.call(), visit.listener(), groups, moment.now(), more);
    }
    return twiml.document(groups, moment.script());
  }

  private Session begin(Form form, Moment moment) {
    String chosen = settings.programme(form.field("To"));
    Script script = moment.script();
    Edition edition = chosen == null ? null : script.edition(chosen);
    Programme programme = (edition == null ? script.top() : edition).programme();
    return Session.fresh(programme.name(), moment.now(), programme.language())
        .at(deps.delivery().rate());
  }

  private static String call(Form form) {
    String call = form.field("CallSid");
    return call == null || call.length() > LONGEST_SID ? "" : call;
  }
}
