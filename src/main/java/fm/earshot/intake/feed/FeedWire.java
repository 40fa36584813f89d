package fm.earshot.intake.feed;

import fm.earshot.intake.Item;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed by address or from a file, read again only when it changed.
public final class FeedWire implements Wire {
  private static final int MOST_BYTES = 10_000_000;

  private final FeedSource source;
  private final InstantSource clock;
  private final Fetch fetch;
  private final FeedReader reader;
  private Fetch.Validators validators = Fetch.Validators.NONE;
  private @Nullable Seen seen;
  private volatile @Nullable Hubs hubs;
  private volatile Instant restsUntil = Instant.MIN;

  public FeedWire(FeedSource source, InstantSource clock, Fetch fetch) {
    this.source = source;
    this.clock = clock;
    this.fetch = fetch;
    this.reader = new FeedReader(clock);
  }

  @Override
  public String name() {
    return source.shown();
  }

  public FeedSource source() {
    return source;
  }

  /// What the feed said of its hubs when it was last read, null before.
  public @Nullable Hubs hubs() {
    return hubs;
  }

  /// Whether its server has not asked to be left alone until later.
  public boolean mayBeAsked() {
    return !clock.instant().isBefore(restsUntil);
  }

  /// What others say that the feed holds now, read as if it had been fetched.
  public List<Item> told(byte[] body, @Nullable String contentType) throws WireException {
    return reader.read(body, contentType, source);
  }

  @Override
  public synchronized List<Item> read() throws WireException {
    try {
      return isRemote() ? fetched() : fromFile();
    } catch (NoSuchFileException e) {
      throw failed("there is no such file", e);
    } catch (IllegalArgumentException e) {
      throw failed("it, or what it leads to, is no address", e);
    } catch (IOException e) {
      throw failed(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public synchronized void again() {
    validators = Fetch.Validators.NONE;
    seen = null;
  }

  private List<Item> fetched() throws IOException, WireException {
    Fetch.Fetched fetched = fetch.get(URI.create(source.location()), validators);
    if (fetched == null) {
      return List.of();
    }
    FeedReader.Document read = reader.document(fetched.body(), fetched.contentType(), source);
    validators = fetched.validators();
    hubs = Hubs.of(fetched.links()).before(read.hubs()).from(fetched.at());
    return read.items();
  }

  private List<Item> fromFile() throws IOException, WireException {
    Path file =
        source.location().startsWith("file:")
            ? Path.of(URI.create(source.location()))
            : Path.of(source.location());
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException("it is no file");
    }
    Seen now = new Seen(attributes.lastModifiedTime(), attributes.size());
    if (now.equals(seen)) {
      return List.of();
    }
    List<Item> items = reader.read(bytes(file), null, source);
    seen = now;
    return items;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("larger than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }

  private boolean isRemote() {
    return source.location().matches("(?i)[a-z][a-z0-9+.-]+://.*")
        && !source.location().startsWith("file:");
  }

  private WireException failed(String what, Exception cause) {
    String where = FeedSource.openly(source.location());
    String line = "feed " + source.shown() + " (" + where + "): " + what;
    Duration wait =
        cause instanceof AnsweredException answered ? answered.wait(clock.instant()) : null;
    if (wait != null) {
      restsUntil = clock.instant().plus(wait);
    }
    return new WireException(line.replaceAll("[\\p{Cc}\\s]+", " "), cause, wait);
  }

  private record Seen(FileTime modified, long size) {}
}
