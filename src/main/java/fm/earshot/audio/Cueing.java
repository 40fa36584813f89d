package fm.earshot.audio;

import fm.earshot.script.Cue;
import java.util.List;
import java.util.regex.Pattern;

/// The words at the two ends of what is said.
public final class Cueing {
  private static final int WORDS = 6;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern QUESTION = Pattern.compile("[?？][\"')\\] ]*$");

  private Cueing() {}

  static String firstWords(List<? extends Cue> cues) {
    String[] words = SPACE.split(cues.getFirst().text().strip(), WORDS + 1);
    String first = String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    return words.length > WORDS ? first + " …" : first;
  }

  /// A sentence too long for one cue stands in several; it is put together again.
  static String lastSentence(List<? extends Cue> cues) {
    int from = cues.size() - 1;
    while (from > 0 && !endsSentence(cues.get(from - 1).text())) {
      from--;
    }
    return String.join(" ", cues.subList(from, cues.size()).stream().map(Cue::text).toList());
  }

  /// Whether a story may be left after `text`: a sentence is over, and asks for no answer.
  public static boolean canStop(String text) {
    return endsSentence(text) && !QUESTION.matcher(text).find();
  }

  /// Whether a sentence is over after `text`, closing quotes and brackets aside.
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"')] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
  }
}
