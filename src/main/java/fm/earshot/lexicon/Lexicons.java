package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The lexicon of each language, by the first part of its tag: what holds in "en" does in "en-GB".
public record Lexicons(Map<String, Lexicon> byLanguage) {
  public static final Lexicons NONE = new Lexicons(Map.of());

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8}){0,8}");

  public Lexicons {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// Whether that could be a language (BCP 47) with a lexicon.
  public static boolean isLanguage(String tag) {
    return tag.length() <= 40 && TAG.matcher(tag.toLowerCase(Locale.ROOT)).matches();
  }

  /// The first part of a language's tag.
  public static String base(String language) {
    return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  /// Those that come with Earshot. Read each time: keep them.
  public static Lexicons builtIn() {
    return new Lexicons(Map.of("en", Lexicon.of(read("en.pls").entries())));
  }

  /// That of a language as it comes with Earshot.
  public static Lexicon builtIn(String language) {
    return base(language).equals("en") ? builtIn().of(language) : Lexicon.EMPTY;
  }

  /// That of a language; empty where there is none.
  public Lexicon of(String language) {
    Lexicon exact = byLanguage.get(language);
    return exact == null ? byLanguage.getOrDefault(base(language), Lexicon.EMPTY) : exact;
  }

  /// These, with more names of a language, which go before the same ones here.
  public Lexicons with(String language, List<Entry> more) {
    Map<String, Lexicon> all = new TreeMap<>(byLanguage);
    all.put(base(language), of(language).with(more));
    return new Lexicons(all);
  }

  /// These, each as the one in `before` where the two say the same: so that nobody does anew what
  /// was done by it.
  Lexicons as(Lexicons before) {
    Map<String, Lexicon> all = new TreeMap<>(byLanguage);
    all.replaceAll((language, lexicon) -> {
      Lexicon was = before.of(language);
      return was.version().equals(lexicon.version()) ? was : lexicon;
    });
    return new Lexicons(all);
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
