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
import java.util.function.Function;

/// Sends what comes onto the shelf where it is to be delivered, with its script and rundown, and
/// takes it away again when a story of it is killed.
final class Dispatch implements AutoCloseable {
  private static final String SCRIPT = "txt";
  private static final String RUNDOWN = "json";

  private final Courier courier;
  private final Function<Cut, Rundown> rundown;

  private Dispatch(Courier courier, Function<Cut, Rundown> rundown) {
    this.courier = courier;
    this.rundown = rundown;
  }

  /// From now on; what is on the shelf already is delivered anew, since nobody remembers what was.
  static Dispatch open(
      List<Settings.Bulletin> bulletins,
      Shelf shelf,
      Function<Cut, Rundown> rundown,
      Patience patience,
      InstantSource clock) {
    Dispatch dispatch = new Dispatch(new Courier(routes(bulletins), patience, clock), rundown);
    bulletins.stream()
        .filter(bulletin -> !bulletin.deliver().isEmpty())
        .forEach(bulletin -> dispatch.start(bulletin.newscast(), shelf));
    shelf.onPut(cut -> dispatch.courier.deliver(dispatch.consignment(cut)));
    shelf.onWithdrawn(cut -> dispatch.courier.withdraw(dispatch.consignment(cut)));
    return dispatch;
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

  private void start(Newscast newscast, Shelf shelf) {
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
