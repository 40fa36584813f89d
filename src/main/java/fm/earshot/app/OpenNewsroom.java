package fm.earshot.app;

import fm.earshot.intake.StoryBook;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.newsroom.Programmes;
import fm.earshot.newsroom.Sources;
import fm.earshot.store.Database;
import fm.earshot.store.SqlStoryBook;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.lead.LeadSummarizer;
import java.time.InstantSource;

/// The stories that are stored, or the sample edition, and the newsroom that makes a script of
/// them: what there is without wires coming in and without anybody asking.
record OpenNewsroom(Database database, StoryBook book, SummaryBook summaries, Newsroom newsroom)
    implements AutoCloseable {

  /// Throws [fm.earshot.store.StoreException] where the stories cannot be read.
  static OpenNewsroom of(Settings settings, InstantSource clock) {
    Database database = Database.open(settings.storage().data());
    StoryBook book = new SqlStoryBook(database);
    Sources sources = new Sources(book, Wires.sample(settings, clock));
    Programmes programmes =
        new Programmes(settings.news().programmes(), settings.station().language());
    SummaryBook summaries = new SummaryBook(new LeadSummarizer());
    Newsroom newsroom = new Newsroom(sources, summaries, programmes, clock);
    return new OpenNewsroom(database, book, summaries, newsroom);
  }

  @Override
  public void close() {
    newsroom.close();
    database.close();
  }
}
