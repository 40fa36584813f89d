package fm.earshot.desk;

import fm.earshot.lexicon.Audition;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.lexicon.Reports;
import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import java.time.InstantSource;

/// What the desk can do about how names are said, by API and by page. A name is said so everywhere
/// when a call returns.
public record LexiconDesk(
    CurrentLexicons lexicons, Reports reports, Audition audition, InstantSource clock) {

  /// Throws [IllegalArgumentException] where there are too many.
  public void put(String language, Entry entry, String who) {
    lexicons.put(language, entry, by(who));
  }

  /// False if no editor had added it.
  public boolean remove(String language, String grapheme, String who) {
    return lexicons.remove(language, grapheme, by(who));
  }

  /// False if there is no such report that is open.
  public boolean done(String report, String who) {
    return reports.done(report, by(who));
  }

  private By by(String who) {
    return new By(who, clock.instant());
  }
}
