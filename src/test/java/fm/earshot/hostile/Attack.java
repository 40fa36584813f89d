package fm.earshot.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One hostile request as bytes on the wire. `name` is for whoever has to read a failure.
final class Attack {
  private final String name;
  private final byte[] head;
  private final byte[] body;

  private Attack(String name, byte[] head, byte[] body) {
    this.name = name;
    this.head = head;
    this.body = body;
  }

  /// A request whose framing is right, whatever it carries; `headers` are whole lines.
  static Attack of(String line, byte[] body, List<String> headers) {
    StringBuilder head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (!line.startsWith("GET") || body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    return new Attack(line, bytes, body);
  }

  static Attack of(String line, byte[] body, String... headers) {
    return of(line, body, List.of(headers));
  }

  /// The same body in chunks of 8 kB without a length said before.
  static Attack chunked(String line, byte[] body, String... headers) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    int most = 8192;
    for (int at = 0; at < body.length; at += most) {
      int size = Math.min(most, body.length - at);
      chunks.writeBytes(ascii(Integer.toHexString(size) + "\r\n"));
      chunks.write(body, at, size);
      chunks.writeBytes(ascii("\r\n"));
    }
    chunks.writeBytes(ascii("0\r\n\r\n"));
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head =
        line + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + more + "\r\n";
    return new Attack(line + " in chunks", ascii(head), chunks.toByteArray());
  }

  /// Bytes that only look like a request.
  static Attack raw(String bytes) {
    return new Attack(bytes.lines().findFirst().orElse(""), ascii(bytes), new byte[0]);
  }

  Attack called(String what) {
    return new Attack(what, head, body);
  }

  String name() {
    return name;
  }

  byte[] head() {
    return head;
  }

  byte[] body() {
    return body;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  boolean isHead() {
    return head.length > 4 && new String(head, 0, 5, StandardCharsets.ISO_8859_1).equals("HEAD ");
  }

  /// What is needed to see it again.
  @Override
  public String toString() {
    String start = new String(body, 0, Math.min(body.length, 240), StandardCharsets.ISO_8859_1);
    String top = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    return name + "\n" + top + start + (body.length > 240 ? "… " + body.length + " bytes" : "");
  }
}
