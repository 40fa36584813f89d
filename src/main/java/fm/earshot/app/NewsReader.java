package fm.earshot.app;

import fm.earshot.edition.Programme;
import fm.earshot.edition.Rules;
import fm.earshot.news.Section;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
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

  private final Items items;
  private final Path directory;
  private final String language;

  NewsReader(Fields given, Path directory, String language) {
    this.items = new Items(given);
    this.directory = directory;
    this.language = language;
  }

  List<Settings.Feed> feeds() {
    return items.each("feeds", this::feed);
  }

  List<Settings.Watch> watch() {
    return items.each("watch", this::folder);
  }

  List<Programme> programmes() {
    Set<String> names = new HashSet<>();
    return items.each(
        "programmes",
        item -> {
          Programme programme = programme(item);
          if (programme != null && !names.add(programme.name())) {
            throw item.wrong(
                "the programme \"" + Value.shown(programme.name()) + "\" stands twice");
          }
          return programme;
        });
  }

  private Settings.@Nullable Feed feed(Value item) {
    Fields feed =
        item instanceof Value.Text
            ? items.lone("", "feeds", item)
            : items.group(
                "feeds", item, "url", "file", "name", "section", "language", "poll", "full-text");
    URI address = address(feed, item);
    String name = feed.text("name");
    Section section = section(feed);
    String spoken = feed.language("language", language);
    Duration poll = feed.duration("poll", POLL);
    boolean whole = feed.flag("full-text", true);
    return address == null ? null : new Settings.Feed(address, name, section, spoken, poll, whole);
  }

  private @Nullable URI address(Fields feed, Value item) {
    String url = "a URL such as https://news.example.org/feed.xml";
    if (feed.has("feeds")) {
      return feed.<@Nullable URI>as(
          "feeds", null, url + " or a file", text -> Address.urlOrFile(text, directory));
    }
    if (feed.has("url") == feed.has("file")) {
      throw item.wrong("a feed has either url or file");
    }
    return feed.has("url")
        ? feed.<@Nullable URI>as("url", null, url, Address::url)
        : feed.<@Nullable URI>as("file", null, "a file", text -> Address.file(text, directory));
  }

  private Settings.@Nullable Watch folder(Value item) {
    Fields folder =
        item instanceof Value.Text
            ? items.lone("watch.", "dir", item)
            : items.group("watch", item, "dir", "name", "section", "language");
    if (!folder.has("dir")) {
      throw item.wrong("a folder to watch has a dir");
    }
    Path dir = folder.path("dir", directory);
    String name = folder.text("name");
    Section section = section(folder);
    String spoken = folder.language("language", language);
    return dir == null ? null : new Settings.Watch(dir, name, section, spoken);
  }

  /// A lone word is a programme of the section of that name.
  private @Nullable Programme programme(Value item) {
    if (item instanceof Value.Text) {
      String name = items.lone("", "programmes", item).text("programmes");
      return name == null ? null : new Programme(name, Set.of(new Section(name)), language, SIZE);
    }
    Fields programme = items.group("programmes", item, KEYS);
    if (!programme.has("name")) {
      throw item.wrong("a programme has a name");
    }
    String name = programme.text("name");
    Set<Section> sections =
        programme.words("sections").stream().map(Section::new).collect(Collectors.toSet());
    String spoken = programme.language("language", language);
    int size = programme.whole("size", 1, LARGEST, SIZE);
    Rules rules = rules(programme, item);
    return name == null ? null : new Programme(name, sections, spoken, size, rules);
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
}
