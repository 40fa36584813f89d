package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.search.Words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a story says, as stems, and how much each counts before it is known how rare it is.
record Gist(Map<String, Double> stems) {
  /// The headline says most of what a story is about, its first paragraph most of the rest.
  private static final int HEADLINE = 3;

  private static final int LEAD = 2;

  /// So many words of the text are read; what comes after is background, and often clutter.
  private static final int MOST_WORDS = 300;

  /// A name tells events apart better than a word.
  private static final double NAME = 1.25;

  private static final double MOSTLY = 0.5;

  Gist {
    stems = Map.copyOf(stems);
  }

  static Gist of(Story story, Stems stems) {
    Reading reading = new Reading(stems, story.content().language());
    reading.read(story.headline(), HEADLINE, Integer.MAX_VALUE);
    int left = MOST_WORDS;
    int worth = LEAD;
    for (String paragraph : story.paragraphs()) {
      left -= reading.read(paragraph, worth, left);
      worth = 1;
    }
    return new Gist(reading.weighed());
  }

  private static final class Reading {
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, Integer> capitalised = new HashMap<>();
    private final Stems stems;
    private final String language;

    Reading(Stems stems, String language) {
      this.stems = stems;
      this.language = language;
    }

    /// At most so many words that say anything; returns how many there were.
    int read(String text, int worth, int most) {
      int read = 0;
      for (Word word : most > 0 ? Words.written(text) : List.<Word>of()) {
        if (read < most && !StopWords.COMMON.contains(word.plain())) {
          read++;
          count(word, worth);
        }
      }
      return read;
    }

    private void count(Word word, int worth) {
      if (StopWords.EVERYDAY.contains(word.plain())) {
        return;
      }
      String stem = stems.of(word.plain(), language);
      all.merge(stem, worth, Integer::sum);
      if (word.capitalised()) {
        capitalised.merge(stem, worth, Integer::sum);
      }
    }

    Map<String, Double> weighed() {
      Map<String, Double> weighed = new HashMap<>();
      all.forEach((stem, count) -> {
        boolean name = capitalised.getOrDefault(stem, 0) >= MOSTLY * count;
        weighed.put(stem, (1 + Math.log(count)) * (name ? NAME : 1));
      });
      return weighed;
    }
  }
}
