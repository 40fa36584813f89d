package fm.earshot.app;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.producers.Rundown;
import fm.earshot.script.Script;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/// A bulletin for a file instead of the air, from the stories that are stored or the sample
/// edition.
public final class BulletinFile {
  private BulletinFile() {}

  /// Writes what was asked for and says so in a line. Throws [BulletinException].
  public static String write(CommandLine.Bulletin asked, Settings settings, InstantSource clock) {
    Form form = Form.of(asked.out());
    Words words = Words.of(settings.station().language());
    try (OpenNewsroom open = OpenNewsroom.of(settings, clock)) {
      Script script = open.newsroom().script();
      Duration target = Duration.ofSeconds(asked.seconds());
      Fitted fitted =
          words.fitting(settings.station().name()).fit(script, asked.programme(), target);
      Bulletin bulletin =
          switch (fitted) {
            case Bulletin fits -> fits;
            case Fitted.Unfit unfit -> throw new BulletinException(unfit.why());
          };
      Rundown rundown = new Rundown(bulletin, script.built(), words.notices().disclosure());
      replace(asked.out(), form.of(rundown));
      return said(asked.out(), bulletin);
    }
  }

  private enum Form {
    TEXT,
    JSON;

    static Form of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt")) {
        return TEXT;
      }
      if (name.endsWith(".json")) {
        return JSON;
      }
      throw new BulletinException(
          "no speech engine yet: write the script with --out FILE.txt or FILE.json");
    }

    String of(Rundown rundown) {
      return switch (this) {
        case TEXT -> rundown.text();
        case JSON -> rundown.json();
      };
    }
  }

  /// Whole or not at all, whatever was there before: whoever waits for the file never sees half.
  private static void replace(Path file, String text) {
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try {
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new BulletinException(file + ": cannot be written (" + reason(e) + ")");
    }
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : null;
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static String said(Path file, Bulletin bulletin) {
    return String.format(
        Locale.ROOT,
        "%s: %.1f of %d seconds, stories told: %d",
        file,
        bulletin.length().toMillis() / 1000.0,
        bulletin.target().toSeconds(),
        bulletin.items().size());
  }
}
