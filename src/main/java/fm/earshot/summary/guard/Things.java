package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.guard.Thesaurus.Kinship;
import java.util.List;

/// No person, animal, thing or stuff that the article does not speak of, in this word or a related
/// one of the sources.
final class Things implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    Thesaurus thesaurus = c.lexicon().thesaurus();
    List<String> near =
        c.sourceWords().filter(w -> !c.little(w)).map(Word::low).distinct().toList();
    return c.line().words().stream()
        .filter(word -> !c.little(word) && (word.first() || !word.capital()))
        .filter(word -> thesaurus.thing(word.low()) && !c.told(word))
        .filter(word -> thesaurus.kinship(word.low(), near) == Kinship.NONE)
        .map(word -> new Doubt(Check.THING, word.text()))
        .toList();
  }
}
