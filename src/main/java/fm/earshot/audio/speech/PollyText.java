package fm.earshot.audio.speech;

import fm.earshot.audio.Utterance;
import fm.earshot.audio.WordTime;
import fm.earshot.script.spoken.Ssml;
import fm.earshot.script.spoken.Tagged;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An utterance as SSML, and the way back from places in it, which Polly counts in bytes, to the
/// characters of the utterance. A name's element begins and ends where its text does.
record PollyText(String ssml, Map<Integer, Integer> charAtByte) {

  /// With names by their phones, or, for engines that take none, in words alone.
  static PollyText of(Utterance utterance, boolean phones) {
    Writer writer = new Writer();
    writer.markup("<speak><prosody rate=\"" + utterance.rate() + "%\">");
    for (Tagged run : Ssml.worded(utterance.spoken())) {
      boolean plain = !phones && run.element() == Tagged.Element.PHONEME;
      writer.text(plain ? "" : run.open(), run.text(), plain ? "" : run.close());
    }
    writer.markup("</prosody></speak>");
    return new PollyText(writer.ssml.toString(), writer.places);
  }

  private static final class Writer {
    private final StringBuilder ssml = new StringBuilder();
    private final Map<Integer, Integer> places = new TreeMap<>();
    private int bytes;
    private int at;

    void markup(String tags) {
      ssml.append(tags);
      bytes += tags.getBytes(StandardCharsets.UTF_8).length;
    }

    void text(String open, String text, String close) {
      here();
      markup(open);
      for (int c : text.codePoints().toArray()) {
        here();
        markup(escaped(c));
        at += Character.charCount(c);
      }
      here();
      markup(close);
      here();
    }

    private void here() {
      places.put(bytes, at);
    }
  }

  private static String escaped(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(codePoint);
    };
  }

  /// Null for a mark that does not stand at characters of the utterance.
  @Nullable WordTime time(int startByte, int endByte, int ms) {
    Integer start = charAtByte.get(startByte);
    Integer end = charAtByte.get(endByte);
    return start == null || end == null || end <= start ? null : new WordTime(start, end, ms);
  }
}
