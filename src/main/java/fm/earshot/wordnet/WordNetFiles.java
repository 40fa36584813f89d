package fm.earshot.wordnet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.dictionary.AbstractCachingDictionary;
import net.sf.extjwnl.dictionary.Dictionary;
import net.sf.extjwnl.princeton.file.PrincetonResourceDictionaryFile;

/// Where WordNet's files are, and the dictionary over them.
public final class WordNetFiles {
  private static final String RESOURCES = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final String SETTINGS = "res_properties.xml";

  /// Of each kind. The library's default keeps a hundred thousand.
  private static final int REMEMBERED = 2_000;

  private WordNetFiles() {}

  /// The dictionary over the files in `directory`, where the build has put them; where they are not
  /// there, over those of the class path, in memory, which takes 50 MB.
  public static Dictionary open(Path directory) throws IOException {
    boolean unpacked = Files.isReadable(directory.resolve("data.noun"));
    try (InputStream in = resource(SETTINGS)) {
      String settings = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return open(unpacked ? onDisk(settings, directory) : settings);
    } catch (JWNLException e) {
      throw new IOException("WordNet cannot be read", e);
    }
  }

  private static String onDisk(String settings, Path directory) {
    return settings
        .replace(PrincetonResourceDictionaryFile.class.getName(), WordNetFile.class.getName())
        .replace(
            RESOURCES.substring(0, RESOURCES.length() - 1),
            escaped(directory.toAbsolutePath().toString()));
  }

  private static Dictionary open(String settings) throws JWNLException {
    byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
    Dictionary opened = Dictionary.getInstance(new ByteArrayInputStream(bytes));
    if (opened instanceof AbstractCachingDictionary caching) {
      caching.setCacheCapacity(REMEMBERED);
    }
    return opened;
  }

  /// What was looked up takes much more than what is asked of it; afterwards it can go.
  public static void forget(Dictionary opened) {
    if (opened instanceof AbstractCachingDictionary caching) {
      caching.clearCache();
    }
  }

  private static String escaped(String path) {
    return path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = WordNetFiles.class.getResourceAsStream(RESOURCES + name);
    if (in == null) {
      throw new IOException("WordNet is not on the class path: " + name);
    }
    return in;
  }
}
