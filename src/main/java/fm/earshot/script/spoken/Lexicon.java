package fm.earshot.script.spoken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How names are said: an immutable snapshot of entries, so that another can be put in its place
/// while somebody speaks.
public final class Lexicon {
  public static final Lexicon EMPTY = of(List.of());

  private static final int HASH_BYTES = 8;

  private final List<Entry> entries;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final String version;

  private Lexicon(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry ->
        byFirstWord
            .computeIfAbsent(LexiconFinder.firstWord(entry.grapheme()), _ -> new ArrayList<>())
            .add(entry));
    byFirstWord
        .values()
        .forEach(same ->
            same.sort(
                Comparator.comparingInt((Entry entry) -> entry.grapheme().length()).reversed()));
    this.version = hash(entries);
  }

  /// Of several entries for one name the last holds.
  public static Lexicon of(List<Entry> entries) {
    Map<String, Entry> byName = new LinkedHashMap<>();
    entries.forEach(entry -> byName.put(entry.grapheme(), entry));
    return new Lexicon(List.copyOf(byName.values()));
  }

  /// This, with `more` in it; of several entries for one name the last holds.
  public Lexicon with(List<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    return of(all);
  }

  public List<Entry> entries() {
    return entries;
  }

  /// The same for the same entries, in whatever order: 16 hex digits. What was rendered by another
  /// version may be out of date.
  public String version() {
    return version;
  }

  /// The longest name at each word of `text`.
  Finder in(String text) {
    return new LexiconFinder(text, byFirstWord);
  }

  private static String hash(List<Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.stream()
          .map(Entry::toString)
          .sorted()
          .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
