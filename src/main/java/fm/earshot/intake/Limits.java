package fm.earshot.intake;

import fm.earshot.news.Content;
import org.jspecify.annotations.Nullable;

/// The most of an item that is taken, counted in UTF-16 units.
final class Limits {
  private static final int HEADLINE = 500;
  private static final int BODY = 200_000;
  private static final int PARAGRAPHS = 2_000;
  private static final int CORRECTION = 1_000;
  private static final int SOURCE = 500;
  private static final int LONGEST_SAID = 100;

  private Limits() {}

  static void check(Item item) {
    Content content = item.content();
    hold(item, "headline", content.headline().text().length(), HEADLINE, "characters");
    hold(item, "correction", length(item.handling().correction()), CORRECTION, "characters");
    hold(item, "source", item.credit().source().length(), SOURCE, "characters");
    hold(item, "body", content.paragraphs().size(), PARAGRAPHS, "paragraphs");
    long body = content.paragraphs().stream().mapToLong(String::length).sum();
    hold(item, "body", body, BODY, "characters");
  }

  /// What is too long is not repeated whole where it is refused.
  private static String begun(String name) {
    return name.length() <= LONGEST_SAID ? name : name.substring(0, LONGEST_SAID) + "…";
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private static void hold(Item item, String where, long is, int most, String unit) {
    if (is > most) {
      throw new IntakeException(
          "%s: item %s: %s: %d %s, at most %d are taken"
              .formatted(
                  begun(item.credit().source()),
                  begun(item.credit().uri()),
                  where,
                  is,
                  unit,
                  most));
    }
  }
}
