package fm.earshot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Sentences;
import fm.earshot.script.Pace;
import java.time.Duration;

/// Words on their way to an ear, at the usual pace.
record Speech(String words) {
  Duration length() {
    return upTo(words.length());
  }

  /// How long it takes to say what comes before `index`.
  private Duration upTo(int index) {
    return Sentences.split(words.substring(0, index)).stream()
        .map(sentence -> Pace.of(sentence, 100))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// When the middle of `text` is heard, from the beginning.
  Duration middleOf(String text) {
    int start = words.indexOf(text);
    assertThat(start).as(text).isNotNegative();
    return upTo(start).plus(Pace.of(text, 100).dividedBy(2));
  }
}
