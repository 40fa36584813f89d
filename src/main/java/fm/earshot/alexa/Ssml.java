package fm.earshot.alexa;

import fm.earshot.alexa.Quoted.Piece;
import fm.earshot.dialogue.Manner;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Cues as SSML, of no more tags than every Alexa voice knows: speak, p, s, break, prosody, and for
/// names phoneme, sub, lang.
final class Ssml {
  /// Amazon's limit, in characters, tags included.
  static final int LONGEST = 8_000;

  /// What an answer may take of the 24 KB that a whole response may have.
  private static final int MOST_BYTES = 12_000;

  private static final Piece OPEN = Piece.of("<speak>");
  private static final Piece CLOSE = Piece.of("</speak>");
  private static final Piece PAUSE = Piece.of("<break time='600ms'/>");
  private static final Piece PARAGRAPH = Piece.of("<p>");
  private static final Piece END = Piece.of("</p>");
  private static final Piece PROSODY_END = Piece.of("</prosody></p>");

  private final Said said;
  private final Quoted text = new Quoted().add(OPEN);
  private final Piece open;
  private final Piece close;

  private Ssml(int rate, Said said) {
    this.said = said;
    boolean usual = rate == Manner.USUAL_RATE;
    open = usual ? PARAGRAPH : Piece.of("<p><prosody rate='" + rate + "%'>");
    close = usual ? END : PROSODY_END;
  }

  /// `cues` at `rate` per cent of usual speed, up to the last cue that still fits.
  static Quoted of(List<? extends Cue> cues, int rate, Said said) {
    Ssml ssml = new Ssml(rate, said);
    int from = 0;
    while (from < cues.size()) {
      int to = from + 1;
      while (to < cues.size() && belongs(cues.get(to), cues.get(to - 1))) {
        to++;
      }
      boolean anew = from > 0 && cues.get(from) instanceof Cue.Label;
      if (!ssml.paragraph(cues.subList(from, to), anew)) {
        break;
      }
      from = to;
    }
    return ssml.text.add(CLOSE);
  }

  /// A sentence alone.
  static Quoted of(String sentence, int rate, Said said) {
    Ssml ssml = new Ssml(rate, said);
    return ssml.text.add(ssml.open).add(said.of(sentence)).add(ssml.close).add(CLOSE);
  }

  /// Whether a cue is of the same paragraph as the one before it. A headline goes with its number.
  private static boolean belongs(Cue cue, Cue before) {
    return switch (cue) {
      case Cue.Sentence sentence when sentence.at().level() == Level.HEADLINE ->
          before instanceof Cue.Label || before instanceof Cue.Sentence;
      case Cue.Sentence sentence -> before instanceof Cue.Sentence && !sentence.opensParagraph();
      case Cue.Label _ -> before instanceof Cue.Label;
      case Cue.Prompt _ -> before instanceof Cue.Prompt;
    };
  }

  /// Adds a paragraph, after a pause when something new begins; false if not all of it fits.
  private boolean paragraph(List<? extends Cue> cues, boolean anew) {
    int room = LONGEST - text.characters() - overhead(Piece::characters, anew);
    int weight = MOST_BYTES - text.bytes() - overhead(Piece::bytes, anew);
    int fit = 0;
    for (; fit < cues.size(); fit++) {
      Piece piece = said.of(cues.get(fit).text());
      room -= piece.characters();
      weight -= piece.bytes();
      if (room < 0 || weight < 0) {
        break;
      }
      if (fit == 0) {
        open(anew);
      }
      text.add(piece);
    }
    if (fit > 0) {
      text.add(close);
    }
    return fit == cues.size();
  }

  private void open(boolean anew) {
    if (anew) {
      text.add(PAUSE);
    }
    text.add(open);
  }

  /// What the tags of one more paragraph, and the last of all, take.
  private int overhead(ToIntFunction<Piece> measure, boolean anew) {
    int tags = measure.applyAsInt(open) + measure.applyAsInt(close) + measure.applyAsInt(CLOSE);
    return anew ? tags + measure.applyAsInt(PAUSE) : tags;
  }

  /// Text that is fit to be sent, as it stands in XML.
  static String escape(String line) {
    StringBuilder escaped = null;
    for (int i = 0; i < line.length(); i++) {
      String entity = entity(line.charAt(i));
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(line.length() + 32).append(line, 0, i);
      }
      if (escaped != null) {
        escaped = entity == null ? escaped.append(line.charAt(i)) : escaped.append(entity);
      }
    }
    return escaped == null ? line : escaped.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&apos;";
      default -> null;
    };
  }
}
