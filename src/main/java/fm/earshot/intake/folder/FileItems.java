package fm.earshot.intake.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.intake.WireException;
import fm.earshot.intake.feed.FeedReader;
import fm.earshot.intake.feed.FeedSource;
import fm.earshot.intake.newsml.Newsml;
import fm.earshot.intake.newsml.NewsmlException;
import fm.earshot.intake.ninjs.Ninjs;
import fm.earshot.intake.ninjs.NinjsException;
import fm.earshot.intake.page.HtmlText;
import fm.earshot.intake.page.PageText;
import fm.earshot.intake.page.Pasted;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a file of a watched folder holds: by its name a pasted page, an HTML page, a ninjs item or
/// JSON Feed, or NewsML-G2 or a feed in XML. An [IOException] says what is wrong with it.
record FileItems(FolderSource source) {
  private static final Logger LOG = LoggerFactory.getLogger(FileItems.class);
  private static final int MOST_BYTES = 5_000_000;
  private static final Duration AHEAD = Duration.ofHours(1);

  List<Item> read(Path file, Instant modified, Instant now) throws IOException {
    byte[] bytes = bytes(file);
    String name = file.getFileName().toString();
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Instant at = modified.isAfter(now.plus(AHEAD)) ? now : modified;
    return switch (kind) {
      case "txt" -> List.of(item(name, PageText.read(text(bytes)), at));
      case "json" ->
          isFeed(bytes)
              ? feed(bytes, "application/feed+json", name, at)
              : List.of(ninjs(bytes, at));
      case "xml" ->
          Newsml.is(text(bytes)) ? newsml(bytes, at) : feed(bytes, "application/xml", name, at);
      default -> List.of(item(name, HtmlText.page(text(bytes)), at));
    };
  }

  private Item item(String name, Pasted page, Instant at) throws IOException {
    if (page.headline() == null || page.paragraphs().isEmpty()) {
      throw new IOException("line 1: there is no story in it");
    }
    return new Item(
        StoryId.of(source.name(), name),
        new Content(
            new Headline(page.headline()), page.dateline(), page.paragraphs(), source.language()),
        new Credit(source.name(), name, page.byline(), null, Origin.WIRE),
        new Timing(at, null, null),
        Handling.of(Objects.requireNonNullElse(source.section(), Section.GENERAL), Urgency.USUAL));
  }

  private Item ninjs(byte[] bytes, Instant at) throws IOException {
    try {
      return Ninjs.read(bytes, sender(), at);
    } catch (NinjsException e) {
      if (e.held() != null) {
        LOG.warn(
            "folder {}: withheld, since {}",
            source.folder(),
            FolderWire.oneLine(String.valueOf(e.getMessage())));
        return e.held();
      }
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<Item> newsml(byte[] bytes, Instant at) throws IOException {
    try {
      return Newsml.read(bytes, sender(), at);
    } catch (NewsmlException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Sender sender() {
    return new Sender(source.name(), Origin.WIRE);
  }

  private List<Item> feed(byte[] bytes, String type, String name, Instant at) throws IOException {
    FeedSource feed =
        new FeedSource(source.name(), name, source.section(), source.language(), Duration.ZERO);
    try {
      return new FeedReader(() -> at).read(bytes, type, feed);
    } catch (WireException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Whether a JSON object has `items` or a `version` of jsonfeed.org at its top.
  private static boolean isFeed(byte[] bytes) {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if ((name.equals("items") && value == JsonToken.START_ARRAY)
            || (name.equals("version") && json.getText().contains("jsonfeed.org"))) {
          return true;
        }
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("larger than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) >= 0xFE;
      return new String(bytes, wide ? StandardCharsets.UTF_16 : Charset.forName("windows-1252"));
    }
  }
}
