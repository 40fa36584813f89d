package fm.earshot.app;

import fm.earshot.edition.Programme;
import fm.earshot.edition.Rules;
import fm.earshot.news.Section;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the lists of feeds, folders and programmes: each item a single word or a group of keys.
final class NewsReader {
  private static final Duration POLL = Duration.ofMinutes(5);
  private static final int SIZE = 10;
  private static final int LARGEST = 100;
  private static final String[] KEYS = {
    "name", "sections", "sources", "without-sources", "language", "size", "max-age"
  };

  private final Fields given;
  private final Path directory;
  private final String language;

  NewsReader(Fields given, Path directory, String language) {
    this.given = given;
    this.directory = directory;
    this.language = language;
  }

  List<Settings.Feed> feeds() {
    List<Settings.Feed> feeds = new ArrayList<>();
    for (Value item : given.list("feeds")) {
      Fields feed =
          item instanceof Value.Text
              ? new Fields("", Map.of("feeds", item))
              : group("feeds", item, "url", "file", "name", "section", "language", "poll");
      feeds.add(
          new Settings.Feed(
              address(feed, item),
              feed.text("name"),
              section(feed),
              feed.language("language", language),
              feed.duration("poll", POLL)));
    }
    return feeds;
  }

  private URI address(Fields feed, Value item) {
    String url = "a URL such as https://news.example.org/feed.xml";
    @Nullable URI lone =
        feed.<@Nullable URI>as(
            "feeds", null, url + " or a file", text -> Address.urlOrFile(text, directory));
    @Nullable URI byUrl = feed.<@Nullable URI>as("url", null, url, Address::url);
    @Nullable URI byFile =
        feed.<@Nullable URI>as("file", null, "a file", text -> Address.file(text, directory));
    if (lone != null) {
      return lone;
    }
    if (byUrl != null && byFile == null) {
      return byUrl;
    }
    if (byFile != null && byUrl == null) {
      return byFile;
    }
    throw item.wrong("a feed has either url or file");
  }

  List<Settings.Watch> watch() {
    List<Settings.Watch> folders = new ArrayList<>();
    for (Value item : given.list("watch")) {
      Fields folder =
          item instanceof Value.Text
              ? new Fields("watch.", Map.of("dir", item))
              : group("watch", item, "dir", "name", "section", "language");
      Path dir = folder.path("dir", directory);
      if (dir == null) {
        throw item.wrong("a folder to watch has a dir");
      }
      folders.add(
          new Settings.Watch(
              dir, folder.text("name"), section(folder), folder.language("language", language)));
    }
    return folders;
  }

  List<Programme> programmes() {
    List<Programme> programmes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Value item : given.list("programmes")) {
      Programme programme = programme(item);
      if (!names.add(programme.name())) {
        throw item.wrong("the programme \"" + Value.shown(programme.name()) + "\" stands twice");
      }
      programmes.add(programme);
    }
    return programmes;
  }

  /// A lone word is a programme of the section of that name.
  private Programme programme(Value item) {
    if (item instanceof Value.Text) {
      String name = new Fields("", Map.of("programmes", item)).text("programmes", "");
      return new Programme(name, Set.of(new Section(name)), language, SIZE);
    }
    Fields programme = group("programmes", item, KEYS);
    String name = programme.text("name");
    if (name == null) {
      throw item.wrong("a programme has a name");
    }
    return new Programme(
        name,
        programme.words("sections").stream().map(Section::new).collect(Collectors.toSet()),
        programme.language("language", language),
        programme.whole("size", 1, LARGEST, SIZE),
        rules(programme, item));
  }

  private static Rules rules(Fields programme, Value item) {
    Set<String> sources = Set.copyOf(programme.words("sources"));
    Set<String> without = Set.copyOf(programme.words("without-sources"));
    Rules rules = new Rules(sources, without, programme.age("max-age"));
    rules.sources().stream()
        .filter(rules.without()::contains)
        .findFirst()
        .ifPresent(both -> {
          throw item.wrong(
              "the source \"" + Value.shown(both) + "\" stands in sources and in without-sources");
        });
    return rules;
  }

  private static @Nullable Section section(Fields fields) {
    String name = fields.text("section");
    return name == null ? null : new Section(name);
  }

  private Fields group(String key, Value item, String... known) {
    if (!(item instanceof Value.Named named)) {
      throw given.wrong(key, item, "a list of words or groups of keys");
    }
    Map<String, Value> entries = new HashMap<>(named.entries());
    entries.forEach((name, value) -> {
      if (!List.of(known).contains(name)) {
        throw value.wrong("in " + key + ", " + Keys.unknown(name, List.of(known)));
      }
    });
    entries.values().removeIf(Value.Nothing.class::isInstance);
    return new Fields(key + ".", entries);
  }
}
