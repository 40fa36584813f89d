package fm.earshot.summary.guard;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Judge;
import fm.earshot.summary.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds a summary against its article, word by word. English is known with its dictionary; in
/// other languages only numbers, names and quotations are compared, and in six of them "not" and
/// "perhaps". The first summary in English takes a third of a second longer, since WordNet is read
/// then.
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
          new Things(),
          new Rates(),
          new Voices(),
          new AnyOrder());

  /// Read when it is first asked for.
  private static final class English {
    private static final Lexicon LEXICON = Lexicon.english();
  }

  /// Why the lines of a summary should not be spoken; nothing where they may. The sources of a line
  /// are indexes into `article`; where it names none, the likeliest are taken. `language` is a BCP
  /// 47 tag. Sizes are in characters: what is longer than the guard reads is doubted unread.
  public List<Doubt> doubts(List<String> article, List<Line> lines, String language) {
    List<Doubt> length = length(article, lines);
    if (!length.isEmpty()) {
      return length;
    }
    return each(article, lines, language).stream().flatMap(List::stream).toList();
  }

  private static List<List<Doubt>> each(List<String> article, List<Line> lines, String language) {
    Lexicon lexicon =
        language.matches("en(-.*)?") ? English.LEXICON : Lexicon.other(language.split("-", -1)[0]);
    List<Sentence> sentences = article.stream().map(s -> Sentence.of(s, lexicon)).toList();
    Nearest nearest = new Nearest(sentences);
    List<Optional<Comparison>> compared =
        lines.stream().map(line -> comparison(line, sentences, nearest, lexicon)).toList();
    List<Comparison> all = compared.stream().flatMap(Optional::stream).toList();
    List<List<Doubt>> doubts = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      doubts.add(
          compared
              .get(at)
              .map(comparison -> doubts(comparison, all))
              .orElseGet(() -> List.of(new Doubt(Check.SOURCE, text))));
    }
    return doubts;
  }

  @Override
  public List<List<Doubt>> doubts(Story story, List<Line> lines) {
    List<String> article = Sentences.of(story);
    String language = story.content().language();
    List<Doubt> length = length(article, lines);
    return length.isEmpty()
        ? each(article, lines, language)
        : lines.stream().map(_ -> length).toList();
  }

  private static List<Doubt> length(List<String> article, List<Line> lines) {
    int length = article.stream().mapToInt(String::length).sum();
    int told = lines.stream().mapToInt(line -> line.text().length()).sum();
    return length > LONGEST_ARTICLE || told > LONGEST_SUMMARY
        ? List.of(new Doubt(Check.LENGTH, length + " characters told in " + told))
        : List.of();
  }

  private static List<Doubt> doubts(Comparison comparison, List<Comparison> all) {
    return Stream.concat(
            MATTERS.stream().flatMap(matter -> matter.doubts(comparison).stream()),
            Across.doubts(comparison, all).stream())
        .distinct()
        .toList();
  }

  /// Nothing where a source is not there.
  private static Optional<Comparison> comparison(
      Line line, List<Sentence> article, Nearest nearest, Lexicon lexicon) {
    if (article.isEmpty() || line.sources().stream().anyMatch(i -> i < 0 || i >= article.size())) {
      return Optional.empty();
    }
    Sentence told = Sentence.of(line.text(), lexicon);
    List<Sentence> named = line.sources().stream().distinct().map(article::get).toList();
    List<Sentence> sources =
        named.isEmpty() ? nearest.to(told, lexicon) : new Nearest(named).sorted(told, lexicon);
    return Optional.of(new Comparison(told, sources, article, lexicon));
  }
}
