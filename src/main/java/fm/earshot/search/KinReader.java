package fm.earshot.search;

import fm.earshot.search.WordNet.Kin;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;

/// What WordNet says of a word, as stems.
final class KinReader {
  /// Rarer senses of a word mislead more often than they help.
  private static final int MOST_SENSES = 3;

  private static final int MOST_OF_A_VERB = 2;
  private static final int MOST_ABOVE = 2;
  private static final int RARELY = 10;
  private static final Pattern SIMPLE = Pattern.compile("[a-z]{3,20}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  private static final Set<PointerType> DERIVED =
      Set.of(PointerType.DERIVATION, PointerType.PERTAINYM, PointerType.PARTICIPLE_OF);
  private static final Set<PointerType> BESIDE =
      Set.of(PointerType.SIMILAR_TO, PointerType.ATTRIBUTE, PointerType.VERB_GROUP);

  /// What stands above nearly everything, or in half of all explanations, says nothing.
  private static final Set<String> VAGUE =
      Set.of(
          ("entity object whole thing act action activity event state group abstraction attribute"
               + " relation matter unit part being artifact instrumentality condition change move"
               + " make cause have quality property measure cognition content person people"
               + " organism causal agent substance process phenomenon something someone usually"
               + " especially used use certain give take get put become one particular")
              .split(" "));

  private final Stems stems = new Stems();
  private final Set<String> same = new HashSet<>();
  private final Set<String> above = new HashSet<>();
  private final Set<String> explained = new HashSet<>();
  private final Set<String> phrases = new LinkedHashSet<>();

  static boolean simple(String word) {
    return SIMPLE.matcher(word).matches();
  }

  String stem(String word) {
    return stems.of(word).intern();
  }

  Kin kin(String stem, List<IndexWord> words) {
    List.of(same, above, explained, phrases).forEach(Set::clear);
    boolean person = false;
    try {
      for (IndexWord word : usual(words)) {
        List<Synset> senses = word.getSenses();
        int most = word.getPOS() == POS.VERB ? MOST_OF_A_VERB : MOST_SENSES;
        for (Synset sense : senses.subList(0, Math.min(most, senses.size()))) {
          read(sense, word.getLemma());
        }
        person |= word.getPOS() == POS.NOUN && said(senses.getFirst(), "noun.person");
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet does not answer", e);
    }
    explained.remove(stem);
    return new Kin(same, above, explained, List.copyOf(phrases), person);
  }

  /// Without the parts of speech that a word is hardly ever used as.
  private static List<IndexWord> usual(List<IndexWord> words) {
    int most = words.stream().mapToInt(KinReader::uses).max().orElse(0);
    return words.stream().filter(word -> uses(word) * RARELY >= most).toList();
  }

  /// How often, in the texts that WordNet counted.
  private static int uses(IndexWord index) {
    return index.getSenses().stream()
        .flatMap(sense -> sense.getWords().stream())
        .filter(word -> word.getLemma().equalsIgnoreCase(index.getLemma()))
        .mapToInt(word -> Math.max(0, word.getUseCount()))
        .sum();
  }

  private static boolean said(Synset sense, String file) {
    return file.equals(sense.getLexFileName());
  }

  private void read(Synset sense, String lemma) throws JWNLException {
    names(sense);
    beside(sense, lemma);
    above(sense, sense.getPOS() == POS.NOUN ? MOST_ABOVE : 0);
    String gloss = sense.getGloss();
    int example = gloss.indexOf('"');
    String meaning = example < 0 ? gloss : gloss.substring(0, example);
    for (String word : NOT_LETTERS.split(meaning, -1)) {
      if (!StopWords.COMMON.contains(word)) {
        add(word, explained);
      }
    }
  }

  private void names(Synset sense) {
    for (Word word : sense.getWords()) {
      String name = word.getLemma().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (name.indexOf(' ') > 0) {
        phrases.add(name);
      }
      add(name, same);
    }
  }

  private void beside(Synset sense, String lemma) throws JWNLException {
    for (Pointer pointer : sense.getPointers()) {
      boolean own = pointer.getSource() instanceof Word word && word.getLemma().equals(lemma);
      if (DERIVED.contains(pointer.getType())
          && own
          && pointer.getTarget() instanceof Word target) {
        add(target.getLemma(), same);
      } else if (BESIDE.contains(pointer.getType())) {
        pointer.getTargetSynset().getWords().forEach(word -> add(word.getLemma(), same));
      }
    }
  }

  private void above(Synset sense, int levels) throws JWNLException {
    if (levels == 0) {
      return;
    }
    for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
      Synset broader = pointer.getTargetSynset();
      broader.getWords().forEach(word -> add(word.getLemma(), above));
      above(broader, levels - 1);
    }
  }

  private void add(String lemma, Set<String> into) {
    if (simple(lemma) && !VAGUE.contains(lemma)) {
      into.add(stem(lemma));
    }
  }
}
