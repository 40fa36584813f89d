package fm.earshot.audio.delivery;

/// What is to be put somewhere under a name, with its media type.
public record Parcel(String name, Cargo cargo, String type) {
  public Parcel {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,199}")) {
      throw new IllegalArgumentException("not a name for a file that goes out: " + name);
    }
  }

  /// The name that it has until it is whole; most that watch a folder look over names like this.
  String partName() {
    return "." + name + ".part";
  }

  /// Whether it is sound, which a machine made.
  boolean isAudio() {
    return type.startsWith("audio/");
  }
}
