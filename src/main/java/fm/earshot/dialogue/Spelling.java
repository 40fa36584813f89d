package fm.earshot.dialogue;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which word of a sentence somebody who asks for a spelling means: the longest of those that end a
/// run of capitalised words ("President Claudia Sheinbaum").
///
/// A word that only opens a sentence is a name if the story has it elsewhere within one.
final class Spelling {
  private static final Pattern RUN =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*+(?: \\p{Lu}[\\p{L}'’-]++)*+");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Set<String> DATES = dates();

  private Spelling() {}

  static Optional<String> name(String written, Story story) {
    return RUN.matcher(written)
        .results()
        .filter(run -> run.start() > 0 || run.group().contains(" ") || within(story, run.group()))
        .map(Spelling::last)
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .filter(word -> !DATES.contains(word))
        .max(Comparator.comparingInt(String::length));
  }

  private static String last(MatchResult run) {
    String words = run.group();
    return words.substring(words.lastIndexOf(' ') + 1).replaceFirst("['’]s?$", "");
  }

  private static boolean within(Story story, String word) {
    return story.paragraphs().stream()
        .flatMap(paragraph -> Sentences.split(paragraph).stream())
        .anyMatch(sentence -> {
          Matcher run = RUN.matcher(sentence);
          return run.results().anyMatch(m -> m.start() > 0 && last(m).equals(word));
        });
  }

  private static Set<String> dates() {
    Set<String> names = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return names;
  }
}
