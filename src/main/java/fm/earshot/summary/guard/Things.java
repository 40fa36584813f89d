package fm.earshot.summary.guard;

import fm.earshot.summary.guard.Thesaurus.Kinship;
import java.util.ArrayList;
import java.util.List;

/// No person, animal, thing or stuff that the article does not speak of, in this or a related word.
final class Things implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    Lexicon lexicon = c.lexicon();
    Thesaurus thesaurus = lexicon.thesaurus();
    List<String> near = c.sources().stream().flatMap(s -> s.words().stream()).filter(w -> !lexicon.is("little", w)).map(Word::low).distinct().toList();
    for (Word word : c.line().words()) {
      if (lexicon.is("little", word) || (word.capital() && !word.first()) || c.told(word)) {
        continue;
      }
      if (thesaurus.thing(word.low())) {
        Kinship k = thesaurus.kinship(word.low(), near);
        if (k == Kinship.NONE || k == Kinship.SISTER) {
          doubts.add(new Doubt(Check.THING, word.text()));
        }
      } else if (thesaurus.kind(word.low())) {
        if (thesaurus.kinship(word.low(), near) != Kinship.SAME) {
          doubts.add(new Doubt(Check.KIND, word.text()));
        }
      }
    }
    return doubts;
  }
}
