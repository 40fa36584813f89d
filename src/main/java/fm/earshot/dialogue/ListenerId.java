package fm.earshot.dialogue;

/// Who a listener is, unguessable: HMAC-SHA256 under the identity key of a caller or user id, in
/// hex.
public record ListenerId(String hash) {
  public ListenerId {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a listener id is 64 hex digits");
    }
  }
}
