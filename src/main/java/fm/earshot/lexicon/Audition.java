package fm.earshot.lexicon;

import fm.earshot.script.spoken.Entry;
import java.util.List;

/// Lets an editor hear a sentence, with names said as they are now, or as they might be.
public interface Audition {
  int LONGEST = 300;

  /// What came of it.
  sealed interface Outcome {
    /// The bytes of a WAV file, by that engine.
    @SuppressWarnings("ArrayRecordComponent")
    record Spoken(byte[] wave, String engine) implements Outcome {}

    /// Somebody else is listening.
    record Busy() implements Outcome {}

    record Unable(String why) implements Outcome {}
  }

  /// `text` has at most [#LONGEST] characters; `tried` go before the lexicon's names.
  Outcome of(String text, String language, List<Entry> tried);
}
