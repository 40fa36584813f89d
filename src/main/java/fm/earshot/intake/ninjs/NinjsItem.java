package fm.earshot.intake.ninjs;

import fm.earshot.intake.Dates;
import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.intake.UsualSections;
import fm.earshot.intake.page.CleanText;
import fm.earshot.intake.page.Datelines;
import fm.earshot.intake.page.Headlines;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One ninjs document, on its way to an item.
record NinjsItem(Fields fields, Sender sender, Instant now) {
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
  private static final int LONGEST_URI = 2_000;

  Item item() throws NinjsException {
    String uri = fields.text("uri");
    if (uri == null) {
      throw new NinjsException(
          "/uri", "every item has a uri, the name that it keeps in all versions");
    }
    if (uri.length() > LONGEST_URI) {
      throw new NinjsException("/uri", "is longer than " + LONGEST_URI + " characters");
    }
    PubStatus status = status();
    if (status == PubStatus.CANCELED) {
      return item(uri.strip(), nothing("Withdrawn"), status);
    }
    try {
      ShapeCheck.item(fields);
    } catch (NinjsException e) {
      throw status == null ? e.holding(held(uri.strip())) : e;
    }
    Content content = content();
    boolean told =
        status == PubStatus.USABLE && content != null && isForListening() && !isEmbargoedForGood();
    Content kept = content == null ? nothing(uri.strip()) : content;
    return item(uri.strip(), kept, told ? PubStatus.USABLE : PubStatus.WITHHELD);
  }

  private Item item(String uri, Content content, PubStatus status) throws NinjsException {
    return new Item(
        StoryId.of(sender.key(), uri),
        content,
        new Credit(
            sourceName(),
            uri,
            line("by", "byline"),
            url(),
            sender.origin(),
            line("usageTerms", "usageterms")),
        timing(status),
        handling(status));
  }

  /// What takes the story off the air whose document is refused for its status.
  private Item held(String uri) throws NinjsException {
    Instant created = Dates.parse(fields.text("versionCreated", "versioncreated"));
    return new Item(
        StoryId.of(sender.key(), uri),
        nothing("Withheld"),
        new Credit(sender.name(), uri, null, null, sender.origin()),
        new Timing(created == null || created.isBefore(now) ? now : created, null, null),
        Handling.of(Section.GENERAL, Urgency.USUAL).with(PubStatus.WITHHELD));
  }

  /// Null for a status that is not known.
  private @Nullable PubStatus status() throws NinjsException {
    String status = fields.text("pubStatus", "pubstatus");
    return switch (status == null ? "usable" : status) {
      case "usable" -> PubStatus.USABLE;
      case "canceled" -> PubStatus.CANCELED;
      case "withheld" -> PubStatus.WITHHELD;
      default -> null;
    };
  }

  /// Plans are no news, and what a wire shows in pictures is none to listen to.
  private boolean isForListening() throws NinjsException {
    String type = fields.text("type");
    return switch (type == null ? "text" : type) {
      case "event", "planning" -> false;
      case "picture", "graphic", "video", "audio" -> sender.origin() == Origin.DESK;
      default -> true;
    };
  }

  private static Content nothing(String headline) {
    return new Content(new Headline(headline), null, List.of(), "en");
  }

  /// Null where there is nothing to tell.
  private @Nullable Content content() throws NinjsException {
    NinjsText text = new NinjsText(fields);
    List<String> paragraphs = new ArrayList<>(text.body());
    Dateline dateline = null;
    if (!paragraphs.isEmpty()) {
      Datelines.Lead lead = Datelines.split(paragraphs.getFirst());
      dateline = lead.dateline();
      paragraphs.set(0, lead.text());
    }
    String located = line("located");
    String written = text.headline();
    if (written.isEmpty() && paragraphs.isEmpty()) {
      return titled();
    }
    return new Content(
        new Headline(written.isEmpty() ? Headlines.fromLead(paragraphs.getFirst()) : written),
        located == null ? dateline : new Dateline(located),
        paragraphs,
        language());
  }

  /// A title may be of any length: too long for a headline, it is a text. Null without one.
  private @Nullable Content titled() throws NinjsException {
    String title = line("title");
    return title == null
        ? null
        : new Content(new Headline(Headlines.fromLead(title)), null, List.of(title), language());
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
    return plain == null ? sender.name() : plain;
  }

  /// A cancel without a date has one that stays, by which it is known when it is sent again.
  private Timing timing(PubStatus status) throws NinjsException {
    Instant created = fields.date("versionCreated");
    Instant known = created == null ? Dates.parse(fields.text("versioncreated")) : created;
    Instant embargoed = embargoed();
    Instant undated = status == PubStatus.CANCELED ? Instant.EPOCH : now;
    return new Timing(
        known == null ? undated : known,
        embargoed == null ? null : new Embargo(embargoed),
        fields.date("expires"));
  }

  private @Nullable Instant embargoed() throws NinjsException {
    Instant until = fields.date("embargoedUntil");
    return until == null ? Dates.parse(fields.text("embargoed")) : until;
  }

  /// Before 3.0 a date was any text; an embargo until nobody knows when is not lifted.
  private boolean isEmbargoedForGood() throws NinjsException {
    return fields.text("embargoed") != null && embargoed() == null;
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
        Section topic = topic(named.text("uri", "code", "qcode"));
        Section section =
            topic == null ? UsualSections.named(named.text("name", "literal")) : topic;
        if (section != null) {
          return section;
        }
      }
    }
    return Section.GENERAL;
  }

  /// By an IPTC media topic, however it is written.
  private static @Nullable Section topic(@Nullable String code) {
    return code == null ? null : UsualSections.ofTopic(code.replaceFirst("^.*[:/]", ""));
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
