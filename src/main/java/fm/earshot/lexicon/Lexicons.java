package fm.earshot.lexicon;

import fm.earshot.script.spoken.Lexicon;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The lexicons that come with Earshot.
public final class Lexicons {
  private Lexicons() {}

  /// That of a language (BCP 47); empty where there is none. Read each time: keep it.
  public static Lexicon builtIn(String language) {
    boolean english = language.equals("en") || language.startsWith("en-");
    return english ? Lexicon.of(read("en.pls").entries()) : Lexicon.EMPTY;
  }

  static Pls read(String file) {
    try (InputStream in = Lexicons.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return Pls.read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon/" + file + " cannot be read", e);
    }
  }
}
