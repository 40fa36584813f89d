package fm.earshot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Finished bulletins whose sound does not matter: of a script's `top`, their files a line of text.
public final class Cuts {
  public static final Fitting FITTING = new Fitting("Here is the news.", "That was the news.");

  private Cuts() {}

  /// Airable for three hours, with its files in `directory`.
  public static Cut of(
      Script script, String name, Instant made, Path directory, Format... formats) {
    Fitted fitted = FITTING.fit(script, "top", Duration.ofMinutes(1));
    assertThat(fitted).isInstanceOf(Bulletin.class);
    String id = Cut.id(name, made);
    List<CutFile> files = new ArrayList<>();
    for (Format format : formats) {
      files.add(file(format, directory.resolve(id + "-new." + format.ending()), id + format));
    }
    return new Cut(
        id,
        name,
        made,
        made.plus(Newscast.Airing.USUAL.airable()),
        (Bulletin) fitted,
        new Loudness(-23.0, 4, -6, -18, -20),
        files,
        null);
  }

  /// A file of such a text.
  public static CutFile file(Format format, Path file, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      Files.write(file, bytes);
      return new CutFile(
          format, Target.EBU_R128, file, bytes.length, HexFormat.of().formatHex(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
