package fm.earshot.audio.shelf;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Loudness;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One finished bulletin, in one or more formats.
///
/// `name` is its address; `id` is that and when it was made, in UTC. `bulletin` has the times that
/// were measured, and its target is how long the files are. `loudness` is that of the first file.
/// `review` is null where nobody was asked.
public record Cut(
    String id,
    String name,
    Instant made,
    Instant expires,
    Bulletin bulletin,
    Loudness loudness,
    List<CutFile> files,
    @Nullable Review review) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'-'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  public Cut {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a bulletin has a file: " + id);
    }
  }

  /// The id of what is made of `name` at a moment; letters that no address has are left out of it.
  public static String id(String name, Instant made) {
    String plain = name.replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-+|-+$", "");
    String safe = plain.equals(name) ? name : plain + "-" + Integer.toHexString(name.hashCode());
    return safe + "-" + STAMP.format(made);
  }

  /// What is told in it.
  public Set<StoryId> stories() {
    return bulletin.items().stream()
        .map(item -> item.story().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The file whose name ends so; null where there is none.
  public @Nullable CutFile file(String ending) {
    return files.stream()
        .filter(file -> file.format().ending().equals(ending))
        .findFirst()
        .orElse(null);
  }

  public @Nullable CutFile file(Format format) {
    return file(format.ending());
  }

  /// Who let it on the air; null where nobody was asked.
  public @Nullable String reviewer() {
    return review == null ? null : review.by();
  }

  boolean hasExpired(Instant now) {
    return !expires.isAfter(now);
  }

  Cut reviewed(Review by) {
    return new Cut(id, name, made, expires, bulletin, loudness, files, by);
  }

  Cut with(List<CutFile> files) {
    return new Cut(id, name, made, expires, bulletin, loudness, files, review);
  }
}
