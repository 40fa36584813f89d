package fm.earshot.search;

import fm.earshot.search.Cast.Member;
import fm.earshot.search.Tokens.Token;
import java.util.List;
import java.util.Set;

/// One sentence of a story, read for answering. `forms` are its words and their stems; `stands`
/// what the names and pronouns in it stand for; `plain` the stems apart by a space, framed by
/// spaces.
record Line(
    String text,
    String plain,
    int paragraph,
    List<Token> tokens,
    Set<String> forms,
    Set<String> stands,
    Set<Member> told,
    Speech speech) {
  private static final int BEGINNING = 6;
  private static final Set<String> REFERS =
      Set.of("it", "its", "they", "them", "their", "these", "those", "this", "that", "both");

  /// Whether it asks, and so does not answer.
  boolean asks() {
    return text.endsWith("?");
  }

  /// Whether it goes on about what the sentence before told of.
  boolean refers() {
    return tokens.stream().limit(BEGINNING).anyMatch(token -> REFERS.contains(token.plain()));
  }

  /// A quotation that begins before its speaker is named is that speaker's.
  Line spokenWith(Line next) {
    boolean open = speech.quoted() && !speech.said() && next.speech().quoted();
    Speech theirs = next.speech();
    return open
        ? new Line(
            text,
            plain,
            paragraph,
            tokens,
            forms,
            stands,
            told,
            new Speech(theirs.speaker(), theirs.words(), true, false))
        : this;
  }

  boolean has(String phrase) {
    return plain.contains(" " + phrase + " ");
  }
}
