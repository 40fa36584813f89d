package fm.earshot.audio.shelf;

import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Rendering;
import fm.earshot.script.Script;
import java.nio.file.Path;
import java.util.List;

/// Whoever makes the files of a bulletin. May take seconds.
public interface Making {
  /// Writes `outputs`, which call themselves `id`. Throws where an engine, the encoder or the disk
  /// failed.
  Rendering make(Script script, Newscast newscast, String id, List<Output> outputs)
      throws SpeechException, AudioException;

  /// The files of a newscast in a directory.
  static List<Output> outputs(Newscast newscast, Path directory) {
    return newscast.form().formats().stream()
        .map(format ->
            new Output(
                format, newscast.form().target(), directory.resolve("new." + format.ending())))
        .toList();
  }
}
