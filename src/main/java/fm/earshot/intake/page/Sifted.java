package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parts the lines of a page into its head, its story and what is neither.
final class Sifted {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|la|van|von|del)){1,3}");
  private static final int LABEL = 30;
  private static final int HEADLINE_WORDS = 4;

  private Sifted() {}

  /// The story of a page whose headline is among its lines.
  static Pasted page(List<String> texts) {
    List<Line> lines = Line.of(texts);
    int signed = Head.signed(lines);
    int start = Head.start(lines, signed);
    List<Line> head = lines.subList(0, start);
    String headline = headline(head);
    @Nullable String byline = byline(head, headline);
    List<String> body = new ArrayList<>(Head.headings(head, signed, headline, byline));
    body.addAll(Body.of(lines.subList(start, lines.size())));
    if (byline == null) {
      byline = firstByline(lines);
    }
    return pasted(headline, byline, published(lines), body);
  }

  /// The paragraphs of a text whose headline is known.
  static List<String> text(List<String> texts) {
    List<Line> lines = Line.of(texts);
    return Captions.without(Body.of(lines), "", firstByline(lines));
  }

  private static Pasted pasted(
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String published,
      List<String> body) {
    List<String> kept = Captions.without(body, headline == null ? "" : headline, byline);
    if (kept.isEmpty()) {
      return new Pasted(headline, byline, published, null, kept);
    }
    Datelines.Lead lead = Datelines.split(kept.getFirst());
    List<String> paragraphs = new ArrayList<>(kept);
    paragraphs.set(0, lead.text());
    String title = headline == null ? Headlines.fromLead(lead.text()) : headline;
    return new Pasted(title, byline, published, lead.dateline(), paragraphs);
  }

  static boolean isLabel(String line) {
    return line.length() <= LABEL && line.matches(".*[\\p{L}\\p{N}]");
  }

  /// The first line of the head with the words of a headline.
  private static @Nullable String headline(List<Line> head) {
    List<String> titles =
        head.stream()
            .filter(Line::isStory)
            .map(Line::text)
            .filter(line -> Headlines.looksLikeOne(line) || isLabel(line))
            .toList();
    return titles.stream()
        .filter(line -> line.split(" ", -1).length >= HEADLINE_WORDS)
        .findFirst()
        .or(() -> titles.stream().filter(line -> line.split(" ", -1).length > 2).findFirst())
        .or(() -> titles.stream().max(Comparator.comparingInt(String::length)))
        .orElse(null);
  }

  /// The byline in the head; a lone name under the headline is one too.
  private static @Nullable String byline(List<Line> head, @Nullable String headline) {
    String named = firstByline(head);
    if (named != null || headline == null) {
      return named;
    }
    return head.stream()
        .filter(Line::isStory)
        .map(Line::text)
        .dropWhile(line -> !line.equals(headline))
        .skip(1)
        .filter(line -> NAME.matcher(line).matches())
        .reduce((one, other) -> other)
        .orElse(null);
  }

  private static @Nullable String firstByline(List<Line> lines) {
    for (Line line : lines) {
      if (line.mark() instanceof Mark.Byline(var names)) {
        return names;
      }
    }
    return null;
  }

  private static @Nullable String published(List<Line> lines) {
    for (Line line : lines) {
      if (line.mark() instanceof Mark.Published(var when)) {
        return when;
      }
    }
    return null;
  }
}
