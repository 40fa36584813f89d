package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Credits;
import fm.earshot.audio.file.Slate;
import fm.earshot.news.Level;
import fm.earshot.news.Story;
import fm.earshot.script.StoryScript;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// An article with a player, for a browser or a frame in its publisher's own page. Works without
/// its few lines of script, which wait for a recording that is still being made.
public record ListenPage(
    String station, URI home, ZoneId zone, Credits credits, ListenWords words) {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEMPLATE = resource("listen.html");
  private static final String STYLE = resource("listen.css");
  private static final String SCRIPT = resource("listen.js");
  private static final String POLICY =
      "default-src 'none'; media-src 'self'; base-uri 'none'; form-action 'none'; style-src "
          + source(STYLE)
          + "; script-src "
          + source(SCRIPT);

  void answer(Context context, StoryScript script) {
    context.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff");
    new Page(HTML, of(script)).answer(context);
  }

  String of(StoryScript script) {
    Story story = script.story();
    String path = "/stories/" + story.id() + "/listen.mp3";
    String correction = credits.correction(script);
    Map<String, String> values = new HashMap<>();
    values.put("language", Html.escaped(story.content().language()));
    values.put("headline", Html.escaped(story.headline()));
    values.put("station", Html.escaped(station));
    values.put("from", Html.escaped(credits.written(script)));
    values.put("made", story.timing().versionCreated().toString());
    values.put("date", Html.escaped(date(story)));
    values.put("correction", correction == null ? "" : paragraph("corrected", correction));
    values.put("title", Html.escaped(words.title()));
    values.put("minutes", Html.escaped(words.about(script.minutes())));
    values.put("sound", path);
    values.put("file", story.id() + ".mp3");
    values.put("waiting", Html.escaped(words.waiting()));
    values.put("failed", Html.escaped(words.failed()));
    values.put("disclosure", Html.escaped(credits.disclosure(script, Level.FULL_TEXT)));
    values.put("download", Html.escaped(words.download()));
    values.put("text", text(story));
    values.put("original", original(script));
    values.put("ld", audioObject(script, path));
    values.put("style", STYLE);
    values.put("script", SCRIPT);
    return Html.filled(TEMPLATE, values);
  }

  private String date(Story story) {
    Locale locale = Locale.forLanguageTag(story.content().language());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(story.timing().versionCreated().atZone(zone));
  }

  private static String text(Story story) {
    return story.paragraphs().stream()
        .map(paragraph -> "<p>" + Html.escaped(paragraph) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String paragraph(String kind, String text) {
    return "<p class=\"" + kind + "\">" + Html.escaped(text) + "</p>\n";
  }

  private String original(StoryScript script) {
    String link = Links.web(script.story().credit().url());
    return link == null
        ? ""
        : "<p><a href=\"%s\">%s</a></p>%n"
            .formatted(Html.escaped(link), Html.escaped(words.original()));
  }

  /// What search engines and other machines read: schema.org's AudioObject.
  private String audioObject(StoryScript script, String path) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org")
        .put("@type", "AudioObject")
        .put("name", script.story().headline())
        .put("contentUrl", home + path)
        .put("encodingFormat", "audio/mpeg")
        .put("duration", "PT" + script.minutes() + "M")
        .put("inLanguage", script.story().content().language())
        .put("digitalSourceType", Slate.MACHINE_MADE_URI)
        .put("creditText", credits.written(script));
    return json.toString().replace("<", "\\u003c");
  }

  private static String source(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ListenPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
