package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence as words and marks, to see names and who speaks by.
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’-](?=[\\p{L}\\p{N}]))*|[^\\s\\p{L}\\p{N}]");

  /// A word or a mark; `quoted` if it stands in quotation marks.
  record Token(String written, String plain, boolean quoted) {
    boolean word() {
      return Character.isLetterOrDigit(written.codePointAt(0));
    }

    boolean capital() {
      return Character.isUpperCase(written.codePointAt(0));
    }

    boolean is(String mark) {
      return written.equals(mark);
    }
  }

  private boolean open;

  /// Of the next sentence of a paragraph; a quotation that it leaves open goes on in the next.
  List<Token> next(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(sentence);
    while (found.find()) {
      String written = found.group();
      boolean mark = written.equals("\"") || written.equals("“") || written.equals("”");
      if (mark) {
        open = written.equals("“") || (written.equals("\"") && !open);
      }
      String plain = String.join(" ", Words.of(written));
      tokens.add(new Token(written, plain, open || mark));
    }
    return tokens;
  }
}
