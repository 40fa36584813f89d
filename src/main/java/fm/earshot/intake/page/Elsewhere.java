package fm.earshot.intake.page;

import fm.earshot.intake.page.Signs.Quote;
import fm.earshot.intake.page.Signs.Tense;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds the caption that tells of something else. Each sign weighs; only several together, and
/// none against them, remove a paragraph.
///
/// The signs: none of its names stands elsewhere in the story, it quotes with other marks, it is in
/// the present where the story is past, it shares no word with the story, it says what a picture
/// shows, and the paragraph after it refers to the one before. Against it: a name or several words
/// shared, the story's own quotation marks, the past tense, a start that refers back, somebody
/// named as the source.
final class Elsewhere {
  private static final int ENOUGH = 5;
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final int LONGEST = 450;
  private static final int SHARED_WORDS = 2;

  private final List<Signs> story;
  private final Map<String, Integer> names;
  private final Map<String, Integer> capitals;
  private final Map<String, Integer> stems;
  private final Map<Quote, Integer> quotes;
  private final long past;

  private Elsewhere(List<String> paragraphs, String headline) {
    List<Signs> all = new ArrayList<>(paragraphs.stream().map(Signs::of).toList());
    this.story = List.copyOf(all);
    this.past = all.stream().filter(it -> it.tense() == Tense.PAST).count();
    this.quotes = counted(all, Signs::quotes);
    all.add(Signs.of(headline));
    this.names = counted(all, Signs::names);
    this.capitals = counted(all, Signs::capitals);
    this.stems = counted(all, Signs::stems);
  }

  static List<String> removed(List<String> paragraphs, String headline) {
    if (paragraphs.size() < FEWEST_PARAGRAPHS) {
      return List.copyOf(paragraphs);
    }
    Elsewhere elsewhere = new Elsewhere(paragraphs, headline);
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      boolean candidate = at > 0 && paragraphs.get(at).length() <= LONGEST;
      if (!candidate || elsewhere.weight(at) < ENOUGH) {
        kept.add(paragraphs.get(at));
      }
    }
    return List.copyOf(kept);
  }

  int weight(int at) {
    Signs it = story.get(at);
    if (it.startsFromAbove()) {
      return 0;
    }
    boolean nextRefersBack = at + 1 < story.size() && story.get(at + 1).refersBack();
    return byNames(it)
        + byQuotes(it)
        + byTense(it)
        + byWords(it)
        + (it.pictured() ? 2 : 0)
        - (it.attributed() ? 2 : 0)
        + (nextRefersBack ? 1 : 0);
  }

  private int byNames(Signs it) {
    boolean shared =
        it.names().stream().anyMatch(name -> capitals.getOrDefault(name, 0) > 1)
            || it.capitals().stream()
                .anyMatch(
                    word -> names.getOrDefault(word, 0) > (it.names().contains(word) ? 1 : 0));
    if (shared) {
      return -3;
    }
    return it.names().isEmpty() ? 0 : 2;
  }

  private int byQuotes(Signs it) {
    if (it.quotes().isEmpty()) {
      return 0;
    }
    if (it.quotes().stream().anyMatch(quote -> quotes.getOrDefault(quote, 0) > 1)) {
      return -2;
    }
    return quotes.size() > it.quotes().size() ? 2 : 0;
  }

  private int byTense(Signs it) {
    return switch (it.tense()) {
      case PAST -> -2;
      case PRESENT -> 2 * past + 1 >= story.size() ? 2 : 0;
      case NONE -> 0;
    };
  }

  private int byWords(Signs it) {
    long shared = it.stems().stream().filter(stem -> stems.getOrDefault(stem, 0) > 1).count();
    if (shared == 0) {
      return 1;
    }
    return shared > SHARED_WORDS ? -2 : 0;
  }

  private static <T> Map<T, Integer> counted(List<Signs> all, Function<Signs, Collection<T>> part) {
    Map<T, Integer> counts = new HashMap<>();
    for (Signs signs : all) {
      part.apply(signs).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts;
  }
}
