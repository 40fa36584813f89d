package fm.earshot.audio.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a finished file is encoded as, with the arguments by which ffmpeg makes it.
public enum Format {
  WAV("wav", "audio/wav", "-f s16le"),
  WAV_24("wav", "audio/wav", "-f s24le"),
  MP3("mp3", "audio/mpeg", "-c:a libmp3lame -b:a 128k -id3v2_version 0 -f mp3"),
  MP2("mp2", "audio/mpeg", "-c:a mp2 -b:a 256k -f mp2"),
  AAC("m4a", "audio/mp4", "-c:a aac -b:a 128k -movie_timescale 48000 -f ipod"),
  OPUS("opus", "audio/ogg", "-c:a libopus -b:a 64k -f opus");

  private final String ending;
  private final String type;
  private final String arguments;

  Format(String ending, String type, String arguments) {
    this.ending = ending;
    this.type = type;
    this.arguments = arguments;
  }

  public String ending() {
    return ending;
  }

  /// The media type.
  public String type() {
    return type;
  }

  /// By the ending of a file's name.
  public static Optional<Format> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> lower.endsWith("." + format.ending)).findFirst();
  }

  int bits() {
    return this == WAV_24 ? 24 : 16;
  }

  List<String> arguments() {
    return List.of(arguments.split(" ", -1));
  }
}
