package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// What is called so and what happens there: two names do not stand where the other one stood,
/// which is known by the words just before them.
final class Exchanged implements Matter {
  private record Place(Word before, Word name) {
    boolean is(Word word, Word other) {
      return before.sameAs(word) && name.sameAs(other);
    }
  }

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Place> known = c.sources().stream().flatMap(s -> in(s, c).stream()).toList();
    List<Place> told =
        in(c.line(), c).stream().filter(place -> !has(known, place.before, place.name)).toList();
    List<Doubt> doubts = new ArrayList<>();
    for (Place place : told) {
      boolean exchanged =
          told.stream()
              .anyMatch(other ->
                  has(known, place.before, other.name) && has(known, other.before, place.name));
      if (exchanged) {
        doubts.add(new Doubt(Check.ROLE, place.before.text() + " " + place.name.text()));
      }
    }
    return doubts;
  }

  private static boolean has(List<Place> places, Word before, Word name) {
    return places.stream().anyMatch(place -> place.is(before, name));
  }

  private static List<Place> in(Sentence sentence, Comparison c) {
    List<Place> places = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int at = 1; at < words.size(); at++) {
      if (Names.is(words.get(at), c)) {
        places.add(new Place(words.get(at - 1), words.get(at)));
      }
    }
    return places;
  }
}
