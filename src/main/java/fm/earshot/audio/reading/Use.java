package fm.earshot.audio.reading;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Target;
import fm.earshot.news.Level;
import java.time.Duration;
import java.util.Locale;

/// What a story is read for: how much of it, in which file, and for how long at least.
public enum Use {
  /// The whole article on its publisher's page, as loud as podcasts are.
  ARTICLE(Level.FULL_TEXT, Format.MP3, Target.PODCAST, Duration.ZERO),
  /// An item of Alexa's flash briefing, which is never shorter than ten seconds.
  FLASH(Level.SUMMARY, Format.MP3_256, Target.ALEXA, Duration.ofSeconds(10));

  private final Level level;
  private final Format format;
  private final Target target;
  private final Duration least;

  Use(Level level, Format format, Target target, Duration least) {
    this.level = level;
    this.format = format;
    this.target = target;
    this.least = least;
  }

  public Level level() {
    return level;
  }

  public Format format() {
    return format;
  }

  public Target target() {
    return target;
  }

  Mastering.Product product() {
    return new Mastering.Product(format, target);
  }

  Duration least() {
    return least;
  }

  /// How its files are told from those of other uses.
  String letter() {
    return name().substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
