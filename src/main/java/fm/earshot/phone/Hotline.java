package fm.earshot.phone;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.State;
import fm.earshot.dialogue.Step;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.script.Script;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls, told by forms and answered in TwiML.
final class Hotline {
  private static final int LONGEST_SID = 64;

  private final PhoneRoutes.Deps deps;
  private final PhoneSettings settings;
  private final Composer composer;
  private final Hearing hearing;
  private final Twiml twiml;
  private final Calls calls = new Calls();
  private final Keeper keeper;

  Hotline(PhoneRoutes.Deps deps, Flow flow, PhoneSettings settings) {
    this.deps = deps;
    this.settings = settings;
    composer = new Composer(deps.dialogue(), flow);
    hearing = new Hearing(composer, flow, deps.phrases());
    twiml = new Twiml(flow, settings, new InTheNews());
    keeper = new Keeper(deps.bookmarks(), composer, calls);
  }

  /// A call comes in.
  String answer(Form form) {
    Instant now = deps.clock().instant();
    Script script = deps.script().get();
    ListenerId listener = listener(form);
    Bookmark bookmark = listener == null ? null : deps.bookmarks().find(listener);
    Session session = begin(form, script, now);
    return said(form, session, new Heard.Opened(bookmark), script, now);
  }

  /// The caller pressed a key, spoke, or let the reading or a question run out.
  String turn(Form form) {
    Instant now = deps.clock().instant();
    Script script = deps.script().get();
    Session session = State.read(form.asked("s"), now, script.top().programme().language());
    return said(form, session, hearing.of(form, session, script, now), script, now);
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

  private String said(Form form, Session session, Heard heard, Script script, Instant now) {
    Step step = deps.dialogue().next(session, heard, script, now);
    List<Group> groups = composer.compose(step, script, now);
    keeper.begun(call(form), listener(form), groups, now);
    return twiml.document(groups, script);
  }

  private Session begin(Form form, Script script, Instant now) {
    String chosen = settings.programme(form.field("To"));
    Edition edition = chosen == null ? null : script.edition(chosen);
    Programme programme = (edition == null ? script.top() : edition).programme();
    return Session.fresh(programme.name(), now, programme.language());
  }

  private @Nullable ListenerId listener(Form form) {
    String address = Caller.address(form.field("From"));
    return address == null ? null : deps.identity().apply(address);
  }

  private static String call(Form form) {
    String call = form.field("CallSid");
    return call == null || call.length() > LONGEST_SID ? "" : call;
  }
}
