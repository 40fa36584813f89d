package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.intake.feed.FeedReader;
import fm.earshot.intake.feed.FeedSource;
import fm.earshot.intake.page.HtmlText;
import fm.earshot.intake.page.PageText;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How feeds are read, of a directory with an `index.jsonl` of `path`, `wellFormed`, `root`,
/// `event` and `present`. A file is right when every entry of it kept its title, link, date and
/// text.
final class FeedEvaluation {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF", "Channel");
  private static final Set<String> UNSAFE =
      Set.of("SecurityRisk", "SecurityRiskAttr", "DangerousStyleAttr");
  private static final Instant LATER = Instant.parse("9000-01-01T00:00:00Z");
  private static final int MOST_NAMED = 40;
  private static final double MOST_WORDS = 0.9;

  private final Path directory;
  private final ObjectNode figures = JsonNodeFactory.instance.objectNode();
  private final TreeMap<String, String> wrong = new TreeMap<>();
  private int files;
  private int failed;
  private int gave;
  private int wellFormed;
  private int told;
  private int active;
  private long slowest;

  private FeedEvaluation(Path directory) {
    this.directory = directory;
  }

  static ObjectNode of(Path directory) throws IOException {
    FeedEvaluation evaluation = new FeedEvaluation(directory);
    for (String line : Files.readAllLines(directory.resolve("index.jsonl"))) {
      evaluation.read(new ObjectMapper().readTree(line));
    }
    return evaluation.figures();
  }

  private void read(JsonNode entry) throws IOException {
    files++;
    String path = entry.path("path").asText();
    byte[] bytes = Files.readAllBytes(directory.resolve(path));
    long started = System.nanoTime();
    List<Item> items = items(path, bytes);
    slowest = Math.max(slowest, Duration.ofNanos(System.nanoTime() - started).toMillis());
    gave += items.isEmpty() ? 0 : 1;
    if (UNSAFE.contains(entry.path("event").asText()) && !items.stream().allMatch(this::isInert)) {
      active++;
      wrong.put(path, "something active");
    }
    if (entry.path("wellFormed").asBoolean() && ROOTS.contains(entry.path("root").asText())) {
      compare(path, FeedReference.read(directory.resolve(path)), items);
    }
  }

  private void compare(
      String path, @Nullable List<FeedReference.Expected> entries, List<Item> items) {
    if (entries == null) {
      return;
    }
    wellFormed++;
    String problem = "";
    boolean telling = false;
    Set<String> known = new HashSet<>();
    for (FeedReference.Expected each : entries) {
      String version = each.name() + " " + each.titles() + " " + each.links();
      if (isTelling(each) && (each.name().isEmpty() || known.add(version))) {
        telling = true;
        problem = problem.isEmpty() ? lost(each, items) : problem;
      }
    }
    told += telling ? 1 : 0;
    if (!problem.isEmpty()) {
      wrong.putIfAbsent(path, problem);
    }
  }

  private List<Item> items(String path, byte[] bytes) {
    FeedSource source =
        new FeedSource("Wire", "https://wire.example/feed", null, null, Duration.ZERO);
    try {
      return new FeedReader(() -> LATER).read(bytes, null, source);
    } catch (WireException e) {
      return List.of();
    } catch (RuntimeException | StackOverflowError e) {
      failed++;
      wrong.put(path, e.toString());
      return List.of();
    }
  }

  private boolean isInert(Item item) {
    String said = item.content().headline().text() + " " + item.content().paragraphs();
    return !said.toLowerCase(Locale.ROOT).matches("(?s).*(<script|javascript:|expression\\().*");
  }

  private static List<String> text(FeedReference.Expected entry) {
    return entry.plain() ? PageText.paragraphsOf(entry.text()) : HtmlText.paragraphs(entry.text());
  }

  private static List<String> titles(FeedReference.Expected entry) {
    return entry.titles().stream()
        .filter(title -> !letters(HtmlText.line(title)).isEmpty())
        .toList();
  }

  private static boolean isTelling(FeedReference.Expected entry) {
    return !titles(entry).isEmpty() || !text(entry).isEmpty();
  }

  /// What of an entry is in no item, or "". Of two versions of an entry one is enough.
  private static String lost(FeedReference.Expected entry, List<Item> items) {
    List<String> text = text(entry);
    List<String> titles = titles(entry);
    List<Item> named = items.stream().filter(item -> isNamed(item, titles)).toList();
    if (named.isEmpty()) {
      return "title";
    }
    Predicate<Item> linked = item -> isLinked(item, entry.links());
    Predicate<Item> dated =
        item -> entry.dates().isEmpty() || entry.dates().contains(item.timing().versionCreated());
    Predicate<Item> told = item -> isTold(item, text);
    return named.stream().anyMatch(linked.and(dated).and(told))
        ? ""
        : named.stream().noneMatch(linked)
            ? "link"
            : named.stream().noneMatch(dated) ? "date" : "text";
  }

  private static boolean isNamed(Item item, List<String> titles) {
    String headline = letters(item.content().headline().text());
    return titles.isEmpty()
        || titles.stream()
            .anyMatch(title ->
                headline.equals(letters(title)) || headline.equals(letters(HtmlText.line(title))));
  }

  private static boolean isLinked(Item item, List<String> links) {
    List<String> web =
        links.stream()
            .map(String::strip)
            .filter(link -> !link.matches("|#.*|(?!http)\\w+:.*"))
            .toList();
    String url = letters(decoded(item.credit().url() == null ? "" : item.credit().url()));
    return web.isEmpty()
        || web.stream().anyMatch(link -> url.endsWith(letters(decoded(path(link)))));
  }

  private static String path(String link) {
    return link.replaceFirst("^\\w+://[^/?#]*", "")
        .replaceFirst("#.*", "")
        .replaceAll("\\.\\.?/", "");
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static boolean isTold(Item item, List<String> text) {
    Set<String> said = new HashSet<>(words(String.join(" ", item.content().paragraphs())));
    said.addAll(words(item.content().dateline() == null ? "" : item.content().dateline().place()));
    List<String> written = words(String.join(" ", text));
    long kept = written.stream().filter(said::contains).count();
    return kept >= written.size() * MOST_WORDS;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\p{S}]", "");
  }

  private ObjectNode figures() {
    figures.put("files", files).put("gave_items", gave).put("exceptions", failed);
    figures.put("slowest_ms", slowest).put("something_active", active);
    figures.put("well_formed", wellFormed).put("with_stories", told);
    figures.put("read_right", told == 0 ? 1 : 1 - (double) wrong.size() / told);
    ObjectNode named = figures.putObject("wrong");
    wrong.entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(each -> named.put(each.getKey(), each.getValue()));
    return figures;
  }
}
