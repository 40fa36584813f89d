package fm.earshot.store;

import java.io.IOException;
import java.nio.file.Path;

/// A process that keeps story after story and says each one's uri once it is kept.
final class KeepsUntilKilled {
  private static final int PLENTY = 100_000;

  private KeepsUntilKilled() {}

  static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KeepsUntilKilled.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public static void main(String[] args) {
    SqlStoryBook book = new SqlStoryBook(Database.open(Path.of(args[0])));
    for (int i = 0; i < PLENTY; i++) {
      String uri = "urn:kept:" + i;
      book.keep(Stories.wire(uri, 1, Stories.NOON), Stories.NOON);
      System.out.println(uri);
      System.out.flush();
    }
  }
}
