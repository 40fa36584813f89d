package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Sound;
import java.util.List;

/// Entries as a PLS document, which [Pls] reads back to the same.
public final class PlsText {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
          xmlns:say="urn:earshot:say" alphabet="ipa" xml:lang="LANGUAGE">
      """;

  private PlsText() {}

  /// `language` is a BCP 47 tag.
  public static String of(String language, List<Entry> entries) {
    StringBuilder text = new StringBuilder(HEAD.replace("LANGUAGE", language));
    entries.forEach(entry -> text.append(lexeme(entry)));
    return text.append("</lexicon>\n").toString();
  }

  private static String lexeme(Entry entry) {
    String grapheme = element("grapheme", entry.grapheme());
    return switch (entry.sound()) {
      case Sound.Phones(var ipa, var words) when words.equals(entry.grapheme()) ->
          lexeme("", grapheme + element("phoneme", ipa));
      case Sound.Phones(var ipa, var words) ->
          lexeme("", grapheme + element("phoneme", ipa) + element("alias", words));
      case Sound.Words(var words) when words.equals(entry.grapheme()) ->
          lexeme("word", grapheme + element("alias", words));
      case Sound.Words(var words) -> lexeme("", grapheme + element("alias", words));
      case Sound.Letters(var words) -> lexeme("letters", grapheme + element("alias", words));
      case Sound.Foreign(var language, var words) ->
          lexeme(language, grapheme + element("alias", words));
    };
  }

  private static String lexeme(String role, String parts) {
    String of = role.isEmpty() ? "" : " role=\"say:" + role + "\"";
    return "  <lexeme" + of + ">" + parts + "</lexeme>\n";
  }

  private static String element(String name, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + name + ">" + safe + "</" + name + ">";
  }
}
