package fm.earshot.intake.newsml;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One news item or package, on its way to an item; `at` is its path in the document.
record NewsItem(Xml xml, Sender sender, Instant now, String at) {
  private static final int LONGEST_GUID = 2_000;
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern AFTER_PLACE =
      Pattern.compile(
          "\\s*(?:\\(.*|[—–-]+\\s*$|,\\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
              + "|Sep|Oct|Nov|Dec|\\d).*)",
          Pattern.DOTALL);

  Item item() throws NewsmlException {
    String guid = xml.attribute("guid");
    if (guid.isEmpty()) {
      throw new NewsmlException(
          at + "/@guid", "every item has a guid, the name that it keeps in all versions");
    }
    if (guid.length() > LONGEST_GUID) {
      throw new NewsmlException(at + "/@guid", "is longer than " + LONGEST_GUID + " characters");
    }
    PubStatus status = status();
    Body body = Body.of(xml);
    boolean silent = status == PubStatus.USABLE && (!isForListening() || isWordless(body));
    Content content = status == PubStatus.CANCELED ? nothing() : content(body);
    String url = guid.matches("https?://\\S+") ? guid : null;
    return new Item(
        StoryId.of(sender.key(), guid),
        content,
        new Credit(
            from(), guid, byline(body), url, sender.origin(), texts("rightsInfo", "usageTerms")),
        timing(status),
        handling(silent ? PubStatus.WITHHELD : status));
  }

  /// Whether it is text, or what it is was left open. By a wire, captions and lists are none.
  private boolean isForListening() {
    String kind = code(xml.first("itemMeta", "itemClass"));
    boolean text = List.of("", "text", "composite").contains(kind);
    return sender.origin() == Origin.DESK || (text && xml.name().equals("newsItem"));
  }

  private static Content nothing() {
    return new Content(new Headline("Withdrawn"), null, List.of(), "en");
  }

  /// A status that is not known is not usable, nor is what waits for a permission without a date.
  private PubStatus status() {
    String status = code(xml.first("itemMeta", "pubStatus"));
    Xml embargo = xml.first("itemMeta", "embargoed");
    return switch (status.isEmpty() ? "usable" : status) {
      case "usable" ->
          embargo != null && embargo.text().isEmpty() ? PubStatus.WITHHELD : PubStatus.USABLE;
      case "canceled", "cancelled" -> PubStatus.CANCELED;
      default -> PubStatus.WITHHELD;
    };
  }

  private Content content(Body body) throws NewsmlException {
    List<String> paragraphs = new ArrayList<>(body.paragraphs());
    Dateline dateline = null;
    if (!paragraphs.isEmpty()) {
      Datelines.Lead lead = Datelines.split(paragraphs.getFirst());
      dateline = lead.dateline();
      paragraphs.set(0, lead.text());
    }
    String place = place();
    return new Content(
        headline(body), place.isEmpty() ? dateline : new Dateline(place), paragraphs, language());
  }

  /// Without words it is called what it calls itself.
  private Headline headline(Body body) {
    String lead = body.paragraphs().isEmpty() ? "" : body.paragraphs().getFirst();
    for (String written :
        List.of(
            titled(),
            body.headline(),
            lead.isEmpty() ? "" : Headlines.fromLead(lead),
            text("itemMeta", "title"))) {
      String line = CleanText.line(written);
      if (!line.isEmpty()) {
        return new Headline(line);
      }
    }
    return new Headline(xml.attribute("guid"));
  }

  private boolean isWordless(Body body) {
    return body.paragraphs().isEmpty()
        && Stream.of(titled(), body.headline(), text("itemMeta", "title"))
            .allMatch(String::isBlank);
  }

