package fm.earshot.script.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a text: at each place by the reading that begins first, of those by the first listed; what
/// no reading is for is said as it is written. Takes time linear in the length of the text.
public final class Wording {
  private final String text;
  private final List<Finder> finders;
  private final List<@Nullable Piece> next = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  private Wording(String text, Stream<Finder> finders) {
    this.text = text;
    this.finders = finders.toList();
  }

  /// All in words, for an engine that is to be given nothing else: numbers, dates, money spelled
  /// out, names as the lexicon has them. `text` is that of a cue; `language` is a BCP 47 tag: of
  /// other languages than English only the names are said by the lexicon.
  public static Spoken full(String text, String language, Lexicon lexicon) {
    boolean english = language.equals("en") || language.startsWith("en-");
    Stream<Finder> readings =
        english ? Readings.of(language).stream().map(reading -> reading.in(text)) : Stream.of();
    return new Wording(text, Stream.concat(Stream.of(lexicon.in(text)), readings)).run();
  }

  /// The names as the lexicon has them and all else as it is, for a service whose own voice reads
  /// numbers well.
  public static Spoken names(String text, Lexicon lexicon) {
    return new Wording(text, Stream.of(lexicon.in(text))).run();
  }

  private Spoken run() {
    finders.forEach(finder -> next.add(finder.from(0)));
    int at = 0;
    Piece first = first(at);
    while (first != null) {
      asWritten(at, first.start());
      add(first);
      at = first.end();
      first = first(at);
    }
    asWritten(at, text.length());
    return new Spoken(text, pieces);
  }

  private @Nullable Piece first(int at) {
    Piece first = null;
    for (int i = 0; i < finders.size(); i++) {
      Piece found = next.get(i);
      if (found != null && found.start() < at) {
        found = finders.get(i).from(at);
        next.set(i, found);
      }
      if (found != null && (first == null || found.start() < first.start())) {
        first = found;
      }
    }
    return first;
  }

  /// What hangs on a name by a hyphen is a word of its own: a name by its phones ends there.
  private void asWritten(int start, int end) {
    if (end > start) {
      String written = text.substring(start, end);
      boolean hangs =
          written.startsWith("-")
              && !pieces.isEmpty()
              && pieces.getLast().sound() instanceof Sound.Phones;
      String words = hangs ? " " + written.substring(1) : written;
      add(new Piece(start, end, new Sound.Words(words)));
    }
  }

  /// Keeps words apart that stood together as letters and digits.
  private void add(Piece piece) {
    String before = pieces.isEmpty() ? "" : pieces.getLast().sound().words();
    String words = piece.sound().words();
    if (!before.isEmpty()
        && !words.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(words.charAt(0))) {
      pieces.add(new Piece(piece.start(), piece.start(), new Sound.Words(" ")));
    }
    pieces.add(piece);
  }
}
