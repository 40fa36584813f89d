package fm.earshot.app;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Imaging;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.edition.Programme;
import fm.earshot.news.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what bulletins are made, and who may pull them.
final class BulletinsReader {
  private static final String LIST = "bulletins";
  private static final int SHORTEST = 10;
  private static final int LONGEST = 3_600;
  private static final int USUAL_SECONDS = 60;
  private static final Duration OFTENEST = Duration.ofMinutes(5);
  private static final long LARGEST_SOUND = 20L << 20;
  private static final String[] KEYS = {
    "name",
    "programme",
    "seconds",
    "at-most",
    "rung",
    "every",
    "profile",
    "formats",
    "intro",
    "outro",
    "sounder",
    "bed",
    "bed-under",
    "approve",
    "airable",
    PodcastReader.KEY,
    DeliveryReader.LIST
  };

  private final Fields given;
  private final Items items;
  private final Path directory;

  BulletinsReader(Fields given, Path directory) {
    this.given = given;
    this.items = new Items(given);
    this.directory = directory;
  }

  Settings.Producers read() {
    Secret token = given.secret("producers.token", 1);
    return new Settings.Producers(
        bulletins(),
        new Settings.Pull(
            NamedTokens.read(given, "producers.users", null),
            token,
            NamedTokens.read(given, "producers.tokens", token),
            given.flag("producers.public", false)),
        given.whole("producers.shelf", 1, 1_000_000, 1_024));
  }

  private List<Settings.Bulletin> bulletins() {
    Set<String> names = new HashSet<>();
    return items.each(
        LIST,
        item -> {
          Settings.Bulletin bulletin = bulletin(item);
          if (bulletin != null && !names.add(bulletin.newscast().name())) {
            throw item.wrong("the bulletin \"" + bulletin.newscast().name() + "\" stands twice");
          }
          return bulletin;
        });
  }

  /// A lone word is the usual bulletin of the programme of that name.
  private Settings.@Nullable Bulletin bulletin(Value item) {
    if (item instanceof Value.Text) {
      String name = name(items.lone("", LIST, item), LIST, null);
      return name == null ? null : new Settings.Bulletin(Newscast.usual(name));
    }
    Fields one = items.group(LIST, item, KEYS);
    String programme = one.text("programme");
    String name = name(one, "name", programme);
    if (name == null) {
      throw item.wrong("a bulletin has a name of small letters, digits and dashes");
    }
    return new Settings.Bulletin(
        new Newscast(
            name,
            contents(one, item, programme == null ? Programme.TOP : programme),
            frame(one),
            new Newscast.Form(profile(one), formats(one)),
            airing(one)),
        new PodcastReader(given).read(one, name),
        new DeliveryReader(one, directory).read());
  }

  private static @Nullable String name(Fields one, String key, @Nullable String otherwise) {
    String right = "small letters, digits and dashes, since it is an address";
    String name = one.<@Nullable String>as(key, otherwise, right, text -> text);
    boolean fits = name != null && name.matches("[a-z0-9](-?[a-z0-9]){0,39}");
    Value value = one.get(key);
    if (!fits && value != null) {
      throw one.wrong(key, value, right);
    }
    return fits ? name : null;
  }

  private static Newscast.Contents contents(Fields one, Value item, String programme) {
    if (one.has("seconds") && one.has("at-most")) {
      throw item.wrong("a bulletin has either seconds or at-most");
    }
    boolean exactly = !one.has("at-most");
    int seconds = one.whole(exactly ? "seconds" : "at-most", SHORTEST, LONGEST, USUAL_SECONDS);
    return new Newscast.Contents(programme, Duration.ofSeconds(seconds), exactly, rung(one));
  }

  private static @Nullable Level rung(Fields one) {
    return one.<@Nullable Level>as(
        "rung",
        null,
        "headline, summary, long-summary or full",
        text ->
            switch (text) {
              case "headline" -> Level.HEADLINE;
              case "summary" -> Level.SUMMARY;
              case "long-summary" -> Level.LONG_SUMMARY;
              case "full" -> Level.FULL_TEXT;
              default -> null;
            });
  }

  private Newscast.Frame frame(Fields one) {
    return new Newscast.Frame(
        one.text("intro"),
        one.text("outro"),
        sound(one, "sounder"),
        sound(one, "bed"),
        one.whole("bed-under", 0, 60, (int) Imaging.USUALLY_UNDER));
  }

  private @Nullable Path sound(Fields one, String key) {
    Path file = one.file(key, directory);
    Value value = one.get(key);
    if (file != null && value != null && !isSmall(file)) {
      given.mistakes().found(one.wrong(key, value, "a file of at most 20 MB"));
      return null;
    }
    return file;
  }

  private static boolean isSmall(Path file) {
    try {
      return Files.size(file) <= LARGEST_SOUND;
    } catch (IOException e) {
      return false;
    }
  }

  private static Target profile(Fields one) {
    return one.<Target>as(
        "profile",
        Target.EBU_R128,
        "ebu, prss, podcast or alexa",
        text ->
            switch (text) {
              case "ebu" -> Target.EBU_R128;
              case "prss" -> Target.PRSS;
              case "podcast" -> Target.PODCAST;
              case "alexa" -> Target.ALEXA;
              default -> null;
            });
  }

  private static List<Format> formats(Fields one) {
    Value value = one.get("formats");
    if (value == null) {
      return Newscast.Form.USUAL.formats();
    }
    List<Format> formats = new ArrayList<>();
    Set<String> endings = new HashSet<>();
    for (String word : one.words("formats")) {
      Format format = format(word);
      if (format == null || !endings.add(format.ending())) {
        throw one.wrong("formats", value, "some of wav or wav-24, mp3, mp2, m4a and opus");
      }
      formats.add(format);
    }
    return formats.isEmpty() ? Newscast.Form.USUAL.formats() : formats;
  }

  private static @Nullable Format format(String word) {
    return switch (word) {
      case "wav" -> Format.WAV;
      case "wav-24" -> Format.WAV_24;
      case "mp3" -> Format.MP3;
      case "mp2" -> Format.MP2;
      case "m4a" -> Format.AAC;
      case "opus" -> Format.OPUS;
      default -> null;
    };
  }

  private static Newscast.Airing airing(Fields one) {
    Duration airable = one.age("airable");
    return new Newscast.Airing(
        every(one),
        one.flag("approve", false),
        airable == null ? Newscast.Airing.USUAL.airable() : airable);
  }

  private static @Nullable Duration every(Fields one) {
    Value value = one.get("every");
    if (value == null) {
      return null;
    }
    Duration every = one.duration("every", OFTENEST);
    if (every.compareTo(OFTENEST) < 0) {
      throw one.wrong("every", value, "5m to 24h, such as 30m or 1h");
    }
    return every;
  }
}
