package fm.earshot.app;

/// The settings are wrong; the message is one line that says where, what, and what would be right.
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String oneLine) {
    super(oneLine.replaceAll("\\s*\\R\\s*", " "));
  }
}
