package fm.earshot.summary.guard;

import fm.earshot.summary.guard.Thesaurus.Kinship;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// For languages without a dictionary: every word is its own.
final class NoThesaurus implements Thesaurus {
  @Override
  public Set<String> lemmas(String word) {
    return Set.of(word);
  }

  @Override
  public boolean knows(String word) {
    return false;
  }

  @Override
  public @Nullable String opposite(String word, Collection<String> others) {
    return null;
  }

  @Override
  public Kinship kinship(String word, Collection<String> others) {
    return Kinship.NONE;
  }

  @Override
  public boolean thing(String word) {
    return false;
  }
}
