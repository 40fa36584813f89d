package fm.earshot.app;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.picture.Picture;
import fm.earshot.audio.render.Order;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Rendering;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.producers.Rundown;
import fm.earshot.script.Script;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// A bulletin for a file instead of the air, from the stories that are stored or the sample
/// edition.
public final class BulletinFile {
  private static final Duration DRAWING = Duration.ofMinutes(1);

  private BulletinFile() {}

  /// Writes what was asked for and says so in a line. Throws [BulletinException].
  public static String write(CommandLine.Bulletin asked, Settings settings, InstantSource clock) {
    Form form = Form.of(asked.out());
    Words words = Words.of(settings.station().language());
    try (OpenNewsroom open = OpenNewsroom.of(settings, clock)) {
      Script script = open.newsroom().script();
      return switch (form) {
        case Form.Paper paper -> paper(asked, paper, script, words, settings);
        case Form.Audio(var format) -> {
          CurrentLexicons lexicons = open.lexicons(settings, () -> {});
          lexicons.look();
          Speech speech = new Speech(words, lexicons, settings, clock);
          yield audio(asked, format, script, speech);
        }
      };
    }
  }

  private static String paper(
      CommandLine.Bulletin asked, Form.Paper form, Script script, Words words, Settings settings) {
    Duration target = Duration.ofSeconds(asked.seconds());
    Fitted fitted = words.fitting(settings.station().name()).fit(script, asked.programme(), target);
    Bulletin bulletin =
        switch (fitted) {
          case Bulletin fits -> fits;
          case Fitted.Unfit unfit -> throw new BulletinException(unfit.why());
        };
    Rundown rundown = new Rundown(bulletin, script.built(), words.notices().disclosure());
    replace(asked.out(), form.of(rundown));
    return said(asked.out(), bulletin);
  }

  /// What a bulletin is spoken with.
  private record Speech(
      Words words, CurrentLexicons lexicons, Settings settings, InstantSource clock) {
    Speaking open() throws SpeechException {
      return Speaking.open(settings, words, lexicons::now, clock);
    }
  }

  private static String audio(
      CommandLine.Bulletin asked, Format format, Script script, Speech speech) {
    Order order =
        new Order(asked.programme(), Duration.ofSeconds(asked.seconds()), Duration.ofHours(3));
    List<Output> outputs = List.of(new Output(format, Target.EBU_R128, asked.out()));
    try {
      Renderer renderer = speech.open().renderer();
      return switch (renderer.render(script, order, outputs)) {
        case Rendering.Finished finished -> {
          draw(asked, finished, speech.settings());
          yield said(asked.out(), finished.bulletin())
              + String.format(
                  Locale.ROOT,
                  ", tempo %.3f, %.1f LUFS, %.1f dBTP",
                  finished.tempo(),
                  finished.loudness().integrated(),
                  finished.loudness().truePeak());
        }
        case Rendering.Unfit(var reason) -> throw new BulletinException(reason.why());
      };
    } catch (SpeechException | AudioException e) {
      throw new BulletinException(String.valueOf(e.getMessage()), e);
    }
  }

  private static void draw(
      CommandLine.Bulletin asked, Rendering.Finished finished, Settings settings)
      throws AudioException {
    Path picture = asked.picture();
    if (picture != null) {
      Picture.write(
          asked.out(),
          finished.bulletin(),
          finished.loudness(),
          settings.station().name() + ": " + asked.programme(),
          Ffmpeg.ofBuild(DRAWING),
          picture);
    }
  }

  /// What is written: the words, or the sound.
  private sealed interface Form {
    enum Paper implements Form {
      TEXT,
      JSON;

      String of(Rundown rundown) {
        return switch (this) {
          case TEXT -> rundown.text();
          case JSON -> rundown.json();
        };
      }
    }

    record Audio(Format format) implements Form {}

    static Form of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt")) {
        return Paper.TEXT;
      }
      if (name.endsWith(".json")) {
        return Paper.JSON;
      }
      return Format.of(name)
          .<Form>map(Audio::new)
          .orElseThrow(() ->
              new BulletinException(
                  "--out must end in .wav, .mp3, .mp2, .m4a, .opus, .txt or .json"));
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
