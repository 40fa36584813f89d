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
  private static final int SHOWN = 80;

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

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private static void hold(Item item, String where, long is, int most, String unit) {
    if (is > most) {
      throw new IntakeException(
          "%s: item %s: %s: %d %s, at most %d are taken"
              .formatted(
                  shown(item.credit().source()),
                  shown(String.valueOf(item.credit().uri())),
                  where,
                  is,
                  unit,
                  most));
    }
  }

  /// What came may itself be what is too long.
  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
