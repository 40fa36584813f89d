package fm.earshot.dialogue;

/// A session as text: versioned, base64url, at most 600 characters.
public final class State {
  public static final int LONGEST = 600;

  private State() {}
}
