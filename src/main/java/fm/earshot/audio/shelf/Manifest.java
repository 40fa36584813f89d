package fm.earshot.audio.shelf;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is written of a bulletin beside its files, so that a restart has it again; `waits` says
/// that nobody has let it on the air yet.
record Manifest(
    String id,
    String name,
    Instant made,
    Instant expires,
    Bulletin bulletin,
    Loudness loudness,
    List<Entry> files,
    @Nullable Review review,
    boolean waits) {
  static final String ENDING = ".json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addMixIn(Line.class, Kinds.class)
          .build();

  record Entry(Format format, Target target, String file, long bytes, String sha256) {}

  /// How lines are told apart.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Frame.class, name = "frame"),
    @JsonSubTypes.Type(value = Line.Item.class, name = "story")
  })
  private interface Kinds {}

  static Manifest of(Cut cut, boolean waits) {
    List<Entry> entries =
        cut.files().stream()
            .map(file ->
                new Entry(
                    file.format(),
                    file.target(),
                    String.valueOf(file.file().getFileName()),
                    file.bytes(),
                    file.sha256()))
            .toList();
    return new Manifest(
        cut.id(),
        cut.name(),
        cut.made(),
        cut.expires(),
        cut.bulletin(),
        cut.loudness(),
        entries,
        cut.review(),
        waits);
  }

  static Manifest read(Path file) throws IOException {
    return MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
  }

  byte[] bytes() throws IOException {
    return MAPPER.writeValueAsBytes(this);
  }

  /// With the files that lie in `folder`. Throws where one is not there as it was written.
  Cut cut(Path folder) throws IOException {
    for (Entry entry : files) {
      if (Files.size(folder.resolve(entry.file())) != entry.bytes()) {
        throw new IOException(entry.file() + " is not as long as it was");
      }
    }
    return new Cut(
        id,
        name,
        made,
        expires,
        bulletin,
        loudness,
        files.stream()
            .map(entry ->
                new CutFile(
                    entry.format(),
                    entry.target(),
                    folder.resolve(entry.file()),
                    entry.bytes(),
                    entry.sha256()))
            .toList(),
        review);
  }
}
