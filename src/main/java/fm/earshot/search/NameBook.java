package fm.earshot.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that the stories know, by sound and by spelling: a misheard word in, the words that
/// may have been meant out.
final class NameBook {
  /// A known word, and how like the asked one it is.
  record Meant(String word, double likeness) {}

  private static final int MOST = 4;
  private static final double NAME = 0.8;
  private static final double SHORT_NAME = 0.92;
  private static final double WORD = 0.92;
  private static final int SHORT = 4;
  private static final int LONG = 7;

  /// Of fewer signs nearly everything sounds alike.
  private static final int FEWEST_SIGNS = 3;

  private static final double SHARED = 0.4;
  private static final int LONG_WORD = 6;

  private final List<Sound> sounds = new ArrayList<>();
  private final Set<String> names;
  private final Set<String> words;
  private final Map<Known, List<Sound>> said = new HashMap<>();
  private final Map<String, List<Integer>> byCode = new HashMap<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  /// A word that can be meant; a name is also said as where it comes from.
  private record Known(String word, boolean name) {
    List<Sound> sounds() {
      List<Sound> sounds = new ArrayList<>(List.of(Sound.of(word)));
      if (name) {
        Accents.of(word).forEach(said -> sounds.add(Sound.of(said).meaning(word)));
      }
      sounds.removeIf(sound -> sound.signs().length() < FEWEST_SIGNS);
      return sounds;
    }

    boolean canBeHeard() {
      return word.length() >= 3 && word.chars().noneMatch(Character::isDigit);
    }
  }

  /// `names` are heard generously, `words` only when all but the same. How a word sounds is taken
  /// over from `previous`.
  NameBook(Collection<String> names, Collection<String> words, @Nullable NameBook previous) {
    this.names = Set.copyOf(names);
    this.words = Set.copyOf(words);
    names.forEach(word -> add(new Known(word, true), previous));
    words.stream()
        .filter(word -> word.length() >= LONG_WORD && !this.names.contains(word))
        .forEach(word -> add(new Known(word, false), previous));
  }

  private void add(Known known, @Nullable NameBook previous) {
    if (known.canBeHeard()) {
      List<Sound> before = previous == null ? null : previous.said.get(known);
      List<Sound> heard = before == null ? known.sounds() : before;
      if (said.put(known, heard) == null) {
        heard.forEach(this::add);
      }
    }
  }

  private void add(Sound sound) {
    int at = sounds.size();
    sounds.add(sound);
    if (!sound.skeleton().isEmpty()) {
      byCode.computeIfAbsent(sound.skeleton(), code -> new ArrayList<>()).add(at);
    }
    pairs(sound).forEach(pair -> byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(at));
  }

  boolean knows(String word) {
    return words.contains(word) || names.contains(word);
  }

  boolean names(String word) {
    return names.contains(word);
  }

  /// The words that sound like `asked`, most alike first, at most four.
  List<Meant> meant(Sound asked) {
    if (asked.word().length() < 3 || asked.signs().length() < FEWEST_SIGNS) {
      return List.of();
    }
    Map<String, Double> likest = new HashMap<>();
    for (int at : candidates(asked)) {
      Sound sound = sounds.get(at);
      double likeness = sound.like(asked);
      if (likeness >= asks(sound)) {
        likest.merge(sound.word(), likeness, Math::max);
      }
    }
    List<Meant> meant = new ArrayList<>();
    likest.forEach((word, likeness) -> meant.add(new Meant(word, likeness)));
    meant.sort(Comparator.comparingDouble(Meant::likeness).reversed().thenComparing(Meant::word));
    return meant.size() > MOST ? meant.subList(0, MOST) : meant;
  }

  private double asks(Sound sound) {
    if (!names.contains(sound.word())) {
      return WORD;
    }
    double length = Math.clamp(sound.signs().length(), SHORT, LONG);
    return SHORT_NAME - (SHORT_NAME - NAME) * (length - SHORT) / (LONG - SHORT);
  }

  private Set<Integer> candidates(Sound asked) {
    Set<Integer> found = new HashSet<>(byCode.getOrDefault(asked.skeleton(), List.of()));
    Set<String> pairs = pairs(asked);
    int[] shared = new int[sounds.size()];
    for (String pair : pairs) {
      for (int at : byPair.getOrDefault(pair, List.of())) {
        if (++shared[at] >= SHARED * pairs.size()) {
          found.add(at);
        }
      }
    }
    return found;
  }

  private static Set<String> pairs(Sound sound) {
    String framed = "^" + sound.signs() + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= framed.length(); i++) {
      pairs.add(framed.substring(i, i + 2));
    }
    return pairs;
  }
}
