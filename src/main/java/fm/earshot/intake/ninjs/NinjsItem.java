package fm.earshot.intake.ninjs;

import fm.earshot.intake.Item;
import fm.earshot.intake.UsualSections;
import fm.earshot.intake.page.CleanText;
import fm.earshot.intake.page.Datelines;
import fm.earshot.intake.page.Headlines;
import fm.earshot.intake.page.HtmlText;
import fm.earshot.intake.page.PageText;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Dateline;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Slug;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One ninjs document, on its way to an item.
record NinjsItem(Fields fields, String source, Origin origin, Instant now) {
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
  private static final String CANCELED = "Withdrawn";

  Item item() throws NinjsException {
    String uri = fields.text("uri");
    if (uri == null) {
      throw new NinjsException(
          "/uri", "every item has a uri, the name that it keeps in all versions");
    }
    PubStatus status = status();
    Content content = status == PubStatus.CANCELED ? nothing() : content();
    return new Item(
        StoryId.of(source, uri.strip()),
        content,
        new Credit(sourceName(), uri.strip(), line("by", "byline"), url(), origin),
        timing(),
        handling(status));
  }

  /// A status that is not known is treated as not usable.
  private PubStatus status() throws NinjsException {
    String status = fields.text("pubStatus", "pubstatus");
    return switch (status == null ? "usable" : status.strip().toLowerCase(Locale.ROOT)) {
      case "usable", "stat:usable" -> PubStatus.USABLE;
      case "canceled", "cancelled", "stat:canceled" -> PubStatus.CANCELED;
      default -> PubStatus.WITHHELD;
    };
  }

  private static Content nothing() {
    return new Content(new Headline(CANCELED), null, List.of(), "en");
  }

  private Content content() throws NinjsException {
    List<String> paragraphs = new ArrayList<>(body());
    Dateline dateline = null;
    if (!paragraphs.isEmpty()) {
      Datelines.Lead lead = Datelines.split(paragraphs.getFirst());
      dateline = lead.dateline();
      paragraphs.set(0, lead.text());
    }
    String located = line("located");
    Headline headline = headline(paragraphs);
    return new Content(
        headline, located == null ? dateline : new Dateline(located), paragraphs, language());
  }

  private Headline headline(List<String> paragraphs) throws NinjsException {
    for (Fields headline : fields.list("headlines")) {
      String value = headline.text("value");
      String text = value == null ? "" : HtmlText.line(value);
      if (!text.isEmpty()) {
        return new Headline(text);
      }
    }
    String plain = fields.text("headline", "title");
    String text = plain == null ? "" : HtmlText.line(plain);
    if (text.isEmpty() && paragraphs.isEmpty()) {
      throw new NinjsException(
          "/headlines/0/value", "a story has a headline, or a body to make one from");
    }
    return new Headline(text.isEmpty() ? Headlines.fromLead(paragraphs.getFirst()) : text);
  }

  /// The first body that can be read; else the description.
  private List<String> body() throws NinjsException {
    for (String name : List.of("bodies", "descriptions")) {
      for (Fields body : fields.list(name)) {
        String type = body.text("contentType", "contenttype");
        String value = body.text("value");
        if (value != null && (type == null || type.startsWith("text/") || type.contains("html"))) {
          return type == null ? either(value) : paragraphs(value, type.contains("html"));
        }
      }
    }
    String html = fields.text("body_html", "body_xhtml");
    String plain = fields.text("body_text", "description_text");
    return html != null ? paragraphs(html, true) : plain == null ? List.of() : either(plain);
  }

  private static List<String> either(String value) {
    return paragraphs(
        value, Pattern.compile("<(p|br|div)\\b", Pattern.CASE_INSENSITIVE).matcher(value).find());
  }

  private static List<String> paragraphs(String value, boolean html) {
    return html ? HtmlText.paragraphs(value) : PageText.paragraphsOf(value);
  }

  private String sourceName() throws NinjsException {
    for (String list : List.of("infoSources", "infosources", "infosource")) {
      for (Fields named : fields.list(list)) {
        String name = named.text("name");
        if (name != null) {
          return CleanText.line(name);
        }
      }
    }
    String plain = line("source");
    return plain == null ? source : plain;
  }

  private Timing timing() throws NinjsException {
    Instant created = fields.date("versionCreated", "versioncreated");
    Instant embargoed = fields.date("embargoedUntil", "embargoeduntil", "embargoed");
    Embargo embargo = embargoed == null ? null : new Embargo(embargoed);
    return new Timing(created == null ? now : created, embargo, fields.date("expires"));
  }

  private Handling handling(PubStatus status) throws NinjsException {
    String slug = line("slugline");
    return new Handling(
        status,
        urgency(),
        section(),
        slug == null ? null : new Slug(slug),
        line(Ninjs.CORRECTION),
        fields.text("edNote", "ednote"),
        fields.text("version"));
  }

  private Urgency urgency() throws NinjsException {
    Integer urgency = fields.number("urgency");
    if (urgency != null && (urgency < 1 || urgency > 9)) {
      throw new NinjsException("/urgency", "urgency is 1 to 9, not " + urgency);
    }
    return urgency == null ? Urgency.USUAL : new Urgency(urgency);
  }

  private Section section() throws NinjsException {
    for (String list : List.of("subjects", "subject", "genres", "genre")) {
      for (Fields named : fields.list(list)) {
        Section section = UsualSections.named(named.text("name", "literal"));
        if (section != null) {
          return section;
        }
      }
    }
    return Section.GENERAL;
  }

  private String language() throws NinjsException {
    String language = fields.text("language");
    if (language == null) {
      return "en";
    }
    if (!LANGUAGE.matcher(language.strip()).matches()) {
      throw new NinjsException("/language", "must be a BCP 47 tag such as en or fr-CA");
    }
    return language.strip().replace('_', '-');
  }

  /// Where the article can be opened: the first rendition that is a page, or the uri itself.
  private @Nullable String url() throws NinjsException {
    for (String list : List.of("renditions", "associations")) {
      if (!fields.node().path(list).isArray()) {
        continue;
      }
      for (Fields rendition : fields.list(list)) {
        String type = rendition.text("contentType", "mimetype");
        String href = rendition.text("href");
        if (href != null
            && type != null
            && type.contains("html")
            && href.matches("https?://\\S+")) {
          return href;
        }
      }
    }
    String uri = fields.text("uri");
    return uri != null && uri.matches("https?://\\S+") ? uri.strip() : null;
  }

  private @Nullable String line(String... names) throws NinjsException {
    String text = fields.text(names);
    String line = text == null ? "" : CleanText.line(text);
    return line.isEmpty() ? null : line;
  }
}
