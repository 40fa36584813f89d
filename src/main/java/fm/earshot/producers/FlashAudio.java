package fm.earshot.producers;

import fm.earshot.audio.reading.Recorder;
import fm.earshot.audio.reading.Use;
import java.net.URI;

/// The flash briefing in our own voice: each item is a story's reading at `home`.
public record FlashAudio(URI home, Recorder recorder) {
  /// Where the item's sound is. It is begun to be made, since whoever pulls the feed pulls that
  /// next.
  String url(FlashItem item) {
    recorder.prepare(item.script(), Use.FLASH);
    return home + "/stories/" + item.script().id() + "/flash.mp3";
  }
}
