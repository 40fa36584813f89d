package fm.earshot.audio.shelf;

import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Rendering;
import fm.earshot.script.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where one bulletin is made and put on the shelf.
record Bench(Making making, Shelf shelf, Supplier<Script> script, InstantSource clock) {
  private static final Logger log = LoggerFactory.getLogger(Bench.class);
  private static final int ATTEMPTS = 3;

  /// What came of it.
  sealed interface Made {
    record Put(Cut cut) implements Made {}

    record Failed(Failure failure) implements Made {}
  }

  /// Makes it of what is on the air; again where something of it may no longer be told when it is
  /// done.
  Made make(Newscast newscast) {
    try {
      Made made = attempt(newscast);
      for (int i = 1; i < ATTEMPTS && made instanceof Made.Put(var cut) && !holds(cut); i++) {
        made = attempt(newscast);
      }
      return made;
    } catch (SpeechException e) {
      return failed(Failure.Reason.SPEECH, String.valueOf(e.getMessage()));
    } catch (AudioException | UncheckedIOException e) {
      return failed(Failure.Reason.FILE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(Failure.Reason.FILE, "a finished file cannot be read");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      log.error("bulletin {} broke something", newscast.name(), e);
      return failed(Failure.Reason.FAULT, "something went wrong here");
    }
  }

  private boolean holds(Cut cut) {
    if (News.holds(cut.bulletin(), script.get())) {
      return true;
    }
    shelf.withdraw(one -> one.id().equals(cut.id()));
    return false;
  }

  private Made attempt(Newscast newscast) throws SpeechException, AudioException, IOException {
    String id = shelf.freeId(newscast.name());
    Path work = shelf.workplace(id);
    try {
      List<Output> outputs = Making.outputs(newscast, work);
      return switch (making.make(script.get(), newscast, id, outputs)) {
        case Rendering.Finished finished -> put(newscast, cut(newscast, id, finished, outputs));
        case Rendering.Unfit(var reason) -> failed(Failure.Reason.UNFIT, reason.why());
      };
    } finally {
      shelf.clear(work);
    }
  }

  private Made put(Newscast newscast, Cut cut) {
    if (newscast.airing().approve()) {
      shelf.hold(cut);
    } else {
      shelf.put(cut);
    }
    return new Made.Put(cut);
  }

  private static Cut cut(
      Newscast newscast, String id, Rendering.Finished finished, List<Output> outputs)
      throws IOException {
    List<CutFile> files = new ArrayList<>();
    for (Output output : outputs) {
      long bytes = Files.size(output.file());
      String hash = hash(output.file());
      files.add(new CutFile(output.format(), output.target(), output.file(), bytes, hash));
    }
    return new Cut(
        id,
        newscast.name(),
        finished.made(),
        finished.made().plus(newscast.airing().airable()),
        finished.bulletin(),
        finished.loudness(),
        files,
        null);
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      int read = in.read(buffer);
      while (read >= 0) {
        digest.update(buffer, 0, read);
        read = in.read(buffer);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Made failed(Failure.Reason reason, String why) {
    return new Made.Failed(new Failure(reason, clock.instant(), why));
  }
}
