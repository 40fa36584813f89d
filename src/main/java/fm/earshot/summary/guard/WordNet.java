package fm.earshot.summary.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/// English by Princeton's WordNet.
final class WordNet implements Thesaurus {
  private static final Set<String> THINGS =
      Set.of(
          "noun.animal",
          "noun.artifact",
          "noun.body",
          "noun.food",
          "noun.object",
          "noun.person",
          "noun.plant",
          "noun.substance");
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;

  private final Dictionary dictionary;
  private final Cache<String, Entry> entries = Caffeine.newBuilder().maximumSize(4_000).build();

  private WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Takes about 0.3 s and 48 MB.
  static WordNet load() {
    try {
      return new WordNet(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  /// What is known of a word: its meanings, and those beside, above and opposite them.
  private record Entry(
      Set<String> lemmas,
      Set<Synset> own,
      Set<Synset> beside,
      Set<Synset> above,
      Set<Synset> farAbove,
      Set<Synset> opposite,
      boolean thing) {}

  private Entry entry(String word) {
    return entries.get(word, this::read);
  }

  private Entry read(String word) {
    Set<String> lemmas = new HashSet<>(Set.of(word));
    Set<Synset> own = new HashSet<>();
    try {
      POS usual = null;
      int most = -1;
      for (IndexWord index : found(word)) {
        lemmas.add(index.getLemma());
        own.addAll(index.getSenses());
        int uses = uses(index);
        usual = uses > most ? index.getPOS() : usual;
        most = Math.max(most, uses);
      }
      return entry(lemmas, own, usual == POS.NOUN && concrete(own));
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet does not answer", e);
    }
  }

  /// Also the singular of what is a word of its own in the plural: days, windows.
  private List<IndexWord> found(String word) throws JWNLException {
    List<IndexWord> found = new ArrayList<>();
    if (word.length() <= LONGEST && word.chars().noneMatch(Character::isDigit)) {
      found.addAll(List.of(dictionary.lookupAllIndexWords(word).getIndexWordArray()));
      if (word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")) {
        String singular = word.substring(0, word.length() - 1);
        IndexWord noun = dictionary.getIndexWord(POS.NOUN, singular);
        if (noun != null && !found.contains(noun)) {
          found.add(noun);
        }
      }
    }
    return found;
  }

  private static Entry entry(Set<String> lemmas, Set<Synset> own, boolean thing)
      throws JWNLException {
    Set<Synset> similar = via(own, PointerType.SIMILAR_TO);
    Set<Synset> beside =
        via(own, PointerType.DERIVATION, PointerType.PERTAINYM, PointerType.VERB_GROUP);
    beside.addAll(similar);
    Set<Synset> above = via(own, PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM);
    Set<Synset> farAbove = via(above, PointerType.HYPERNYM);
    farAbove.addAll(via(farAbove, PointerType.HYPERNYM));
    Set<Synset> opposite = via(own, PointerType.ANTONYM);
    opposite.addAll(via(similar, PointerType.ANTONYM));
    return new Entry(Set.copyOf(lemmas), own, beside, above, farAbove, opposite, thing);
  }

  /// How often a word is used as this part of speech, in the texts that WordNet counted.
  private static int uses(IndexWord index) {
    int tagged =
        index.getSenses().stream()
            .flatMap(sense -> sense.getWords().stream())
            .filter(word -> word.getLemma().equalsIgnoreCase(index.getLemma()))
            .mapToInt(word -> Math.max(0, word.getUseCount()))
            .sum();
    return tagged * 10 + index.getSenses().size();
  }

  private static boolean concrete(Set<Synset> senses) {
    long nouns = senses.stream().filter(sense -> sense.getPOS() == POS.NOUN).count();
    long things = senses.stream().filter(s -> THINGS.contains(s.getLexFileName())).count();
    return things * 2 > nouns;
  }

  private static Set<Synset> via(Set<Synset> from, PointerType... types) throws JWNLException {
    Set<Synset> to = new HashSet<>();
    for (Synset synset : from) {
      for (PointerType type : types) {
        for (Pointer pointer : synset.getPointers(type)) {
          to.add(pointer.getTargetSynset());
        }
      }
    }
    return to;
  }

  @Override
  public Set<String> lemmas(String word) {
    return entry(word).lemmas();
  }

  @Override
  public boolean knows(String word) {
    return !entry(word).own().isEmpty();
  }

  @Override
  public @Nullable String opposite(String word, Collection<String> others) {
    Entry entry = entry(word);
    return others.stream().filter(o -> opposite(entry, entry(o))).findFirst().orElse(null);
  }

  private static boolean opposite(Entry a, Entry b) {
    boolean against = meet(a.opposite(), b.own()) || meet(b.opposite(), a.own());
    return against && !meet(a.own(), b.own());
  }

  @Override
  public Kinship kinship(String word, Collection<String> others) {
    Entry entry = entry(word);
    return others.stream()
        .map(other -> kinship(entry, entry(other)))
        .min(Comparable::compareTo)
        .orElse(Kinship.NONE);
  }

  private static Kinship kinship(Entry a, Entry b) {
    if (meet(a.own(), b.own()) || meet(a.beside(), b.own())) {
      return Kinship.SAME;
    }
    if (meet(b.beside(), a.own()) || meet(a.beside(), b.beside())) {
      return Kinship.SAME;
    }
    boolean broader = meet(a.own(), b.above()) || meet(a.own(), b.farAbove());
    return broader || meet(a.above(), b.own()) ? Kinship.NEAR : Kinship.NONE;
  }

  private static boolean meet(Set<Synset> a, Set<Synset> b) {
    return !Collections.disjoint(a, b);
  }

  @Override
  public boolean thing(String word) {
    return entry(word).thing();
  }
}
