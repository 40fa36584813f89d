package fm.earshot.alexa;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text as it stands between the quotes of a JSON string, joined of pieces that were escaped when
/// they were first said: most are said again and again.
final class Quoted {
  private static final int USUAL = 2 * 1024;

  private byte[] json = new byte[USUAL];
  private int bytes;
  private int characters;

  /// Escaped text in UTF-8, and how many characters it had.
  static final class Piece {
    private final byte[] json;
    private final int characters;

    private Piece(String text) {
      json = JsonStringEncoder.getInstance().quoteAsUTF8(text);
      characters = text.length();
    }

    static Piece of(String text) {
      return new Piece(text);
    }

    int bytes() {
      return json.length;
    }

    int characters() {
      return characters;
    }
  }

  static Quoted of(String text) {
    return new Quoted().add(Piece.of(text));
  }

  Quoted add(Piece piece) {
    int end = bytes + piece.bytes();
    if (end > json.length) {
      json = Arrays.copyOf(json, 2 * end);
    }
    System.arraycopy(piece.json, 0, json, bytes, piece.bytes());
    bytes = end;
    characters += piece.characters;
    return this;
  }

  int bytes() {
    return bytes;
  }

  int characters() {
    return characters;
  }

  void writeTo(JsonGenerator out) throws IOException {
    out.writeRawUTF8String(json, 0, bytes);
  }

  /// As JSON, with its quotes.
  @Override
  public String toString() {
    return '"' + new String(json, 0, bytes, StandardCharsets.UTF_8) + '"';
  }
}
