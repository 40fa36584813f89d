package fm.earshot.alexa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.alexa.Quoted.Piece;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.script.spoken.Wording;
import java.util.function.Supplier;

/// Sentences as they are said, names by the lexicon: each made when it is first said, and kept
/// until the lexicon is another.
final class Said {
  private static final int MOST_KEPT = 10_000;

  private final Supplier<Lexicon> lexicon;
  private volatile Kept kept = new Kept(Lexicon.EMPTY);

  private record Kept(Lexicon lexicon, Cache<String, Piece> pieces) {
    Kept(Lexicon lexicon) {
      this(lexicon, Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
    }
  }

  Said(Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  Piece of(String sentence) {
    Lexicon now = lexicon.get();
    Kept known = kept;
    if (known.lexicon() != now) {
      known = new Kept(now);
      kept = known;
    }
    return known.pieces().get(sentence, each -> Piece.of("<s>" + ssml(each, now) + "</s>"));
  }

  private static String ssml(String sentence, Lexicon lexicon) {
    String line = Written.line(sentence);
    Spoken spoken = Wording.names(line, lexicon);
    return spoken.text().equals(spoken.said())
        ? Ssml.escape(line)
        : fm.earshot.script.spoken.Ssml.alexa(spoken);
  }
}
