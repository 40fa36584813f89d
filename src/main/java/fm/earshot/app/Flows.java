package fm.earshot.app;

import fm.earshot.phone.Flow;
import fm.earshot.phone.PhoneSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/// What the hotline is set up with.
final class Flows {
  private Flows() {}

  static Flow of(Settings.Phone phone) {
    Path file = phone.flow();
    if (file == null) {
      return Flow.hotline();
    }
    try {
      return Flow.read(file);
    } catch (IllegalArgumentException e) {
      throw new StartException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new SettingsException(
          file + ": the flow cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  static PhoneSettings settings(Settings settings) {
    Settings.Phone phone = settings.phone();
    Secret token = phone.authToken();
    URI base = settings.server().publicUrl();
    PhoneSettings.Input input =
        switch (phone.input()) {
          case KEYS -> PhoneSettings.Input.KEYS;
          case KEYS_AND_SPEECH -> PhoneSettings.Input.KEYS_AND_SPEECH;
        };
    return new PhoneSettings(
        token == null ? null : token.value(),
        base == null ? null : base.toString(),
        phone.voice(),
        phone.language(),
        input,
        phone.numbers());
  }
}
