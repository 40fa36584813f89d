package fm.earshot.intake.page;

import fm.earshot.intake.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of its article: by JSON-LD, else OpenGraph, else other meta elements, else
/// where it can be seen.
final class Metadata {
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern SITE = Pattern.compile("(.{15,}?) +[|–—·-] +[^|–—·]{2,40}");
  private static final int LONGEST_NAME = 100;

  private final Document page;
  private final LinkedData linked;
  private final Map<String, String> meta;

  Metadata(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
    this.meta = metas(page);
  }

  Article.About about() {
    return new Article.About(
        headline(),
        byline(),
        first(
            linked.published(),
            meta(
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "date",
                "pubdate",
                "parsely-pub-date",
                "dc.date",
                "dcterms.created"),
            attribute("[itemprop=datePublished]", "datetime", "content"),
            attribute("article time[datetime]", "datetime")),
        first(
            linked.modified(),
            meta("article:modified_time", "og:updated_time", "dateModified", "lastmod"),
            attribute("[itemprop=dateModified]", "datetime", "content")),
        canonical(),
        language(),
        linked.free() && !"locked".equals(meta("article:content_tier")));
  }

  /// Every name that the page has for its article, bare.
  Set<String> titles() {
    Set<String> titles = new HashSet<>();
    candidates()
        .forEach(title -> {
          titles.add(Headlines.bare(title));
          titles.add(Headlines.bare(withoutSite(title)));
        });
    page.select("h1").forEach(title -> titles.add(Headlines.bare(title.text())));
    titles.remove("");
    return titles;
  }

  private @Nullable String headline() {
    return candidates()
        .map(Metadata::line)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .map(this::withoutItsSite)
        .orElse(null);
  }

  private Stream<String> candidates() {
    Element first = page.selectFirst("h1");
    return Stream.of(
        linked.headline(),
        text(meta("og:title", "twitter:title")),
        first == null ? "" : first.text(),
        page.title());
  }

  /// A title without the site's name after a bar, where the page says the shorter one too.
  private String withoutItsSite(String title) {
    String shorter = withoutSite(title);
    boolean said =
        page.select("h1").stream()
            .anyMatch(h1 -> Headlines.bare(h1.text()).equals(Headlines.bare(shorter)));
    String site = Headlines.bare(text(meta("og:site_name")));
    boolean named = !site.isEmpty() && Headlines.bare(title).endsWith(" " + site);
    return said || named ? shorter : title;
  }

  private static String withoutSite(String title) {
    var match = SITE.matcher(title);
    return match.matches() ? text(match.group(1)) : title;
  }

  private @Nullable String byline() {
    List<String> seen = new ArrayList<>(linked.authors());
    if (seen.isEmpty()) {
      seen.add(text(meta("author", "article:author", "parsely-author", "dc.creator", "byl")));
      for (String place : List.of("[rel=author]", "[itemprop=author] [itemprop=name]")) {
        Element element = page.selectFirst(place);
        seen.add(element == null ? "" : element.text());
      }
    }
    for (String name : seen) {
      String by = line(name).replaceFirst("(?i)^by ", "");
      if (!by.isEmpty() && by.length() <= LONGEST_NAME && !by.contains("://")) {
        return by;
      }
    }
    return null;
  }

  private @Nullable String canonical() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String address = link == null ? text(meta("og:url")) : link.absUrl("href");
    return address.matches("https?://\\S{4,2000}") ? address : null;
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html[lang]");
    String[] said = {
      html == null ? "" : html.attr("lang"),
      text(linked.language()),
      text(meta("og:locale", "content-language", "language"))
    };
    for (String tag : said) {
      String language = tag.strip().replace('_', '-');
      if (LANGUAGE.matcher(language).matches()) {
        return language;
      }
    }
    return null;
  }

  private static @Nullable Instant first(@Nullable String... dates) {
    for (String date : dates) {
      Instant read = Dates.parse(date);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private @Nullable String meta(String... names) {
    for (String name : names) {
      String content = meta.get(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /// What the page's meta elements say, the first of a name.
  private static Map<String, String> metas(Document page) {
    Map<String, String> said = new HashMap<>();
    for (Element element : page.getElementsByTag("meta")) {
      String content = element.attr("content");
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (element.hasAttr(key) && !content.isBlank()) {
          said.putIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return said;
  }

  private @Nullable String attribute(String place, String... names) {
    Element element = page.selectFirst(place);
    for (String name : names) {
      if (element != null && element.hasAttr(name)) {
        return element.attr(name);
      }
    }
    return null;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String line(String text) {
    return CleanText.line(text);
  }
}
