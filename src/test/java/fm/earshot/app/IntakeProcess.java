package fm.earshot.app;

import fm.earshot.desk.Desk;
import fm.earshot.desk.DeskRoutes;
import fm.earshot.intake.Intake;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.newsroom.Programmes;
import fm.earshot.newsroom.Sources;
import fm.earshot.search.Lexicon;
import fm.earshot.store.Database;
import fm.earshot.store.SqlChangeLog;
import fm.earshot.store.SqlPins;
import fm.earshot.store.SqlStoryBook;
import fm.earshot.summary.Decisions;
import fm.earshot.testing.MemoryStoryBook;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.Summaries;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The desk's API over the real database, to be run in a process of its own that is killed. It says
/// its port once it takes stories, and ends when its input does.
///
/// Its scripts are made of nothing, so that it starts soon: what is kept is what counts.
final class IntakeProcess {
  private IntakeProcess() {}

  public static void main(String[] args) throws IOException {
    InstantSource clock = InstantSource.system();
    Database database = Database.open(Path.of(args[0]));
    SqlStoryBook book = new SqlStoryBook(database);
    SqlPins pins = new SqlPins(database);
    Newsroom newsroom =
        new Newsroom(
            new Sources(new MemoryStoryBook(), List.of(), pins),
            Summaries.own(),
            new Programmes(List.of(), "en"),
            Lexicon.NONE,
            clock);
    Desk.Kept kept =
        new Desk.Kept(
            book,
            pins,
            new SqlChangeLog(database),
            new Decisions(new MemorySummaries(), Summaries.BELIEVER));
    DeskRoutes desk = new DeskRoutes(new Desk(new Intake(book, clock), kept, newsroom, clock));
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  desk.addTo(config.routes);
                })
            .start("127.0.0.1", 0);
    System.out.println(server.port());
    System.out.flush();
    while (System.in.read() >= 0) {}
    server.stop();
    database.close();
    System.exit(0);
  }
}
