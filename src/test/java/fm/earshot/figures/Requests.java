package fm.earshot.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Requests in turn, over and over, each time under a name never used before: none is taken for one
/// that came twice.
final class Requests {
  /// Stands in a request for its number, and is as long.
  static final String NUMBER = "0000000000";

  private final List<ByteBuffer> requests = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private long sent;

  void add(String path, List<String> headers, byte[] body) {
    StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer request = ByteBuffer.allocateDirect(start.length + body.length);
    request.put(start).put(body).flip();
    requests.add(request);
    numbers.add(StandardCharsets.ISO_8859_1.decode(request.duplicate()).toString().indexOf(NUMBER));
  }

  ByteBuffer next() {
    int which = (int) (sent % requests.size());
    ByteBuffer request = requests.get(which);
    long left = sent++;
    for (int i = NUMBER.length() - 1; i >= 0; i--) {
      request.put(numbers.get(which) + i, (byte) ('0' + left % 10));
      left /= 10;
    }
    return request.duplicate();
  }

  int size() {
    return requests.size();
  }
}
