package fm.earshot.summary.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
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

  private final Dictionary dictionary;
  private final Cache<String, Entry> entries = Caffeine.newBuilder().maximumSize(20_000).build();

  private WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// Reads some 30 MB, which takes about 0.3 s.
  static WordNet load() {
    try {
      return new WordNet(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read from the class path", e);
    }
  }

  /// What is known of a word: the meanings it has, those next to them, above them, and opposite.
  record Entry(
      Set<String> lemmas,
      Set<Synset> own,
      Set<Synset> beside,
      Set<Synset> above,
      Set<Synset> farAbove,
      Set<Synset> opposite,
      @Nullable Synset main) {}

  Entry entry(String word) {
    return entries.get(word, this::read);
  }

  private Entry read(String word) {
    Set<String> lemmas = new HashSet<>(Set.of(word));
    Set<Synset> own = new HashSet<>();
    Synset main = null;
    double most = -1;
    try {
      for (IndexWord index : dictionary.lookupAllIndexWords(word).getIndexWordArray()) {
        lemmas.add(index.getLemma());
        own.addAll(index.getSenses());
        double uses = uses(index);
        if (uses > most) {
          most = uses;
          main = index.getSenses().getFirst();
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet does not answer", e);
    }
    Set<Synset> similar = via(own, PointerType.SIMILAR_TO);
    Set<Synset> beside =
        via(own, PointerType.DERIVATION, PointerType.PERTAINYM, PointerType.VERB_GROUP);
    beside.addAll(similar);
    Set<Synset> above = via(own, PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM);
    Set<Synset> opposite = via(own, PointerType.ANTONYM);
    opposite.addAll(via(similar, PointerType.ANTONYM));
    Set<Synset> farAbove = via(above, PointerType.HYPERNYM);
    farAbove.addAll(via(farAbove, PointerType.HYPERNYM));
    return new Entry(lemmas, own, beside, above, farAbove, opposite, main);
  }

  private static double uses(IndexWord index) {
    int count = 0;
    for (Synset sense : index.getSenses()) {
      for (Word word : sense.getWords()) {
        if (word.getLemma().equalsIgnoreCase(index.getLemma())) {
          count += Math.max(0, word.getUseCount());
        }
      }
    }
    return count * 10.0 + index.getSenses().size();
  }

  private static Set<Synset> via(Set<Synset> from, PointerType... types) {
    Set<Synset> to = new HashSet<>();
    try {
      for (Synset synset : from) {
        for (PointerType type : types) {
          for (Pointer pointer : synset.getPointers(type)) {
            to.add(pointer.getTargetSynset());
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet does not answer", e);
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
    for (String other : others) {
      Entry that = entry(other);
      if (Collections.disjoint(entry.own(), that.own())
          && (meet(entry.opposite(), that.own()) || meet(that.opposite(), entry.own()))) {
        return other;
      }
    }
    return null;
  }

  @Override
  public Kinship kinship(String word, Collection<String> others) {
    Kinship best = Kinship.NONE;
    for (String other : others) {
      Kinship kinship = kinship(entry(word), entry(other));
      best = kinship.compareTo(best) < 0 ? kinship : best;
    }
    return best;
  }

  private static Kinship kinship(Entry a, Entry b) {
    if (meet(a.own(), b.own()) || meet(a.beside(), b.own()) || meet(b.beside(), a.own())
        || meet(a.beside(), b.beside())) {
      return Kinship.SAME;
    }
    if (meet(a.own(), b.above()) || meet(a.above(), b.own()) || meet(a.own(), b.farAbove())) {
      return Kinship.NEAR;
    }
    return meet(a.above(), b.above()) ? Kinship.SISTER : Kinship.NONE;
  }

  private static boolean meet(Set<Synset> a, Set<Synset> b) {
    return !Collections.disjoint(a, b);
  }

  @Override
  public boolean thing(String word) {
    Synset main = entry(word).main();
    return main != null && THINGS.contains(main.getLexFileName());
  }

  @Override
  public boolean kind(String word) {
    Synset main = entry(word).main();
    return main != null && main.getLexFileName().equals("adj.pert");
  }
}
