package fm.earshot.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Item;
import fm.earshot.intake.Wire;
import fm.earshot.intake.article.WholeArticles;
import fm.earshot.intake.feed.FeedSource;
import fm.earshot.intake.feed.FeedWire;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.intake.folder.FolderSource;
import fm.earshot.intake.folder.FolderWire;
import fm.earshot.intake.sample.SampleWire;
import fm.earshot.intake.websub.Subscriber;
import fm.earshot.news.Story;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The wires that the settings name, and how often each is looked at.
final class Wires {
  private static final Duration FOLDER_LOOK = Duration.ofMillis(500);

  /// Whom the files of a folder without a name are from.
  private static final String NEWSROOM = "the newsroom";

  private Wires() {}

  static List<Jobs.Poll> of(
      Settings settings,
      InstantSource clock,
      Fetch fetch,
      WholeArticles articles,
      @Nullable Subscriber subscriber) {
    List<Jobs.Poll> polls = new ArrayList<>();
    for (Settings.Feed feed : settings.news().feeds()) {
      FeedWire wire = new FeedWire(source(feed), clock, fetch);
      Consumer<List<Filed>> then =
          feed.fullText() ? filed -> articles.complete(filed, feed.address()) : _ -> {};
      polls.add(
          subscriber == null || !isRemote(feed)
              ? new Jobs.Poll(wire, () -> rests(feed), then, sharedAs(feed))
              : told(feed, wire, then, subscriber));
    }
    for (Settings.Watch watch : settings.news().watch()) {
      Wire wire = new FolderWire(source(watch), clock);
      polls.add(new Jobs.Poll(wire, Rests.steady(FOLDER_LOOK)));
    }
    return polls;
  }

  /// A feed that may have a hub.
  private static Jobs.Poll told(
      Settings.Feed feed, FeedWire wire, Consumer<List<Filed>> then, Subscriber subscriber) {
    Rests usual = rests(feed);
    return new Jobs.Poll(
        wire,
        () -> subscriber.isToldOf(wire) ? usual.seldom() : usual,
        subscriber.follow(wire, then),
        sharedAs(feed));
  }

  /// Nodes that read a feed equally often take turns at it. Its address may hold a secret.
  private static @Nullable String sharedAs(Settings.Feed feed) {
    String poll = feed.address() + " " + feed.poll() + " " + feed.section() + " " + feed.name();
    return isRemote(feed) ? "poll-" + UUID.nameUUIDFromBytes(poll.getBytes(UTF_8)) : null;
  }

  private static boolean isRemote(Settings.Feed feed) {
    return !"file".equals(feed.address().getScheme());
  }

  private static Rests rests(Settings.Feed feed) {
    return isRemote(feed) ? Rests.backingOff(feed.poll()) : Rests.steady(feed.poll());
  }

  private static FeedSource source(Settings.Feed feed) {
    String location = feed.address().toString();
    return new FeedSource(feed.name(), location, feed.section(), feed.language(), feed.poll());
  }

  private static FolderSource source(Settings.Watch watch) {
    String name = watch.name() == null ? NEWSROOM : watch.name();
    return new FolderSource(name, watch.directory(), watch.section(), watch.language());
  }

  /// The sample edition, dated from now; none where a feed is configured or it is not wanted.
  static List<Story> sample(Settings settings, InstantSource clock) {
    if (!settings.news().sample() || !settings.news().feeds().isEmpty()) {
      return List.of();
    }
    return new SampleWire(clock.instant(), settings.station().timeZone())
        .read().stream().map(Wires::firstVersion).toList();
  }

  private static Story firstVersion(Item item) {
    return new Story(item.id(), 1, item.content(), item.credit(), item.timing(), item.handling());
  }
}
