package fm.earshot.producers;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A podcast of the bulletin `name`, as directories of podcasts want to know it; without an `image`
/// it has the station's cover.
public record Show(
    String name,
    String title,
    String description,
    Publisher publisher,
    String category,
    @Nullable URI image,
    boolean explicit) {

  /// Whose it is; without an e-mail address nobody can claim it in a directory.
  public record Publisher(String author, @Nullable String email) {}
}
