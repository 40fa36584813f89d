package fm.earshot.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.audio.Credits;
import fm.earshot.audio.Fitting;
import fm.earshot.dialogue.Phrases;
import fm.earshot.dialogue.Prompts;
import fm.earshot.producers.Channel;
import fm.earshot.producers.ListenWords;
import fm.earshot.producers.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The prompts and phrases of a language, read from the resources; English where a language has
/// none yet.
record Words(Map<String, String> texts, Map<String, List<String>> spoken) {
  private static final String FOLDER = "/fm/earshot/prompts/";
  private static final String USUAL = "en";

  static Words of(String language) {
    String base = language.split("-", 2)[0];
    String known = Words.class.getResource(FOLDER + base + ".yaml") == null ? USUAL : base;
    return new Words(
        read(known + ".yaml", new TypeReference<>() {}),
        read("phrases-" + known + ".yaml", new TypeReference<>() {}));
  }

  Prompts prompts(String channel) {
    return Prompts.of(texts, channel);
  }

  Phrases phrases() {
    return Phrases.of(spoken);
  }

  /// What stands around the stories of a bulletin of `station`.
  Fitting fitting(String station) {
    return new Fitting(say("bulletin-intro", station), say("bulletin-sign-off", station));
  }

  Notices notices() {
    return new Notices(
        text("bulletin-disclosure"),
        text("flash-source"),
        text("flash-model"),
        text("story-corrected"));
  }

  /// What is said of a story that is read by itself.
  Credits credits() {
    return new Credits(
        text("listen-source"),
        text("listen-byline"),
        text("listen-own"),
        text("listen-model"),
        text("listen-edited"),
        text("story-corrected"));
  }

  ListenWords listening() {
    return new ListenWords(
        text("listen-title"),
        text("listen-minute"),
        text("listen-minutes"),
        text("listen-download"),
        text("listen-original"),
        text("listen-waiting"),
        text("listen-failed"));
  }

  /// What the flash briefing of `station`, to be found at `link`, says of itself as a feed.
  Channel channel(String station, URI link) {
    return new Channel(say("flash-title", station), link, text("flash-about"));
  }

  private String say(String key, String station) {
    return text(key).replace("{station}", station);
  }

  private String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no words for \"" + key + "\"");
    }
    return text.strip();
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (@Nullable InputStream in = Words.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + file);
      }
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("prompts/" + file + " cannot be read", e);
    }
  }
}
