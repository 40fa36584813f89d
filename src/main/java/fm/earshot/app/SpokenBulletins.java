package fm.earshot.app;

import fm.earshot.audio.Earlier;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Window;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Imaging;
import fm.earshot.audio.file.Sounds;
import fm.earshot.audio.render.Order;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Rendering;
import fm.earshot.audio.shelf.Making;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.script.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Bulletins spoken by the engines of the settings, which are opened when the first is made.
final class SpokenBulletins implements Making {
  private static final int MOST_NAMES = 1_000;

  private final FirstUse speaking;

  /// The last that was made of each name.
  private final Map<String, Earlier> earlier = new ConcurrentHashMap<>();

  SpokenBulletins(FirstUse speaking) {
    this.speaking = speaking;
  }

  @Override
  public Rendering make(Script script, Newscast newscast, String id, List<Output> outputs)
      throws SpeechException, AudioException {
    Speaking open = speaking.get();
    Newscast.Contents contents = newscast.contents();
    Order order =
        new Order(
            contents.programme(),
            new Window(contents.length(), contents.exactly()),
            contents.rung(),
            newscast.airing().airable(),
            id);
    Rendering rendering =
        open.renderers()
            .apply(words(newscast.frame(), open.usual()))
            .with(imaging(newscast.frame(), open.sounds()))
            .after(earlier.getOrDefault(newscast.name(), Earlier.NOTHING))
            .render(script, order, outputs);
    if (rendering instanceof Rendering.Finished finished) {
      if (earlier.size() >= MOST_NAMES) {
        earlier.clear();
      }
      earlier.put(newscast.name(), Earlier.of(finished.bulletin(), script));
    }
    return rendering;
  }

  private static Imaging imaging(Newscast.Frame frame, Sounds sounds) throws AudioException {
    Path sounder = frame.sounder();
    Path bed = frame.bed();
    return new Imaging(
        sounder == null ? null : sounds.of(sounder, Sounds.LONGEST_SOUNDER),
        bed == null ? null : sounds.of(bed, Sounds.LONGEST_BED),
        frame.under());
  }

  private static Fitting words(Newscast.Frame frame, Fitting usual) {
    String intro = frame.intro();
    String outro = frame.outro();
    return new Fitting(
        intro == null ? usual.intro() : intro, outro == null ? usual.signOff() : outro);
  }
}
