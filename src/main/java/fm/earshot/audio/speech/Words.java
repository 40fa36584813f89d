package fm.earshot.audio.speech;

import fm.earshot.audio.WordTime;
import java.util.ArrayList;
import java.util.List;

/// Finds the words that an engine tells the times of, one after the other, in the text.
final class Words {
  private final String text;
  private final List<WordTime> times = new ArrayList<>();
  private int searched;

  Words(String text) {
    this.text = text;
  }

  /// A word that is not there, since the engine said it otherwise, has no time.
  void heard(String word, double seconds) {
    int at = word.isBlank() ? -1 : text.indexOf(word.strip(), searched);
    if (at >= 0) {
      searched = at + word.strip().length();
      times.add(new WordTime(at, searched, (int) Math.round(seconds * 1000)));
    }
  }

  List<WordTime> times() {
    return times;
  }
}
