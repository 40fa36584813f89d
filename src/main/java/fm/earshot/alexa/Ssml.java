package fm.earshot.alexa;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.dialogue.Manner;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cues as SSML, of no more tags than every Alexa voice knows: speak, p, s, break, prosody.
final class Ssml {
  /// Amazon's limit, in characters, tags included.
  static final int LONGEST = 8_000;

  /// What an answer may take of the 24 KB that a whole response may have.
  private static final int MOST_BYTES = 12_000;

  private static final String OPEN = "<speak>";
  private static final String CLOSE = "</speak>";
  private static final String PAUSE = "<break time='600ms'/>";

  private static final int MOST_KEPT = 10_000;

  /// Sentences as they were written before: most are said again and again.
  private static final Cache<String, Said> SAID =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /// A sentence as SSML, and the bytes that it takes in JSON.
  private record Said(String ssml, int bytes) {
    static Said of(String text) {
      String ssml = "<s>" + escape(text) + "</s>";
      return new Said(ssml, Written.bytes(ssml));
    }
  }

  private final String rate;
  private final StringBuilder text = new StringBuilder(2 * 1024).append(OPEN);
  private int bytes = OPEN.length();

  private Ssml(int rate) {
    this.rate = rate == Manner.USUAL_RATE ? "" : "<prosody rate='" + rate + "%'>";
  }

  /// `cues` at `rate` per cent of usual speed, up to the last cue that still fits.
  static String of(List<? extends Cue> cues, int rate) {
    Ssml ssml = new Ssml(rate);
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
    return ssml.text.append(CLOSE).toString();
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
    String open = (anew ? PAUSE : "") + "<p>" + rate;
    String close = (rate.isEmpty() ? "" : "</prosody>") + "</p>";
    int start = text.length();
    text.append(open);
    int room = LONGEST - close.length() - CLOSE.length();
    int weight = bytes + open.length() + close.length() + CLOSE.length();
    boolean whole = true;
    for (Cue cue : cues) {
      Said said = SAID.get(cue.text(), Said::of);
      whole = text.length() + said.ssml().length() <= room && weight + said.bytes() <= MOST_BYTES;
      if (!whole) {
        break;
      }
      text.append(said.ssml());
      weight += said.bytes();
    }
    if (text.length() == start + open.length()) {
      text.setLength(start);
    } else {
      text.append(close);
      bytes = weight;
    }
    return whole;
  }

  static String escape(String text) {
    String line = Written.line(text);
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
