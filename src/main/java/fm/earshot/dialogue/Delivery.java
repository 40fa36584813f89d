package fm.earshot.dialogue;

import fm.earshot.script.spoken.Lexicon;
import java.util.function.Supplier;

/// How a channel's voice speaks: names by the lexicon of the moment, at `rate` per cent of the
/// usual to whoever has chosen no other; and who hears of what it said wrong.
public record Delivery(Supplier<Lexicon> lexicon, int rate, Complaints complaints) {
  /// Names as they are written, at the usual rate, and nobody to complain to.
  public static final Delivery PLAIN =
      new Delivery(() -> Lexicon.EMPTY, Manner.USUAL_RATE, (_, _) -> {});

  public Delivery {
    if (rate < Manner.SLOWEST || rate > Manner.FASTEST) {
      throw new IllegalArgumentException("a rate is 70 to 160 per cent, not " + rate);
    }
  }
}
