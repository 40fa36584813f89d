package fm.earshot.intake.page;

import fm.earshot.news.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what reads like a headline, and makes one from a lead.
public final class Headlines {
  private static final int LONGEST = 140;
  private static final int MADE = 80;
  private static final int SHORTEST_CLAUSE = 30;
  private static final Pattern FULL_STOP = Pattern.compile(".*[.;:,…][\"”»’')\\]]*$");
  private static final Pattern CLAUSE = Pattern.compile("[,;:] | [—–-] ");
  private static final Set<String> DANGLING =
      Set.copyOf(
          List.of(
              ("a an the of in on at to for from by with without within under over after before"
                   + " into and or but nor as than that which who whom whose when where while"
                   + " because if rather it he she they we you its his her their our my your this"
                   + " these those is are was were be been has have had will would can could may"
                   + " might must should not no said says about between against during until since"
                   + " through some any each every very more most le la les un une des du de et ou"
                   + " que qui dans sur pour par avec sans au aux à el los las una del y o en con"
                   + " sin por para se su sus al lo")
                  .split(" ", -1)));

  private Headlines() {}

  /// Whether a line reads like a headline: short, several words, no final full stop.
  static boolean looksLikeOne(String line) {
    return line.length() <= LONGEST
        && line.indexOf(' ') > 0
        && !FULL_STOP.matcher(line).matches()
        && line.codePoints().anyMatch(Character::isLetter);
  }

  /// A text's letters and digits alone, in lower case, for telling whether two say the same.
  static String bare(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(small.length());
    boolean parted = false;
    for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
      int codePoint = small.codePointAt(at);
      boolean counts = isLetterOrNumber(codePoint);
      if (counts) {
        bare.append(parted && !bare.isEmpty() ? " " : "").appendCodePoint(codePoint);
      }
      parted = !counts;
    }
    return bare.toString();
  }

  private static boolean isLetterOrNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// A headline of at most 80 characters, or of one longer word: the lead's first clause.
  public static String fromLead(String lead) {
    List<String> sentences = Sentences.split(lead);
    String first = sentences.isEmpty() ? lead : sentences.getFirst();
    String whole = tidy(first);
    if (whole.length() <= MADE) {
      return whole;
    }
    var clause = CLAUSE.matcher(whole);
    int cut = -1;
    while (clause.find() && clause.start() <= MADE) {
      if (clause.start() >= SHORTEST_CLAUSE && cut < 0) {
        cut = clause.start();
      }
    }
    return cut > 0 ? tidy(whole.substring(0, cut)) : words(whole);
  }

  private static String words(String text) {
    int cut = text.lastIndexOf(' ', MADE);
    String head =
        cut < 0 ? text.substring(0, Math.min(text.length(), 2 * MADE)) : text.substring(0, cut);
    int space = head.lastIndexOf(' ');
    while (space > 0 && DANGLING.contains(head.substring(space + 1).toLowerCase(Locale.ROOT))) {
      head = head.substring(0, space);
      space = head.lastIndexOf(' ');
    }
    return tidy(head);
  }

  private static String tidy(String text) {
    String bare = text.strip().replaceFirst("(?<!\\b\\p{Lu})[.,;:…]+$", "");
    long opened = bare.codePoints().filter(c -> c == '"').count();
    boolean balanced =
        opened % 2 == 0
            && bare.indexOf('“') < 0 == bare.indexOf('”') < 0
            && bare.indexOf('«') < 0 == bare.indexOf('»') < 0;
    return (balanced ? bare : bare.replaceAll("[\"“”«»]", "")).strip();
  }
}
