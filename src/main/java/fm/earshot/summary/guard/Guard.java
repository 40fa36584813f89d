package fm.earshot.summary.guard;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Judge;
import fm.earshot.summary.Line;
import java.util.ArrayList;
import java.util.List;

/// Holds a summary against its article, word by word. English is known with its dictionary; in
/// other languages only numbers, names and quotations are compared. The first summary in English
/// takes a third of a second longer, since WordNet is read then.
public final class Guard implements Judge {
  private static final int LONGEST_ARTICLE = 200_000;
  private static final int LONGEST_SUMMARY = 6_000;
  private static final List<Matter> MATTERS =
      List.of(
          new Numbers(),
          new Dates(),
          new Names(),
          new Roles(),
          new Exchanged(),
          new Quotes(),
          new Negation(),
          new Hedges(),
          new Attribution(),
          new Opposites(),
          new Directions(),
          new Contrasts(),
          new Superlatives(),
          new Things());

  /// Read when it is first asked for.
  private static final class English {
    private static final Lexicon LEXICON = Lexicon.english();
  }

  /// Why the lines of a summary should not be spoken; nothing where they may. The sources of a line
  /// are indexes into `article`; where it names none, the likeliest are taken. `language` is a BCP
  /// 47 tag. Sizes are in characters: what is longer than the guard reads is doubted unread.
  public List<Doubt> doubts(List<String> article, List<Line> lines, String language) {
    int length = article.stream().mapToInt(String::length).sum();
    int told = lines.stream().mapToInt(line -> line.text().length()).sum();
    if (length > LONGEST_ARTICLE || told > LONGEST_SUMMARY) {
      return List.of(new Doubt(Check.LENGTH, length + " characters told in " + told));
    }
    Lexicon lexicon = language.matches("en(-.*)?") ? English.LEXICON : Lexicon.unknown();
    List<Sentence> sentences = article.stream().map(s -> Sentence.of(s, lexicon)).toList();
    Nearest nearest = new Nearest(sentences);
    List<Doubt> doubts = new ArrayList<>();
    for (Line line : lines) {
      Sentence sentence = Sentence.of(line.text(), lexicon);
      doubts.addAll(doubts(line, sentence, sentences, nearest, lexicon));
    }
    return doubts;
  }

  @Override
  public List<List<Doubt>> doubts(Story story, List<Line> lines) {
    List<String> article = Sentences.of(story);
    String language = story.content().language();
    return lines.stream().map(line -> doubts(article, List.of(line), language)).toList();
  }

  private static List<Doubt> doubts(
      Line line, Sentence told, List<Sentence> article, Nearest nearest, Lexicon lexicon) {
    if (article.isEmpty() || line.sources().stream().anyMatch(i -> i < 0 || i >= article.size())) {
      return List.of(new Doubt(Check.SOURCE, line.text()));
    }
    List<Sentence> named = line.sources().stream().distinct().map(article::get).toList();
    List<Sentence> sources =
        named.isEmpty() ? nearest.to(told, lexicon) : new Nearest(named).sorted(told, lexicon);
    Comparison comparison = new Comparison(told, sources, article, lexicon);
    return MATTERS.stream()
        .flatMap(matter -> matter.doubts(comparison).stream())
        .distinct()
        .toList();
  }
}
