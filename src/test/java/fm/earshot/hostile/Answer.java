package fm.earshot.hostile;

import java.util.Map;

/// What came back; status 0 where the server only closed the connection.
record Answer(int status, Map<String, String> headers, String body) {
  static final Answer CUT_OFF = new Answer(0, Map.of(), "");

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  boolean closes() {
    return header("connection").equalsIgnoreCase("close");
  }
}
