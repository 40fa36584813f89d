package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// What a PLS file holds: its language (BCP 47), the entries that can be used, and its faults, a
/// line each ("names.pls:12: …").
public record Pls(String language, List<Entry> entries, List<String> faults) {
  static final int LARGEST = 4 * 1024 * 1024;
  static final int MOST = 50_000;

  public Pls {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /// `name` is what faults call the file. Throws [IOException] where it cannot be read, never for
  /// what stands in it.
  public static Pls read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return new Pls("", List.of(), List.of(name + ":1: larger than 4 MiB"));
    }
    return new PlsReader(name).read(bytes);
  }
}
