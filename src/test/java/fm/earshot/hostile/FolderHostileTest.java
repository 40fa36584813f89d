package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.WireException;
import fm.earshot.intake.folder.FolderSource;
import fm.earshot.intake.folder.FolderWire;
import fm.earshot.testing.Air;
import fm.earshot.testing.MemoryStoryBook;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A watched folder that is full of what is no story.
class FolderHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final FileTime RESTING = FileTime.from(Air.START.minusSeconds(3_600));
  private static final String PAGE =
      "<!doctype html><html><head><title>TEXT</title><meta property=\"og:title\" content=\"TEXT\">"
          + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"TEXT\","
          + "\"articleBody\":\"TEXT\",\"author\":[{\"name\":\"TEXT\"}]}</script></head><body>"
          + "<article><h1>TEXT</h1><p>By TEXT</p><p>MILL TOWN (AP) — TEXT</p><figure>TEXT</figure>"
          + "<p>The mill reopens, TEXT</p></article></body></html>";
  private static final String TEXT =
      "TEXT\n\nBy TEXT\n\nMILL TOWN — The mill reopens, TEXT\n\nTEXT\n\nRelated: TEXT\n";
  private static final String NINJS =
      "{\"uri\":\"urn:x:1\",\"pubStatus\":\"usable\",\"headlines\":[{\"value\":\"Mill\"}],"
          + "\"versionCreated\":\"2026-03-10T14:00:00Z\",\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"It"
          + " reopens.\"}]}";

  @TempDir Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {801, 802})
  void anyFilesAreReadOrPassedOver(long seed) throws IOException, WireException {
    Path folder = filled(900, new Random(seed));
    Intake intake = new Intake(new MemoryStoryBook(), () -> Air.START);
    FolderSource source = new FolderSource("the newsroom", folder, null, "en");
    List<Filed> filed = intake.take(new FolderWire(source, () -> Air.START));
    assertThat(filed).hasSizeBetween(100, 890);
  }

  @Test
  void newsroomThatWatchesAnyFilesGoesOn() throws IOException {
    readsAllAndThenAnother(filled(300, new Random(803)));
  }

  private Path filled(int files, Random random) throws IOException {
    Path folder = Files.createDirectory(directory.resolve("in"));
    for (int i = 0; i < files; i++) {
      String kind = List.of("html", "txt", "json").get(random.nextInt(3));
      put(named(folder, random, i, kind), content(kind, i, random));
    }
    return folder;
  }

  private void readsAllAndThenAnother(Path folder) throws IOException {
    newer(folder.resolve("zz-last.txt"), "Mill reopens today\n\nThe mill reopens.", 600);
    try (Air air = Air.with(directory, "EARSHOT_WATCH", folder.toString())) {
      air.until("the last is on the air", () -> stories(air).contains("Mill reopens today"));
      newer(folder.resolve("after.txt"), "Harbour freezes over\n\nThe harbour freezes.", 60);
      air.until("another is on the air", () -> stories(air).contains("Harbour freezes over"));
      air.caller("+15550107").dials();
      air.speaker("anna").opens();
    }
  }

  private static String stories(Air air) {
    return air.http().get("/api/editions/top").body();
  }

  private static void put(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    Files.setLastModifiedTime(file, RESTING);
  }

  private static void newer(Path file, String text, int seconds) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Air.START.minusSeconds(seconds)));
  }

  private static byte[] content(String kind, int number, Random random) {
    if (kind.equals("json")) {
      String ninjs = NINJS.replace("urn:x:1", "urn:x:" + number % 50);
      return Trees.mangled(Trees.read(ninjs), random);
    }
    StringBuilder text = new StringBuilder();
    for (String part : (kind.equals("html") ? PAGE : TEXT).split("TEXT", -1)) {
      text.append(part).append(random.nextInt(3) == 0 ? Nasty.string(random) : "it says");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return random.nextInt(3) == 0 ? Mangled.some(bytes, random) : bytes;
  }

  /// A name as odd as the file system takes.
  private static Path named(Path folder, Random random, int number, String kind) {
    String odd = Nasty.utf8(random).replaceAll("[/\u0000]", "_");
    odd =
        odd.substring(
            0, odd.offsetByCodePoints(0, Math.min(30, odd.codePointCount(0, odd.length()))));
    try {
      return folder.resolve((random.nextBoolean() ? odd : "") + number + "." + kind);
    } catch (InvalidPathException e) {
      return folder.resolve(number + "." + kind);
    }
  }

  @Test
  void whatIsNoFileOrTooMuchIsPassedOver() throws IOException, InterruptedException {
    Path folder = Files.createDirectory(directory.resolve("in"));
    Path secret = directory.resolve("secret.txt");
    put(secret, Feeds.ascii("Secret leaks out\n\nThe secret is out."));
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
    Files.createSymbolicLink(folder.resolve("up.html"), directory);
    Files.createDirectory(folder.resolve("directory.json"));
    pipe(folder.resolve("pipe.json"));
    put(folder.resolve(".hidden.txt"), Feeds.ascii("Hidden file is read\n\nIt is."));
    put(folder.resolve("empty.html"), new byte[0]);
    put(folder.resolve("deep.html"), Feeds.ascii("<div>".repeat(100_000) + "Deep news"));
    put(folder.resolve("deep.json"), Feeds.ascii("{\"headlines\":[".repeat(100_000)));
    put(folder.resolve("linked.html"), Feeds.ascii(linked(100_000)));
    put(folder.resolve("articles.html"), Feeds.ascii("<main><p>a".repeat(20_000)));
    put(folder.resolve("binary.txt"), Mangled.noise(new Random(811), 1_000_000));
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(100_000_000_000L);
    }
    Files.setLastModifiedTime(folder.resolve("huge.txt"), RESTING);
    readsAllAndThenAnother(folder);
    assertThat(LOG.text()).contains("huge.txt: larger than 5000000 bytes").doesNotContain("secret");
  }

  private static String linked(int depth) {
    String open = "{\"@graph\":[".repeat(depth);
    return "<script type=\"application/ld+json\">" + open + "</script><article><p>Linked</p>";
  }

  /// Whoever opened it to read would wait for ever.
  private static void pipe(Path path) throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", path.toString()).start();
    assertThat(made.waitFor()).isZero();
  }
}
