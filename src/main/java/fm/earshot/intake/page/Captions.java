package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes out what stands between a story's paragraphs and is not marked as such: captions of
/// embedded photos and videos, pull quotes, the author's portrait.
final class Captions {
  private static final Pattern CREDITED =
      Pattern.compile(
          ".*[.!?…'’\"”] ?[(\\[](?:[^()]{2,60} ?/"
              + " ?[^()]{2,60}|[^()]{0,60}\\b(?i:AP|AFP|Reuters|EPA|Getty|Images|Canadian"
              + " Press|Photo|Handout"
              + "|Submitted|Courtesy|Shutterstock|Bloomberg|File|Archives?|Archivo|EFE)\\b"
              + "[^()]{0,60}|(?:(?:\\p{Lu}[\\p{L}\\p{N}.'’&:/-]*|of|the|and|for|via|by|de|del|la|/|[|])["
              + " ,]*){1,9})[)\\]]$");
  private static final Pattern PORTRAIT =
      Pattern.compile(
          " (?:is|est|es|has been|covers|writes|reports|reported"
              + " from|joined|couvre|cubre|escribe)\\b.*");
  private static final Pattern STAFF =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,2} (?:is|est|es) (?:an?|the|une?|un|una)"
              + " .{0,60}\\b(?i:reporter|journalist|correspondent|columnist|producer|staff writer"
              + "|photographer|journaliste|chroniqueuse|chroniqueur|periodista|corresponsal"
              + "|columnista)\\b.*");
  private static final Pattern AND = Pattern.compile(" and | & |, | et | y ");
  private static final int SHORTEST_PULL_QUOTE = 20;
  private static final int LONGEST_PULL_QUOTE = 400;
  private static final int LAST_FEW = 3;
  private static final int MOST = 2_000;
  private static final int LONGEST_PORTRAIT = 400;

  private Captions() {}

  static List<String> without(List<String> body, String headline, @Nullable String byline) {
    if (body.size() > MOST) {
      return List.copyOf(body);
    }
    List<String> bare = body.stream().map(Headlines::bare).toList();
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < body.size(); at++) {
      String paragraph = body.get(at);
      boolean drop =
          paragraph.equalsIgnoreCase(headline)
              || isCredited(paragraph)
              || isPullQuote(bare, at)
              || (at >= body.size() - LAST_FEW && at > 0 && isPortrait(paragraph, byline));
      if (!drop) {
        kept.add(paragraph);
      }
    }
    return Elsewhere.removed(kept.isEmpty() ? body : kept, headline);
  }

  private static boolean isCredited(String paragraph) {
    boolean closed = paragraph.endsWith(")") || paragraph.endsWith("]");
    return closed && CREDITED.matcher(paragraph).matches();
  }

  private static boolean isPullQuote(List<String> body, int at) {
    String words = body.get(at);
    if (words.length() < SHORTEST_PULL_QUOTE || words.length() > LONGEST_PULL_QUOTE) {
      return false;
    }
    for (int other = 0; other < body.size(); other++) {
      String text = body.get(other);
      boolean same = text.equals(words);
      if (other != at && text.contains(words) && (!same || other < at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPortrait(String paragraph, @Nullable String byline) {
    if (paragraph.length() > LONGEST_PORTRAIT) {
      return false;
    }
    return isOfAnAuthor(paragraph, byline) || STAFF.matcher(paragraph).matches();
  }

  /// Whether it says what one of the authors is or does, by the whole name or the first.
  private static boolean isOfAnAuthor(String paragraph, @Nullable String byline) {
    if (byline == null) {
      return false;
    }
    for (String name : AND.split(byline, -1)) {
      String whole = name.strip();
      String last = whole.substring(whole.lastIndexOf(' ') + 1);
      for (String called : List.of(whole, whole.split(" ", 2)[0], last)) {
        if (called.length() > 2
            && paragraph.regionMatches(true, 0, called, 0, called.length())
            && PORTRAIT.matcher(paragraph.substring(called.length())).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
