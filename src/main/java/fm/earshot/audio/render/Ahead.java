package fm.earshot.audio.render;

import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.script.Cue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Speaks cues one after the other, several at once but never far ahead of the one that is wanted.
final class Ahead implements AutoCloseable {
  private final Reader reader;
  private final String language;
  private final int atOnce;
  private final Iterator<Cue> left;
  private final Deque<Future<Speech>> begun = new ArrayDeque<>();
  private final ExecutorService threads;

  Ahead(Reader reader, List<Cue> cues, String language, int atOnce) {
    this.reader = reader;
    this.language = language;
    this.atOnce = atOnce;
    this.left = cues.iterator();
    this.threads = Executors.newFixedThreadPool(atOnce);
  }

  /// The next one; there must be one.
  Speech next() throws SpeechException {
    while (begun.size() < 2 * atOnce && left.hasNext()) {
      String text = left.next().text();
      begun.add(threads.submit(() -> reader.read(text, language)));
    }
    try {
      return begun.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SpeechException speech) {
        throw speech;
      }
      throw new SpeechException("an engine failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("speaking was interrupted", e);
    }
  }

  /// What nobody will hear is not begun.
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
