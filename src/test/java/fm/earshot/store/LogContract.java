package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.edition.Pin;
import fm.earshot.intake.Cancel;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Item;
import fm.earshot.intake.VersionException;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import fm.earshot.news.By;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.LogEntry;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the log does in either database.
abstract class LogContract {
  private static final By ANNA = new By("anna", Stories.NOON.plusSeconds(1));

  abstract Database database();

  private SqlStoryBook book() {
    return new SqlStoryBook(database());
  }

  private SqlChangeLog log() {
    return new SqlChangeLog(database());
  }

  private List<String> words() {
    return log().after(0, null, 100).stream().map(LogContract::words).toList();
  }

  private static String words(LogEntry entry) {
    String what = entry.change().verb().word() + " " + entry.version();
    return (entry.by().who() + " " + what + " " + entry.change().note()).strip();
  }

  @Test
  void everyChangeIsOneEntryThatSaysWhoAndWhat() {
    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    book().keep(Stories.wire("a", 2, Stories.NOON), ANNA);
    book().keep(said("It was the other bridge.", 3), ANNA);
    book().kill(Stories.id("a"), "wrong bridge", ANNA);
    book().restore(Stories.id("a"), Stories.DESK);
    SqlPins pins = new SqlPins(database());
    pins.pin(new Pin(Stories.id("a"), 2, Stories.NOON, Set.of("top", "sport")), ANNA);
    pins.unpin(Stories.id("a"), ANNA);
    book().cancel(Stories.id("b"), new Cancel(Stories.NOON, "x"), "canceled by X", Stories.DESK);

    assertThat(words())
        .containsExactly(
            "Harbour Wire new 1",
            "anna update 2",
            "anna correction 3 It was the other bridge.",
            "anna kill 3 wrong bridge",
            "desk restore 3",
            "anna pin 3 at 2 in sport, top until 2026-03-02T12:00:00Z",
            "anna unpin 3",
            "desk kill 0 canceled by X");
    LogEntry second = log().after(0, null, 2).getLast();
    assertThat(second.by()).isEqualTo(ANNA);
    assertThat(second.story()).isEqualTo(Stories.id("a"));
  }

  @Test
  void embargoExpiryAndWithholdingAreToldByThemselves() {
    book().keep(timed(1, new Timing(Stories.NOON, new Embargo(Stories.NOON), null)), ANNA);
    book().keep(timed(2, new Timing(Stories.NOON, null, Stories.NOON)), ANNA);
    Story third = timed(3, new Timing(Stories.NOON, null, null));
    book().keep(third.withHandling(third.handling().with(PubStatus.WITHHELD)), ANNA);

    assertThat(words())
        .containsExactly(
            "anna new 1",
            "anna embargo 1 until 2026-03-02T12:00:00Z",
            "anna embargo 2 lifted",
            "anna expiry 2 at 2026-03-02T12:00:00Z",
            "anna withhold 3",
            "anna expiry 3 lifted");
  }

  @Test
  void whatChangesNothingOrFailsIsNoEntry() {
    book().kill(Stories.id("a"), "wrong", ANNA);
    book().kill(Stories.id("a"), "again", ANNA);
    book().restore(Stories.id("b"), ANNA);
    book().restore(Stories.id("a"), ANNA);
    book().restore(Stories.id("a"), ANNA);
    new SqlPins(database()).unpin(Stories.id("a"), ANNA);
    assertThatThrownBy(() -> book().keep(Stories.wire("c", 7, Stories.NOON), ANNA))
        .isInstanceOf(VersionException.class);
    assertThat(words()).containsExactly("anna kill 0 wrong", "anna restore 0");
  }

  @Test
  void changeWhoseEntryCannotBeWrittenIsNotMade() {
    book().keep(Stories.wire("a", 1, Stories.NOON), ANNA);
    book().kill(Stories.id("killed"), "wrong", ANNA);
    rename("change_log", "elsewhere");
    try {
      for (Runnable change :
          List.<Runnable>of(
              () -> book().keep(Stories.wire("a", 2, Stories.NOON), ANNA),
              () -> book().kill(Stories.id("a"), "wrong", ANNA),
              () -> book().cancel(Stories.id("a"), new Cancel(Stories.NOON, "x"), "x", ANNA),
              () -> book().restore(Stories.id("killed"), ANNA))) {
        assertThatThrownBy(change::run).isInstanceOf(RuntimeException.class);
      }
    } finally {
      rename("elsewhere", "change_log");
    }
    assertThat(book().newest(Stories.id("a"))).isEqualTo(Stories.wire("a", 1, Stories.NOON));
    assertThat(book().killed()).containsExactly(Stories.id("killed"));
    assertThat(words()).containsExactly("anna new 1", "anna kill 0 wrong");
  }

