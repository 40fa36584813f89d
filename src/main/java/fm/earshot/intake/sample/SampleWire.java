package fm.earshot.intake.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.intake.Item;
import fm.earshot.intake.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The built-in sample edition, dated from the start of the server. All of it comes with the first
/// read.
public final class SampleWire implements Wire {
  private static final String FOLDER = "/fm/earshot/sample/";
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Instant start;
  private final ZoneId zone;
  private boolean read;

  public SampleWire(Instant start, ZoneId zone) {
    this.start = start;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "sample edition";
  }

  @Override
  public synchronized List<Item> read() {
    if (read) {
      return List.of();
    }
    read = true;
    return index().stream().map(this::story).toList();
  }

  @Override
  public synchronized void again() {
    read = false;
  }

  /// The names of the story files, in order.
  static List<String> index() {
    return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private Item story(String file) {
    try {
      JsonNode fields = YAML.readTree(text(file));
      return SampleStory.of(fields, start, zone);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("sample " + file + ": " + e.getMessage(), e);
    }
  }

  private static String text(String file) {
    try (InputStream in = SampleWire.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the sample edition has no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
