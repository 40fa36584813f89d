package fm.earshot.app;

import fm.earshot.audio.delivery.Cargo;
import fm.earshot.audio.delivery.Consignment;
import fm.earshot.audio.delivery.Consignment.Content;
import fm.earshot.audio.delivery.Courier;
import fm.earshot.audio.delivery.Delivery;
import fm.earshot.audio.delivery.Patience;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Shelf;
import fm.earshot.producers.Rundown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sends what comes onto the shelf where it is to be delivered, with its script and rundown, and
/// takes it away again when a story of it is killed.
final class Dispatch implements AutoCloseable {
  private static final String SCRIPT = "txt";
  private static final String RUNDOWN = "json";

  private final List<Settings.Bulletin> delivered;
  private final Shelf shelf;
  private final Courier courier;
  private final Function<Cut, Rundown> rundown;

  private Dispatch(
      List<Settings.Bulletin> delivered,
      Shelf shelf,
      Courier courier,
      Function<Cut, Rundown> rundown) {
    this.delivered = delivered;
    this.shelf = shelf;
    this.courier = courier;
    this.rundown = rundown;
  }

  /// Sends what comes onto the shelf from now on.
  static Dispatch of(
      List<Settings.Bulletin> bulletins,
      Shelf shelf,
      Function<Cut, Rundown> rundown,
      Patience patience,
      InstantSource clock) {
    List<Settings.Bulletin> delivered =
        bulletins.stream().filter(bulletin -> !bulletin.deliver().isEmpty()).toList();
    Courier courier = new Courier(routes(delivered), patience, clock);
    Dispatch dispatch = new Dispatch(delivered, shelf, courier, rundown);
    Set<String> names =
        delivered.stream().map(one -> one.newscast().name()).collect(Collectors.toSet());
    shelf.onPut(cut -> dispatch.send(names, cut, courier::deliver));
    shelf.onWithdrawn(cut -> dispatch.send(names, cut, courier::withdraw));
    return dispatch;
  }

  private void send(Set<String> names, Cut cut, Consumer<Consignment> how) {
    if (names.contains(cut.name())) {
      how.accept(consignment(cut));
    }
  }

  /// Sends what is on the shelf already, since nobody remembers whether it was.
  void start() {
    delivered.forEach(bulletin -> start(bulletin.newscast()));
  }

  private static List<Courier.Route> routes(List<Settings.Bulletin> bulletins) {
    List<Courier.Route> routes = new ArrayList<>();
    for (Settings.Bulletin bulletin : bulletins) {
      bulletin
          .deliver()
          .forEach(to ->
              routes.add(new Courier.Route(bulletin.newscast().name(), to.open(), to.names())));
    }
    return routes;
  }

  private void start(Newscast newscast) {
    Cut latest = shelf.latest(newscast.name());
    courier.deliver(latest == null ? nothing(newscast) : consignment(latest));
  }

  /// Expired for ever: what an earlier run left under the static names goes.
  private static Consignment nothing(Newscast newscast) {
    List<Content> contents = new ArrayList<>();
    newscast.form().formats().stream()
        .map(Format::ending)
        .forEach(ending -> contents.add(new Content(ending, new Cargo.OfText(""), "")));
    contents.add(new Content(SCRIPT, new Cargo.OfText(""), ""));
    contents.add(new Content(RUNDOWN, new Cargo.OfText(""), ""));
    return new Consignment(
        newscast.name(), newscast.name(), Instant.EPOCH, Instant.EPOCH, contents);
  }

  private Consignment consignment(Cut cut) {
    List<Content> contents = new ArrayList<>();
    for (CutFile file : cut.files()) {
      Format format = file.format();
      contents.add(new Content(format.ending(), new Cargo.OfFile(file.file()), format.type()));
    }
    Rundown paper = rundown.apply(cut);
    contents.add(new Content(SCRIPT, new Cargo.OfText(paper.text()), "text/plain; charset=utf-8"));
    contents.add(new Content(RUNDOWN, new Cargo.OfText(paper.json()), "application/json"));
    return new Consignment(cut.name(), cut.id(), cut.made(), cut.expires(), contents);
  }

  /// How each bulletin stands with each of its destinations.
  List<Delivery> states() {
    return courier.states();
  }

  @Override
  public void close() {
    courier.close();
  }
}