  private void rename(String table, String to) {
    database().write(sql -> sql.execute("ALTER TABLE " + table + " RENAME TO " + to));
  }

  @Test
  void entriesAreReadFromANumberOrTheNewestFirstOfOneStoryOrAll() {
    for (String uri : List.of("a", "b", "c")) {
      book().keep(Stories.wire(uri, 1, Stories.NOON), ANNA);
    }
    book().kill(Stories.id("a"), "wrong", ANNA);

    List<LogEntry> all = log().after(0, null, 100);
    assertThat(all).extracting(LogEntry::number).isSorted().doesNotHaveDuplicates().hasSize(4);
    assertThat(log().after(all.get(1).number(), null, 1)).containsExactly(all.get(2));
    assertThat(log().before(Long.MAX_VALUE, null, 2)).containsExactly(all.get(3), all.get(2));
    assertThat(log().before(all.get(3).number(), Stories.id("a"), 9)).containsExactly(all.get(0));
    assertThat(log().after(0, Stories.id("a"), 9)).containsExactly(all.get(0), all.get(3));
    assertThat(log().after(0, Stories.id("z"), 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE change_log SET who = 'nobody'",
        "UPDATE change_log SET note = '' WHERE number = 1",
        "DELETE FROM change_log",
        "DELETE FROM change_log WHERE number = 1",
        "INSERT INTO change_log SELECT number, at, 'x', verb, story_id, version, note FROM"
            + " change_log"
      })
  void databaseRefusesToAlterOrRemoveAnEntry(String sql) {
    book().kill(Stories.id("a"), "wrong", ANNA);
    try {
      database().write(handle -> handle.execute(sql));
    } catch (RuntimeException refused) {
      assertThat(StoreException.firstLine(refused)).matches(".*(only added to|duplicate key).*");
    }
    assertThat(words()).containsExactly("anna kill 0 wrong");
  }

  @Test
  void cancelIsRememberedOverARestore() {
    Cancel first = new Cancel(Stories.NOON, "first");
    assertThat(book().canceled(Stories.id("a"))).isNull();
    book().cancel(Stories.id("a"), first, "canceled", ANNA);
    book().restore(Stories.id("a"), ANNA);
    assertThat(book().canceled(Stories.id("a"))).isEqualTo(first);
    book().kill(Stories.id("a"), "by the desk", ANNA);
    assertThat(book().canceled(Stories.id("a"))).isEqualTo(first);
  }

  @Test
  void wireStandsInTheLogAsWeCallItWhateverItSaysOfItself() throws WireException {
    Story story = Stories.wire("a", 1, Stories.NOON);
    Item item =
        new Item(story.id(), story.content(), story.credit(), story.timing(), story.handling());
    new Intake(book(), () -> Stories.NOON)
        .take(
            new Wire() {
              @Override
              public String name() {
                return "the wire of the settings";
              }

              @Override
              public List<Item> read() {
                return List.of(item);
              }

              @Override
              public void again() {}
            });
    assertThat(item.credit().source()).isEqualTo("Harbour Wire");
    assertThat(words()).containsExactly("the wire of the settings new 1");
  }

  @Test
  void whateverNameAndNoteItIsKept() {
    book()
        .kill(
            Stories.id("a"),
            "\0 '; DROP TABLE change_log; --",
            new By("A\0\n" + "ü".repeat(300), Stories.NOON));
    LogEntry entry = log().after(0, null, 9).getFirst();
    assertThat(entry.by().who()).startsWith("A ü").hasSizeLessThanOrEqualTo(200);
    assertThat(entry.change().note()).isEqualTo("\uFFFD '; DROP TABLE change_log; --");
  }

  private static Story said(@Nullable String correction, int version) {
    Handling handling =
        new Handling(
            PubStatus.USABLE, Urgency.USUAL, Section.GENERAL, null, correction, "internal", null);
    return Stories.wire("a", version, Stories.NOON).withHandling(handling);
  }

  private static Story timed(int version, Timing timing) {
    Story story = Stories.wire("a", 1, Stories.NOON);
    return new Story(
        story.id(), version, story.content(), story.credit(), timing, story.handling());
  }
}
