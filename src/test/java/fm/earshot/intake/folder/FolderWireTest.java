package fm.earshot.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.news.PubStatus;
import fm.earshot.news.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWireTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String TEXT = "Mill to close\nThe mill will close in May, its owner said.\n";
  @TempDir private Path folder = Path.of(".");
  private Instant now = NOON;

  @Test
  void textPageAndJsonBecomeStories() throws Exception {
    put("a.txt", TEXT, NOON.minusSeconds(60));
    put("b.html", "<h1>Weir breaks</h1><p>The weir broke.</p>", NOON.minusSeconds(60));
    put("c.json", "{\"uri\":\"urn:c\",\"headline\":\"Tide turns\"}", NOON.minusSeconds(60));
    put(
        "d.json",
        "{\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\",\"title\":\"Two\"}]}",
        NOON.minusSeconds(60));
    put(
        "e.xml",
        "<newsItem guid='urn:e'><contentMeta><headline>Lock"
            + " opens</headline></contentMeta></newsItem>",
        NOON.minusSeconds(60));
    put(
        "f.xml",
        "<rss version='2.0'><channel><item><title>Buoy lost</title></item></channel></rss>",
        NOON.minusSeconds(60));
    FolderWire wire = wire();
    assertThat(wire.read())
        .extracting(item -> item.content().headline().text())
        .containsExactly(
            "Mill to close", "Weir breaks", "Tide turns", "One", "Two", "Lock opens", "Buoy lost");
    assertThat(wire.read()).isEmpty();
  }

  @Test
  void fileIsTakenOnceItRestsAndAgainWhenItChanged() throws Exception {
    FolderWire wire = wire();
    put("a.txt", TEXT, NOON);
    assertThat(wire.read()).isEmpty();
    put("a.txt", TEXT + "More of it is here now, she said.\n", NOON);
    assertThat(wire.read()).isEmpty();
    assertThat(wire.read()).hasSize(1);
    assertThat(wire.read()).isEmpty();
    put("a.txt", TEXT, NOON.plusSeconds(10));
    now = NOON.plusSeconds(13);
    Item again = wire.read().getFirst();
    assertThat(again.id()).isEqualTo(StoryId.of("Desk folder", "a.txt"));
    assertThat(again.timing().versionCreated()).isEqualTo(NOON.plusSeconds(10));
  }

  @Test
  void badFileIsSaidOnceAndTheRestGoesOn() throws Exception {
    put("bad.json", "{\"uri\":", NOON.minusSeconds(60));
    put("empty.txt", "", NOON.minusSeconds(60));
    put("torn.xml", "<newsItem guid='urn:t'><contentMeta>", NOON.minusSeconds(60));
    put("good.txt", TEXT, NOON.minusSeconds(60));
    FolderWire wire = wire();
    assertThat(wire.read()).hasSize(1);
    assertThat(wire.read()).isEmpty();
  }

  @Test
  void itemWhoseStatusIsNotKnownWithholdsItsStory() throws Exception {
    put("a.json", "{\"uri\":\"urn:a\",\"pubStatus\":\"kill\"}", NOON.minusSeconds(60));
    Item held = wire().read().getFirst();
    assertThat(held.id()).isEqualTo(StoryId.of("Desk folder", "urn:a"));
    assertThat(held.handling().status()).isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void linksHiddenFilesAndFoldersArePassedOver(@TempDir Path outside) throws Exception {
    Path secret = Files.writeString(outside.resolve("secret.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createDirectory(folder.resolve("sub.txt"));
    put(".hidden.txt", TEXT, NOON.minusSeconds(60));
    put("half.txt.part", TEXT, NOON.minusSeconds(60));
    put("half.tmp", TEXT, NOON.minusSeconds(60));
    assertThat(wire().read()).isEmpty();
  }

  @Test
  void missingFolderIsNamed() {
    Path gone = folder.resolve("gone");
    FolderWire wire = new FolderWire(new FolderSource("Desk folder", gone, null, "en"), () -> now);
    assertThatThrownBy(wire::read)
        .isInstanceOf(WireException.class)
        .hasMessage("folder Desk folder (" + gone + "): cannot be read");
  }

  private FolderWire wire() {
    return new FolderWire(new FolderSource("Desk folder", folder, null, "en"), () -> now);
  }

  private void put(String name, String text, Instant modified) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}
