package fm.earshot.audio.speech;

import fm.earshot.audio.Utterance;
import fm.earshot.audio.WordTime;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An utterance as SSML, and the way back from places in it, which Polly counts in bytes, to the
/// characters of the utterance.
@SuppressWarnings("ArrayRecordComponent")
record PollyText(String ssml, int[] charOfByte) {
  private static final int NOWHERE = -1;

  static PollyText of(Utterance utterance) {
    String open = "<speak><prosody rate=\"" + utterance.rate() + "%\">";
    StringBuilder ssml = new StringBuilder(open);
    String text = utterance.text();
    int[] at = new int[open.length() + 6 * text.length() + 64];
    Arrays.fill(at, NOWHERE);
    int bytes = open.length();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String written = escaped(text.codePointAt(i));
      ssml.append(written);
      at[bytes] = i;
      bytes += written.getBytes(StandardCharsets.UTF_8).length;
    }
    at[bytes] = text.length();
    return new PollyText(ssml.append("</prosody></speak>").toString(), at);
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
    int start = at(startByte);
    int end = at(endByte);
    return start < 0 || end <= start ? null : new WordTime(start, end, ms);
  }

  private int at(int place) {
    return place < 0 || place >= charOfByte.length ? NOWHERE : charOfByte[place];
  }
}
