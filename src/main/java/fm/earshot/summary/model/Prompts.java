package fm.earshot.summary.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What models are told to do. A prompt that is changed is another version: summaries by the one
/// before are made anew.
final class Prompts {
  static final String VERSION = "1";

  private Prompts() {}

  static String summary(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean english = locale.getLanguage().equals("en");
    return english ? read("summary-en") : read("summary-any").replace("{language}", name(locale));
  }

  static String judge() {
    return read("judge");
  }

  /// "German (de)": from the tag's own parts, since a feed may write anything for a tag.
  private static String name(Locale locale) {
    return locale.getLanguage().isEmpty()
        ? "the language of the article"
        : locale.getDisplayLanguage(Locale.ENGLISH) + " (" + locale.toLanguageTag() + ")";
  }

  static String read(String name) {
    String file = name + "-" + VERSION + ".txt";
    try (InputStream in = Prompts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no prompt " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
