package fm.earshot.intake.feed;

import fm.earshot.intake.Item;
import fm.earshot.intake.UsualSections;
import fm.earshot.intake.page.CleanText;
import fm.earshot.intake.page.Datelines;
import fm.earshot.intake.page.Headlines;
import fm.earshot.intake.page.HtmlText;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Dateline;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes items of the entries of one feed, read at `now`.
record EntryItem(FeedSource source, Entry.Feed feed, Instant now) {
  private static final Duration AHEAD = Duration.ofHours(1);
  private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+(?: ?\\(([^)]+)\\))?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  /// Throws [IllegalArgumentException] for an entry that says nothing.
  Item read(Entry entry) {
    List<String> paragraphs = new ArrayList<>(HtmlText.paragraphs(entry.body()));
    Dateline dateline = null;
    if (!paragraphs.isEmpty()) {
      Datelines.Lead lead = Datelines.split(paragraphs.getFirst());
      dateline = lead.dateline();
      paragraphs.set(0, lead.text());
    }
    String title = title(entry, paragraphs);
    String link = entry.link() == null ? null : Address.canonical(entry.link(), base());
    String key = key(entry, link, title);
    return new Item(
        StoryId.of(source.key(), key),
        new Content(new Headline(title), dateline, paragraphs, language(entry)),
        new Credit(called(), key, byline(entry.author()), link, Origin.WIRE),
        new Timing(date(entry.date()), null, null),
        Handling.of(section(entry.categories()), Urgency.USUAL));
  }

  /// The cancel of an entry that the feed withdrew.
  Item withdrawn(Entry.Gone gone) {
    return new Item(
        StoryId.of(source.key(), gone.guid()),
        new Content(new Headline("Withdrawn"), null, List.of(), "en"),
        new Credit(called(), gone.guid(), null, null, Origin.WIRE),
        new Timing(gone.when() == null ? Instant.EPOCH : gone.when(), null, null),
        Handling.of(Section.GENERAL, Urgency.USUAL).with(PubStatus.CANCELED));
  }

  /// Whom the feed's stories are from, as it is said aloud.
  private String called() {
    String title = feed.title() == null ? "" : HtmlText.line(feed.title());
    return source.name() != null ? source.name() : title.isEmpty() ? source.shown() : title;
  }

  private static String title(Entry entry, List<String> paragraphs) {
    String title = HtmlText.line(entry.title());
    if (!title.isEmpty()) {
      return title;
    }
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("neither a title nor a text");
    }
    return Headlines.fromLead(paragraphs.getFirst());
  }

  private static String key(Entry entry, @Nullable String link, String title) {
    return entry.guid() != null ? entry.guid() : Objects.requireNonNullElse(link, title);
  }

  private Instant date(@Nullable Instant date) {
    return date == null || date.isAfter(now.plus(AHEAD)) ? now : date;
  }

  /// Where relative addresses start: a feed from a file says where it lives.
  private String base() {
    boolean web = source.location().matches("(?i)https?://.*");
    return web || feed.link() == null ? source.location() : feed.link();
  }

  private String language(Entry entry) {
    String own = entry.language() == null ? feed.language() : entry.language();
    String named = source.language() == null ? own : source.language();
    return named != null && LANGUAGE.matcher(named).matches() ? named : "en";
  }

  private Section section(List<String> categories) {
    if (source.section() != null) {
      return source.section();
    }
    return categories.stream()
        .map(UsualSections::named)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Section.GENERAL);
  }

  private static @Nullable String byline(@Nullable String author) {
    String name = author == null ? "" : HtmlText.line(author);
    Matcher mailbox = MAILBOX.matcher(name);
    if (mailbox.matches()) {
      return mailbox.group(1) == null ? null : CleanText.line(mailbox.group(1));
    }
    boolean by = name.toLowerCase(Locale.ROOT).startsWith("by ");
    return name.isEmpty() ? null : by ? name.substring(3) : name;
  }
}
