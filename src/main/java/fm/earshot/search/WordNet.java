package fm.earshot.search;

import fm.earshot.wordnet.WordNetFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/// English by Princeton's WordNet: the words that were met, in a small table; WordNet itself is
/// read in the background.
public final class WordNet implements Lexicon {
  private static final double SAME = 0.85;
  private static final double BROADER = 0.6;
  private static final double EXPLAINS = 0.4;

  /// More than English has in the news; what comes after is not looked up.
  private static final int MOST = 200_000;

  private final Map<String, Kin> kin = new ConcurrentHashMap<>();
  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private final Executor background;
  private final Path files;
  private @Nullable Dictionary dictionary;

  /// Reads `files`, as [WordNetFiles] does, on `background`, one piece of work at a time.
  public WordNet(Path files, Executor background) {
    this.files = files;
    this.background = background;
    meet(StopWords.ASKED_OF_NEWS);
  }

  @Override
  public void meet(Collection<String> words) {
    List<String> fresh =
        words.stream()
            .filter(KinReader::simple)
            .filter(word -> met.size() < MOST && met.add(word))
            .toList();
    if (!fresh.isEmpty()) {
      background.execute(() -> read(fresh));
    }
  }

  private synchronized void read(List<String> words) {
    try {
      Dictionary open = open();
      KinReader reader = new KinReader();
      Map<String, List<IndexWord>> byStem = new HashMap<>();
      for (String word : words) {
        List<IndexWord> found = found(open, word);
        byStem.computeIfAbsent(reader.stem(word), stem -> new ArrayList<>()).addAll(found);
      }
      byStem.forEach((stem, found) -> kin.merge(stem, reader.kin(stem, found), Kin::and));
      WordNetFiles.forget(open);
    } catch (JWNLException | IOException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
  }

  /// What is found is of to find, not of to found.
  private static List<IndexWord> found(Dictionary open, String word) throws JWNLException {
    IndexWord[] all = open.lookupAllIndexWords(word).getIndexWordArray();
    return Stream.of(all)
        .filter(each -> !(Stems.irregular(word) && each.getLemma().equals(word)))
        .toList();
  }

  private Dictionary open() throws IOException {
    Dictionary opened = dictionary;
    if (opened == null) {
      opened = WordNetFiles.open(files);
      dictionary = opened;
    }
    return opened;
  }

  @Override
  public double kinship(String asked, String told) {
    Kin a = kin.getOrDefault(asked, Kin.NONE);
    Kin b = kin.getOrDefault(told, Kin.NONE);
    if (a.same().contains(told) || b.same().contains(asked)) {
      return SAME;
    }
    if (b.above().contains(asked)) {
      return BROADER;
    }
    return a.above().contains(told) || b.explained().contains(asked) ? EXPLAINS : 0;
  }

  @Override
  public List<String> phrases(String asked) {
    return kin.getOrDefault(asked, Kin.NONE).phrases();
  }

  @Override
  public boolean person(String told) {
    return kin.getOrDefault(told, Kin.NONE).person();
  }

  /// Of one stem: words of the same meaning, broader ones, those that explain it, names of more
  /// than one word, and whether it is most often said of people.
  record Kin(
      Set<String> same,
      Set<String> above,
      Set<String> explained,
      List<String> phrases,
      boolean person) {
    static final Kin NONE = new Kin(Set.of(), Set.of(), Set.of(), List.of(), false);

    Kin {
      same = Set.copyOf(same);
      above = Set.copyOf(above);
      explained = Set.copyOf(explained);
      phrases = List.copyOf(phrases);
    }

    Kin and(Kin other) {
      List<String> all = new ArrayList<>(phrases);
      all.addAll(other.phrases);
      return new Kin(
          union(same, other.same),
          union(above, other.above),
          union(explained, other.explained),
          all.stream().distinct().toList(),
          person || other.person);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
      Set<String> all = new HashSet<>(a);
      all.addAll(b);
      return all;
    }
  }
}
