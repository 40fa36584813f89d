package fm.earshot.studio;

import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Name;
import fm.earshot.lexicon.Report;
import fm.earshot.news.By;
import fm.earshot.script.spoken.Sound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How the names of a language are said: those that `sought` finds, `more` of them than are shown;
/// the form for one; what listeners reported; and what editors did.
public record LexiconView(
    Frame frame,
    String language,
    List<String> languages,
    String sought,
    List<Row> names,
    int more,
    Form form,
    List<Report> reports,
    List<LexiconChange> log) {

  /// A name of the list.
  public record Row(String grapheme, String said, String from, boolean removable) {
    static Row of(Name name, Station station) {
      By by = name.by();
      String from =
          switch (name.source()) {
            case BUILT_IN -> "came with Earshot";
            case FILE -> "the station's file";
            case EDITOR -> by == null ? "an editor" : by.who() + ", " + station.shown(by.at());
          };
      return new Row(
          name.entry().grapheme(),
          LexiconView.said(name.entry().sound()),
          from,
          name.source() == Name.Source.EDITOR);
    }
  }

  /// What stands in the form; `sentence` is one to hear it in.
  public record Form(String grapheme, Rule rule, String value, String sentence) {
    static final Form EMPTY = new Form("", Rule.ALIAS, "", "");
  }

  /// How a name is said, in a line.
  public static String said(Sound sound) {
    return switch (sound) {
      case Sound.Phones(var ipa, _) -> "/" + ipa + "/";
      case Sound.Words(var words) -> "“" + words + "”";
      case Sound.Letters letters -> letters.apart();
      case Sound.Foreign(var language, var words) -> "“" + words + "” in " + language;
    };
  }

  public String done(LexiconChange change) {
    Sound sound = change.sound();
    return sound == null ? "removed" : "said " + said(sound);
  }

  public String home() {
    return LexiconSteps.HOME + "/" + language;
  }

  /// Where a sentence is heard: `what` is `hear` for the sound, `player` for what plays it.
  public String listen(String what, String text) {
    return home() + "/" + what + "?text=" + encoded(text);
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The words of a reported sentence, those that begin with a capital first.
  public static List<String> words(String sentence) {
    List<String> words =
        Arrays.stream(sentence.split("[^\\p{L}\\p{N}'’-]+"))
            .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|['’]s?$", ""))
            .filter(word -> word.length() > 1)
            .distinct()
            .toList();
    return Stream.concat(
            words.stream().filter(LexiconView::isName),
            words.stream().filter(word -> !isName(word)))
        .toList();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
