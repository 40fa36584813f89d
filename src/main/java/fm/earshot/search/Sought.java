package fm.earshot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A word asked, in every form that a sentence may have it in, each with how sure it is meant; how
/// much it weighs among the words asked; and whether the whole story is about it.
record Sought(
    String word, Map<String, Double> forms, List<String> phrases, double weight, boolean heads) {
  private static final double PARAPHRASED = 0.8;
  private static final double SAME_ROOT = 0.8;
  private static final double COMPOUND = 0.6;
  private static final int LONG_PART = 4;
  private static final Set<String> DOERS = Set.of("er", "or", "ist", "ian");

  /// How much less a word weighs that says little, and more if the story has none like it.
  private static final double LIGHT = 0.2;

  private static final double WIDE = 0.4;
  private static final double ABSENT = 1.3;

  /// From here on one word stands for the other.
  static final double MEANT = 0.5;

  static Sought of(String word, Passage passage, Meaning meaning, Lexicon lexicon) {
    String stem = passage.stem(word);
    Map<String, Double> forms = new HashMap<>();
    for (String told : passage.vocabulary()) {
      double sure = Math.max(lexicon.kinship(stem, told), sameRoot(stem, told));
      if (sure > 0) {
        forms.put(told, sure);
      }
    }
    meaning
        .of(word)
        .forEach((known, sure) -> {
          forms.merge(known, sure, Math::max);
          forms.merge(passage.stem(known), sure, Math::max);
        });
    if (lexicon.person(stem)) {
      forms.merge(passage.stem("people"), COMPOUND, Math::max);
    }
    List<String> phrases = new ArrayList<>();
    lexicon.phrases(stem).forEach(known -> phrases.add(passage.phrase(Words.of(known))));
    for (String told : Paraphrases.of(stem)) {
      if (told.contains(" ")) {
        phrases.add(passage.phrase(Words.of(told)));
      } else {
        forms.merge(told, PARAPHRASED, Math::max);
      }
    }
    forms.put(word, 1.0);
    forms.put(stem, 1.0);
    boolean heads = passage.headline().stream().anyMatch(h -> heads(h, stem, forms));
    return new Sought(word, forms, phrases, weight(word, forms, passage), heads);
  }

  private static boolean heads(String told, String stem, Map<String, Double> forms) {
    return forms.getOrDefault(told, sameRoot(stem, told)) >= COMPOUND;
  }

  /// Whether a word of the story is made up with the one asked (peatlands, footbridge), or one is
  /// the other's doer (call, caller).
  private static double sameRoot(String asked, String told) {
    if (does(asked, told) || does(told, asked)) {
      return SAME_ROOT;
    }
    boolean made = told.startsWith(asked) || told.endsWith(asked);
    boolean longer = told.length() >= asked.length() + LONG_PART;
    return asked.length() >= LONG_PART && made && longer ? COMPOUND : 0;
  }

  /// Of stems; what a grocer keeps is a `groceri`.
  private static boolean does(String does, String doer) {
    if (does.length() < LONG_PART || !doer.startsWith(does)) {
      return false;
    }
    String more = doer.substring(does.length());
    return DOERS.contains(more) || (does.length() > LONG_PART && more.equals("i"));
  }

  private static double weight(String word, Map<String, Double> forms, Passage passage) {
    int with = 0;
    for (Map.Entry<String, Double> form : forms.entrySet()) {
      if (form.getValue() >= MEANT) {
        with = Math.max(with, passage.linesWith(form.getKey()));
      }
    }
    double rarity = Math.log(1 + (double) passage.lines().size() / Math.max(1, with));
    if (StopWords.LIGHT.contains(word)) {
      return LIGHT * rarity;
    }
    if (StopWords.WIDE.contains(word)) {
      return WIDE * rarity;
    }
    return with == 0 ? ABSENT * rarity : rarity;
  }

  /// How sure it is that one of these forms is meant.
  double in(Set<String> told) {
    double best = 0;
    for (Map.Entry<String, Double> form : forms.entrySet()) {
      if (form.getValue() > best && told.contains(form.getKey())) {
        best = form.getValue();
      }
    }
    return best;
  }
}
