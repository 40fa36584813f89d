package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Cueing;
import fm.earshot.news.Level;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One story of the flash briefing. `updated` is when its version was made, never in the future: a
/// source's clock may run ahead.
record FlashItem(StoryScript script, Instant updated) {
  /// `mainText` must stay under 4,500 characters.
  static final int LONGEST_TEXT = 4_499;

  private static final int LONGEST_SOURCE = 200;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.0Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static FlashItem of(StoryScript script, Instant now) {
    Instant created = script.story().timing().versionCreated();
    return new FlashItem(script, created.isAfter(now) ? now : created);
  }

  /// As text, which Alexa reads where `audio` is null.
  ObjectNode json(Notices notices, @Nullable FlashAudio audio) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("uid", uid())
        .put("updateDate", DATE.format(updated))
        .put("titleText", title())
        .put("mainText", mainText(notices));
    if (audio != null) {
      item.put("streamUrl", audio.url(this));
    }
    String link = link();
    return link == null ? item : item.put("redirectionUrl", link);
  }

  /// Another one for each version, since Alexa reads no item twice.
  String uid() {
    Story story = script.story();
    String version = story.id() + "/" + story.version();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8));
  }

  /// The IPTC NewsCode of how its text was made.
  String digitalSource() {
    String uri = script.kind(Level.SUMMARY).digitalSourceType();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  String title() {
    return script.story().headline();
  }

  String mainText(Notices notices) {
    String from = notices.from(shortened(script.source()));
    String end =
        switch (script.kind(Level.SUMMARY)) {
          case OWN_WORDS, EDITED -> from;
          case MODEL, APPROVED -> notices.model() + " " + from;
        };
    String correction = script.correction();
    String begin = correction == null ? "" : notices.corrected(correction) + " ";
    int room = LONGEST_TEXT - begin.length() - end.length() - 1;
    return begin + sentences(script.level(Level.SUMMARY), room) + " " + end;
  }

  /// As many whole sentences as go into `room` characters, of a sentence without an end what goes
  /// in; never nothing.
  static String sentences(List<? extends Cue> cues, int room) {
    StringBuilder text = new StringBuilder(cues.getFirst().text());
    int end = 0;
    for (Cue cue : cues.subList(1, cues.size())) {
      end = Cueing.canStop(text.toString()) ? text.length() : end;
      if (text.length() + 1 + cue.text().length() > room) {
        return end == 0 ? text.toString() : text.substring(0, end);
      }
      text.append(' ').append(cue.text());
    }
    return text.toString();
  }

  /// A name that no station has, cut between two words, or anywhere.
  private static String shortened(String source) {
    if (source.length() <= LONGEST_SOURCE) {
      return source;
    }
    int space = source.lastIndexOf(' ', LONGEST_SOURCE);
    int end = space > 0 ? space : LONGEST_SOURCE;
    return source.substring(0, Character.isLowSurrogate(source.charAt(end)) ? end - 1 : end);
  }

  /// The story's page, where it has an address that a browser can open.
  @Nullable String link() {
    return Links.web(script.story().credit().url());
  }
}
