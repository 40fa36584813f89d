package fm.earshot.audio;

import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.testing.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Scripts of up to 14 stories of up to 30 sentences, some of one word, some beyond a cue.
final class RandomNews {
  private static final List<String> WORDS =
      List.of("harbour", "the", "Minister", "of", "a", "ferry", "42", "bridges", "closes", "1,500");

  private final Random random;

  private RandomNews(long seed) {
    random = new Random(seed);
  }

  static Script of(long seed) {
    return new RandomNews(seed).script();
  }

  private Script script() {
    List<Story> stories = new ArrayList<>();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      stories.add(Scripts.story(Scripts.NOW, "Wire", null, "Story " + i + words(8), paragraph()));
    }
    return Scripts.of(stories);
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder();
    int sentences = random.nextInt(30);
    for (int i = 0; i < sentences; i++) {
      text.append("It says").append(words(random.nextInt(20) == 0 ? 120 : 30)).append(". ");
    }
    return text.toString();
  }

  private String words(int most) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
