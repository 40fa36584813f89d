package fm.earshot.intake.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.news.Story;
import java.time.Instant;

/// IPTC ninjs in and out: reads 3.1 and the plain fields of 1.x and 2.x, writes 3.1.
///
/// One field is Earshot's own: `earshot_correction`, the public text of a correction, which is
/// spoken. A cancel (`pubStatus` `canceled`) needs only its `uri`.
public final class Ninjs {
  static final String CORRECTION = "earshot_correction";

  private Ninjs() {}

  /// The item of a document. Without `versionCreated` it was made at `now`.
  public static Item read(byte[] json, Sender sender, Instant now) throws NinjsException {
    return new NinjsItem(Fields.parse(json), sender, now).item();
  }

  public static ObjectNode written(Story story) {
    return StoryNinjs.of(story);
  }
}
