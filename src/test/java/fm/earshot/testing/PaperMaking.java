package fm.earshot.testing;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Rendering;
import fm.earshot.audio.shelf.Making;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes bulletins of words alone, at once, unless it is told to fail.
public final class PaperMaking implements Making {
  private final InstantSource clock;
  private final AtomicInteger made = new AtomicInteger();
  private volatile String trouble = "";
  private volatile Runnable meanwhile = () -> {};

  public PaperMaking(InstantSource clock) {
    this.clock = clock;
  }

  /// From now on it fails with this: "speech", "file" or "fault"; "" for not at all.
  public void fail(String how) {
    trouble = how;
  }

  /// What happens while the next one is being made.
  public void meanwhile(Runnable happens) {
    meanwhile = happens;
  }

  public int made() {
    return made.get();
  }

  @Override
  public Rendering make(Script script, Newscast newscast, String id, List<Output> outputs)
      throws SpeechException, AudioException {
    Fitted fitted =
        Cuts.FITTING.fit(script, newscast.contents().programme(), newscast.contents().length());
    Runnable happens = meanwhile;
    meanwhile = () -> {};
    happens.run();
    switch (trouble) {
      case "speech" -> throw new SpeechException("no engine speaks");
      case "file" -> throw new AudioException("the disk is full");
      case "fault" -> throw new IllegalStateException("a fault");
      default -> {}
    }
    return switch (fitted) {
      case Fitted.Unfit unfit -> new Rendering.Unfit(unfit);
      case Bulletin bulletin -> finished(bulletin, id, outputs);
    };
  }

  private Rendering finished(Bulletin bulletin, String id, List<Output> outputs) {
    made.incrementAndGet();
    for (Output output : outputs) {
      try {
        Files.writeString(output.file(), id + " " + output.format());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Loudness loudness = new Loudness(-23, 4, -6, -18, -20);
    return new Rendering.Finished(
        bulletin, 1, outputs.stream().map(_ -> loudness).toList(), clock.instant());
  }
}
