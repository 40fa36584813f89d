package fm.earshot.summary.lead;

import fm.earshot.summary.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One sentence of at most 25 words that tells the news truly.
final class Gist {
  static final int MOST_WORDS = 25;
  private static final int FEWEST_WORDS = 6;
  private static final int EARLY = 6;

  private Gist() {}

  /// The lead if it fits; else, in English, the lead without its trailing clause; else another
  /// early sentence that stands alone and is about the same; else none.
  static @Nullable Line of(List<Telltale> sentences, String headline) {
    if (sentences.isEmpty()) {
      return null;
    }
    Telltale lead = sentences.getFirst();
    if (lead.standsAlone() && fits(lead)) {
      return line(lead, lead.text());
    }
    boolean cuttable = lead.standsAlone() && lead.leaning().english();
    String cut = cuttable ? TrailingClause.dropped(lead.text(), MOST_WORDS) : null;
    return cut == null ? early(sentences, headline) : line(lead, cut);
  }

  private static @Nullable Line early(List<Telltale> sentences, String headline) {
    Topic topic = Topic.of(headline, sentences.getFirst());
    Stream<Telltale> others = sentences.stream().skip(1).limit(EARLY - 1);
    return others
        .filter(s -> s.standsAlone() && s.group() == s.index() && fits(s))
        .filter(s -> s.words() >= FEWEST_WORDS && !s.text().endsWith("?"))
        .filter(topic::isOf)
        .map(s -> line(s, s.text()))
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(Telltale sentence) {
    return sentence.words() <= MOST_WORDS;
  }

  private static Line line(Telltale sentence, String text) {
    return new Line(text, List.of(sentence.index()));
  }
}
