package fm.earshot.intake.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses markup that is made to hurt: entities that stand for other entities or for files, and
/// nesting beyond any feed's.
final class Hostile {
  private static final int MOST_NESTING = 1_000;
  private static final int PROLOGUE = 100_000;
  private static final Pattern ROOT = Pattern.compile("<[\\p{L}_]");
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+(?:%|[^\\s>]{1,200}\\s+(?:SYSTEM|PUBLIC|\"[^\"]*[&%][^#\"]|'[^']*[&%][^#']))");

  private Hostile() {}

  static void check(String xml) throws NotAFeedException {
    String head = xml.substring(0, Math.min(PROLOGUE, xml.length()));
    Matcher root = ROOT.matcher(head);
    String prologue = root.find() ? head.substring(0, root.start()) : head;
    if (ENTITY.matcher(prologue).find()) {
      throw new NotAFeedException("its DOCTYPE declares entities made of others or of files");
    }
    if (Nesting.deeperThan(xml, MOST_NESTING)) {
      throw new NotAFeedException("its elements are nested deeper than " + MOST_NESTING);
    }
  }
}
