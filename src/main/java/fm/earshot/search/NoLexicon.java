package fm.earshot.search;

import java.util.Collection;
import java.util.List;

/// For where no words are to be read.
final class NoLexicon implements Lexicon {
  @Override
  public void meet(Collection<String> words) {}

  @Override
  public double kinship(String asked, String told) {
    return 0;
  }

  @Override
  public List<String> phrases(String asked) {
    return List.of();
  }

  @Override
  public boolean person(String told) {
    return false;
  }
}
