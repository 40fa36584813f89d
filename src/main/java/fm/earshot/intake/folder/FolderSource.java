package fm.earshot.intake.folder;

import fm.earshot.news.Section;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A folder that the newsroom drops files in. `name` is said as the source of what has none of its
/// own.
public record FolderSource(String name, Path folder, @Nullable Section section, String language) {
  public FolderSource {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a folder has a name");
    }
  }
}
