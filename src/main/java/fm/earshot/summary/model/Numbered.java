package fm.earshot.summary.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Text from outside as a model is given it: one numbered line for each sentence, between marks
/// that it cannot write itself.
final class Numbered {
  /// Control, format and private characters, which may hide what people do not see; line and
  /// paragraph separators, with which a sentence could begin a line of its own.
  private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+";

  private Numbered() {}

  static String article(List<String> sentences) {
    return between("article", sentences);
  }

  static String between(String mark, List<String> sentences) {
    String lines =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> "[" + i + "] " + harmless(sentences.get(i)))
            .collect(Collectors.joining("\n"));
    return "<" + mark + ">\n" + lines + "\n</" + mark + ">\n";
  }

  /// On one line, without what could close a mark or hide.
  private static String harmless(String text) {
    return text.replaceAll(UNSEEN, " ")
        .replace('<', '‹')
        .replace('>', '›')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
