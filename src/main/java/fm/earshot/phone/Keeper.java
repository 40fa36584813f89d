package fm.earshot.phone;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Session;
import fm.earshot.news.Position;
import fm.earshot.script.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps a caller's bookmark: at each turn where the caller surely is, and when the call ended the
/// very sentence.
record Keeper(Bookmarks bookmarks, Composer composer, Calls calls) {

  /// A document begins: `call` now hears `groups`, after some of what it was served before. Nobody
  /// hears what is served to a call that is over: a retry, overtaken by the report of the end.
  /// `more` is what it tells beside what it reads.
  void begun(
      String call,
      @Nullable ListenerId listener,
      List<Group> groups,
      Instant now,
      List<Bookmark.Told> more) {
    if (calls.isOver(call)) {
      return;
    }
    List<Group> before = calls.last(call).heardBy(now);
    calls.serve(call, new Calls.Served(listener, now, groups));
    Session first = groups.getFirst().session();
    if (listener != null && first.position() != null) {
      List<Bookmark.Told> told = new ArrayList<>(more);
      told.addAll(told(before, first, now));
      keep(listener, first, first.position(), now, told);
    }
  }

  /// A call ended at `moment`, while it was being read to. One that began since then knows better.
  void ended(String call, Script script, Instant moment) {
    Calls.Served last = calls.last(call);
    List<Group> heard = last.heardBy(moment);
    ListenerId listener = last.listener();
    if (listener == null || heard.isEmpty()) {
      return;
    }
    Session session = heard.getLast().session();
    Position at = composer.at(session, script, moment);
    Bookmark kept = bookmarks.find(listener);
    boolean newer = kept != null && kept.at().isAfter(last.at());
    if (at != null && session.expect() == Expect.READING && !newer) {
      keep(listener, session, at, moment, told(heard, session, moment));
    }
  }

  private void keep(
      ListenerId listener, Session session, Position at, Instant now, List<Bookmark.Told> told) {
    Bookmark old = bookmarks.find(listener);
    bookmarks.keep(listener, Bookmark.after(old, session, at, now, told));
  }

  private static List<Bookmark.Told> told(List<Group> before, Session session, Instant now) {
    List<Bookmark.Told> told = new ArrayList<>();
    before.forEach(group -> addTold(told, group.session(), now));
    addTold(told, session, now);
    return told;
  }

  private static void addTold(List<Bookmark.Told> told, Session session, Instant now) {
    Position at = session.position();
    if (at != null && session.expect() == Expect.READING && !session.place().listing()) {
      told.add(new Bookmark.Told(at.story(), at.version(), now));
    }
  }
}
