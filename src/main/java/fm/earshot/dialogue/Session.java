package fm.earshot.dialogue;

import fm.earshot.edition.Programme;
import fm.earshot.news.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of a conversation, all of it: it travels with the listener ([State] writes it down).
///
/// `started` is the moment at which the position's sentence begins to sound; `history` holds the
/// places that `back` returns to, newest last.
public record Session(
    Place place, Awaited awaited, Instant started, Manner manner, List<Place> history) {
  public static final int HISTORY = 8;

  /// What is listened for, and how often in a row nothing, or nothing understood, came.
  public record Awaited(Expect expect, int silences) {}

  public Session {
    history = List.copyOf(history);
    if (history.size() > HISTORY) {
      throw new IllegalArgumentException("at most eight moves are remembered");
    }
  }

  /// A conversation that begins now with the programme `top`.
  public static Session fresh(Instant now, String language) {
    return fresh(Programme.TOP, now, language);
  }

  public static Session fresh(String programme, Instant now, String language) {
    return new Session(
        Place.before(programme),
        new Awaited(Expect.READING, 0),
        now,
        new Manner(now, language, Manner.USUAL_RATE),
        List.of());
  }

  public @Nullable Position position() {
    return place.position();
  }

  public String programme() {
    return place.programme();
  }

  public Expect expect() {
    return awaited.expect();
  }

  public int rate() {
    return manner.rate();
  }

  /// The same conversation, with its reading beginning to sound at `moment`.
  public Session startedAt(Instant moment) {
    return new Session(place, awaited, moment, manner, history);
  }

  /// The same conversation at `rate` per cent of the usual.
  public Session at(int rate) {
    return in(new Manner(manner.since(), manner.language(), rate));
  }

  Session at(Place place) {
    return new Session(place, awaited, started, manner, history);
  }

  Session at(Position position) {
    return at(place.at(position));
  }

  Session in(Manner manner) {
    return new Session(place, awaited, started, manner, history);
  }

  /// Waiting for `expect`, with patience anew.
  Session expecting(Expect expect) {
    return new Session(place, new Awaited(expect, 0), started, manner, history);
  }

  Session afterSilence() {
    return silent(awaited.silences() + 1);
  }

  Session silent(int silences) {
    return new Session(place, new Awaited(awaited.expect(), silences), started, manner, history);
  }

  /// The session with where it was, at `here`, put down as a place to come back to.
  Session remembering(@Nullable Position here) {
    if (here == null) {
      return this;
    }
    List<Place> places = new ArrayList<>(history);
    places.add(place.at(here));
    int surplus = Math.max(0, places.size() - HISTORY);
    return withHistory(places.subList(surplus, places.size()));
  }

  Session withHistory(List<Place> history) {
    return new Session(place, awaited, started, manner, history);
  }
}
