package fm.earshot.intake;

import fm.earshot.news.Credit;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.Timing;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the desk decided about a story of a wire, and the wire does not take back by sending it
/// anew: its embargo and its expiry.
final class DeskWord {
  private DeskWord() {}

  /// `item` as it is to be kept after `kept`, which the desk made of what the wire had `sent`.
  static Item over(Item item, Story kept, Story sent) {
    Timing now = item.timing();
    Timing desk = kept.timing();
    Timing wire = sent.timing();
    boolean embargo = holds(desk.embargo(), wire.embargo(), now.embargo());
    boolean expiry = holds(desk.expires(), wire.expires(), now.expires());
    if (!embargo && !expiry) {
      return item;
    }
    Timing timing =
        new Timing(
            now.versionCreated(),
            embargo ? desk.embargo() : now.embargo(),
            expiry ? desk.expires() : now.expires());
    return new Item(item.id(), item.content(), ofDesk(item.credit()), timing, item.handling());
  }

  private static boolean holds(@Nullable Object desk, @Nullable Object sent, @Nullable Object now) {
    return !Objects.equals(desk, sent) && Objects.equals(sent, now);
  }

  private static Credit ofDesk(Credit credit) {
    return new Credit(
        credit.source(),
        credit.uri(),
        credit.byline(),
        credit.url(),
        Origin.DESK,
        credit.usageTerms());
  }
}
