package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes over the lines of a page once and keeps what may be the story's own.
final class Sifted {
  private static final Pattern NUMBERED = Pattern.compile("^#?\\d{1,2}[.)]? .*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|la|van|von|del)){1,3}");
  private static final int LINKS_AT_MOST = 15;
  private static final int LABEL = 30;
  private static final int BEGUN = 2;

  private final List<String> head = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private @Nullable String byline;
  private @Nullable String published;
  private int headAtByline;
  private int links;

  private Sifted() {}

  /// The story of a page whose headline is among its lines.
  static Pasted page(List<String> lines) {
    Sifted sifted = new Sifted();
    sifted.all(lines, true);
    return sifted.pasted();
  }

  /// The paragraphs of a text whose headline is known.
  static List<String> text(List<String> lines) {
    Sifted sifted = new Sifted();
    sifted.all(lines, false);
    return Captions.without(sifted.body, "", sifted.byline);
  }

  private void all(List<String> lines, boolean headed) {
    for (String line : lines) {
      boolean more =
          switch (Clutter.mark(line)) {
            case Mark.Story() -> story(line, headed);
            case Mark.Line() -> true;
            case Mark.Links() -> openLinks();
            case Mark.End() -> body.size() < BEGUN;
            case Mark.Byline(var names) -> byline(names);
            case Mark.Published(var when) -> published(when);
          };
      if (!more) {
        return;
      }
    }
  }

  private boolean story(String line, boolean headed) {
    if (links > 0 && isLink(line)) {
      links--;
    } else if (headed && body.isEmpty() && (Headlines.looksLikeOne(line) || isLabel(line))) {
      head.add(line);
    } else {
      links = 0;
      body.add(line);
    }
    return true;
  }

  private static boolean isLink(String line) {
    return NUMBERED.matcher(line).matches() || Headlines.looksLikeOne(line) || isLabel(line);
  }

  private static boolean isLabel(String line) {
    return line.length() <= LABEL && line.matches(".*[\\p{L}\\p{N}]");
  }

  private boolean openLinks() {
    links = LINKS_AT_MOST;
    return true;
  }

  private boolean byline(String names) {
    links = 0;
    byline = byline == null ? names : byline;
    headAtByline = body.isEmpty() ? head.size() : headAtByline;
    return true;
  }

  private boolean published(String when) {
    links = 0;
    published = published == null ? when : published;
    headAtByline = body.isEmpty() ? head.size() : headAtByline;
    return true;
  }

  private Pasted pasted() {
    String headline = headline();
    if (headline != null) {
      keepWhatIsNoHeading(headline);
    }
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

  private @Nullable String headline() {
    return head.stream()
        .filter(line -> line.split(" ", -1).length > 2)
        .findFirst()
        .or(() -> head.stream().max(Comparator.comparingInt(String::length)))
        .orElse(null);
  }

  /// Lines between the headline and the byline are the standfirst; a name there is a byline. What
  /// comes after stays, as it may be a heading of the story's own.
  private void keepWhatIsNoHeading(String headline) {
    int at = head.indexOf(headline);
    for (String line : head.subList(at + 1, head.size())) {
      if (byline == null && NAME.matcher(line).matches()) {
        byline = line;
      }
    }
    List<String> after = head.subList(Math.max(at + 1, headAtByline), head.size());
    body.addAll(
        0,
        after.stream()
            .filter(l -> !isLabel(l) && !l.equals(headline) && !l.equals(byline))
            .toList());
  }
}