  /// The headline of the item's own language, else the first.
  private String titled() {
    List<Xml> all = xml.all("contentMeta", "headline");
    return all.stream()
        .filter(each -> each.attribute("lang").isEmpty() || each.attribute("lang").equals(tag()))
        .map(Xml::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(all.isEmpty() ? "" : all.getFirst().text());
  }

  private String place() {
    String written = text("contentMeta", "dateline");
    String place = AFTER_PLACE.matcher(written).replaceFirst("").strip();
    return CleanText.line(place.isEmpty() ? text("contentMeta", "located", "name") : place);
  }

  private String tag() {
    Xml named = xml.first("contentMeta", "language");
    String tag = named == null ? "" : named.attribute("tag");
    return tag.isEmpty() ? xml.attribute("lang") : tag;
  }

  private String language() throws NewsmlException {
    String tag = tag();
    if (!tag.isEmpty() && !LANGUAGE.matcher(tag).matches()) {
      throw new NewsmlException(
          at + "/contentMeta/language/@tag", "must be a BCP 47 tag such as en or fr-CA");
    }
    return tag.isEmpty() ? "en" : tag.replace('_', '-');
  }

  /// Whom it is from, as it is said aloud.
  private String from() {
    for (String[] path :
        List.of(
            new String[] {"contentMeta", "infoSource"},
            new String[] {"itemMeta", "provider"},
            new String[] {"rightsInfo", "copyrightHolder"})) {
      for (Xml party : xml.all(path)) {
        String name = text(party, "name");
        String called = name.isEmpty() && !path[0].equals("rightsInfo") ? code(party) : name;
        if (!called.isEmpty() && !called.contains("/") && !called.contains(".")) {
          return CleanText.line(called);
        }
      }
    }
    return sender.name();
  }

  private @Nullable String byline(Body body) {
    String by = text("contentMeta", "by");
    String written = by.isEmpty() ? body.byline() : by;
    String names =
        xml.all("contentMeta", "creator", "name").stream()
            .map(Xml::text)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    String line = CleanText.line(written.isEmpty() ? names : written);
    String bare = line.replaceFirst("^(?i)by\\s+", "").strip();
    return bare.isEmpty() ? null : bare;
  }

  /// A cancel without a date has one that stays, by which it is known when it is sent again.
  private Timing timing(PubStatus status) throws NewsmlException {
    Instant created = date("itemMeta", "versionCreated");
    Instant until = date("itemMeta", "embargoed");
    Instant expires = date("itemMeta", "expires");
    Instant undated = status == PubStatus.CANCELED ? Instant.EPOCH : now;
    return new Timing(
        created == null ? undated : created,
        until == null ? null : new Embargo(until),
        expires == null ? date("contentMeta", "expires") : expires);
  }

  private @Nullable Instant date(String... path) throws NewsmlException {
    String written = text(path);
    Instant date = Dates.parse(written);
    if (date == null && !written.isEmpty()) {
      throw new NewsmlException(
          at + "/" + String.join("/", path),
          "must be a date and time such as 2026-01-31T09:30:00Z, with its offset");
    }
    return date;
  }

  private Handling handling(PubStatus status) throws NewsmlException {
    String slug = CleanText.line(text("contentMeta", "slugline"));
    String version = xml.attribute("version");
    return new Handling(
        status,
        urgency(),
        section(),
        slug.isEmpty() ? null : new Slug(slug),
        null,
        texts("itemMeta", "edNote"),
        version.isEmpty() ? null : version);
  }

  private Urgency urgency() throws NewsmlException {
    String urgency = text("contentMeta", "urgency");
    if (!urgency.isEmpty() && !urgency.matches("[1-9]")) {
      throw new NewsmlException(at + "/contentMeta/urgency", "urgency is a number from 1 to 9");
    }
    return urgency.isEmpty() ? Urgency.USUAL : new Urgency(Integer.parseInt(urgency));
  }

  /// The first subject or genre that is a usual section, by its IPTC media topic or by its name, or
  /// by those of what it belongs to.
  private Section section() {
    List<Xml> named = new ArrayList<>(xml.all("contentMeta", "subject"));
    named.addAll(xml.all("contentMeta", "subject", "broader"));
    named.addAll(xml.all("contentMeta", "genre"));
    for (Xml each : named) {
      Section section = UsualSections.ofTopic(code(each));
      Section called = section == null ? UsualSections.named(text(each, "name")) : section;
      if (called != null) {
        return called;
      }
    }
    return Section.GENERAL;
  }

  private String text(String... path) {
    return text(xml, path);
  }

  private static String text(Xml from, String... path) {
    return from.all(path).stream()
        .map(Xml::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private @Nullable String texts(String... path) {
    String all =
        xml.all(path).stream()
            .map(Xml::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }

  /// What a qcode, a uri of a controlled vocabulary or a literal names: its last part.
  private static String code(@Nullable Xml of) {
    if (of == null) {
      return "";
    }
    String code =
        List.of("qcode", "literal", "uri").stream()
            .map(of::attribute)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    return code.replaceFirst("^.*[:/#](?=[^:/#]+$)", "");
  }
}
