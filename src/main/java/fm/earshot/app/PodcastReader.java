package fm.earshot.app;

import fm.earshot.producers.Show;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what is said of a bulletin as a podcast: `true`, or a group of keys.
final class PodcastReader {
  static final String KEY = "podcast";

  private static final String[] KEYS = {
    "title", "description", "author", "email", "category", "image", "explicit"
  };

  private final Fields given;
  private final Items items;

  PodcastReader(Fields given) {
    this.given = given;
    this.items = new Items(given);
  }

  /// Null where it is none.
  @Nullable Show read(Fields bulletin, String name) {
    Value value = bulletin.get(KEY);
    return switch (value) {
      case null -> null;
      case Value.Named named -> show(items.group("bulletins.podcast", named, KEYS), name);
      case Value.Text _ -> bulletin.flag(KEY, false) ? show(none(), name) : null;
      case Value.Many many -> throw bulletin.wrong(KEY, many, "true or a group of keys");
      case Value.Nothing _ -> null;
    };
  }

  private Fields none() {
    return new Fields("bulletins.podcast.", new HashMap<>(Map.of()), given.mistakes());
  }

  private Show show(Fields one, String name) {
    String station = given.text("name", "Earshot");
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new Show(
        name,
        one.text("title", station + ": " + title),
        one.text("description", "The news from " + station + "."),
        new Show.Publisher(one.text("author", station), email(one)),
        one.text("category", "News > Daily News"),
        image(one),
        one.flag("explicit", false));
  }

  private static @Nullable String email(Fields one) {
    return one.<@Nullable String>as(
        "email",
        null,
        "an address such as news@example.org",
        text -> text.matches("[^@\\s]+@[^@\\s]+") ? text : null);
  }

  private static @Nullable URI image(Fields one) {
    return one.<@Nullable URI>as(
        "image", null, "the address of a square JPEG or PNG", PodcastReader::web);
  }

  private static @Nullable URI web(String text) {
    try {
      URI uri = new URI(text);
      boolean web = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
      return web && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
