package fm.earshot.dialogue;

import fm.earshot.news.Hex;

/// Who a listener is, unguessable: HMAC-SHA256 under the identity key of a caller or user id, in
/// hex.
public record ListenerId(String hash) {
  private static final int DIGITS = 64;

  public ListenerId {
    if (!Hex.is(hash, DIGITS)) {
      throw new IllegalArgumentException("a listener id is 64 hex digits");
    }
  }
}
