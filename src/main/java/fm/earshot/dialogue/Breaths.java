package fm.earshot.dialogue;

import fm.earshot.news.Sentences;
import fm.earshot.script.Cue;
import java.util.ArrayList;
import java.util.List;

/// Cuts what is said beside the news into cues that are short enough: at the ends of sentences, and
/// a sentence that is too long by itself between words.
final class Breaths {
  private Breaths() {}

  static List<Cue> of(List<Cue> say) {
    for (Cue cue : say) {
      if (cue.text().length() > Cue.LONGEST) {
        return say.stream().flatMap(each -> cut(each).stream()).toList();
      }
    }
    return say;
  }

  private static List<Cue> cut(Cue cue) {
    return cue.text().length() <= Cue.LONGEST
        ? List.of(cue)
        : switch (cue) {
          case Cue.Sentence sentence -> List.of(sentence);
          case Cue.Label label -> parts(label.text()).stream().<Cue>map(Cue.Label::new).toList();
          case Cue.Prompt prompt ->
              parts(prompt.text()).stream().<Cue>map(Cue.Prompt::new).toList();
        };
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String sentence : Sentences.split(text)) {
      for (String piece : pieces(sentence)) {
        if (!part.isEmpty() && part.length() + 1 + piece.length() > Cue.LONGEST) {
          parts.add(part.toString());
          part.setLength(0);
        }
        part.append(part.isEmpty() ? "" : " ").append(piece);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static List<String> pieces(String sentence) {
    List<String> pieces = new ArrayList<>();
    String rest = sentence;
    while (rest.length() > Cue.LONGEST) {
      int space = rest.lastIndexOf(' ', Cue.LONGEST);
      int end = space > 0 ? space : rest.offsetByCodePoints(0, Cue.LONGEST / 2);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    pieces.add(rest);
    return pieces;
  }
}
