package fm.earshot.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings that the command line gives; null or empty where it gives none.
public record Options(
    @Nullable Path config,
    @Nullable Integer port,
    @Nullable String data,
    List<String> feeds,
    List<String> watch) {
  public static final Options NONE = new Options(null, null, null, List.of(), List.of());

  public Options {
    feeds = List.copyOf(feeds);
    watch = List.copyOf(watch);
  }
}
