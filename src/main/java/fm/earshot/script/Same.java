package fm.earshot.script;

import fm.earshot.news.Level;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import java.util.List;
import java.util.stream.Collectors;

/// Whether a story script already says a summary.
final class Same {
  private Same() {}

  static boolean summary(StoryScript script, Summary summary) {
    return script.provenance().equals(Telling.provenance(summary))
        && script.radio().provenance().equals(summary.in(Size.RADIO).provenance())
        && says(script.radio().cues(), summary.in(Size.RADIO).lines())
        && says(script.level(Level.SUMMARY), summary.in(Size.BRIEF).lines())
        && says(script.level(Level.LONG_SUMMARY), summary.in(Size.LONGER).lines())
        && saysGist(script, gist(summary));
  }

  /// The one sentence.
  static String gist(Summary summary) {
    return summary.in(Size.GIST).lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static boolean says(List<Cue.Sentence> cues, List<Line> lines) {
    String written = lines.stream().map(Line::text).collect(Collectors.joining());
    return written.isEmpty() || squeezed(cues).equals(squeezed(written));
  }

  private static boolean saysGist(StoryScript script, String gist) {
    String headline = Headlines.written(script.story());
    String expected = Headlines.repeats(headline, gist) ? headline : headline + gist;
    return squeezed(script.level(Level.HEADLINE)).equals(squeezed(expected));
  }

  private static String squeezed(List<Cue.Sentence> cues) {
    return squeezed(cues.stream().map(Cue.Sentence::written).collect(Collectors.joining()));
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
