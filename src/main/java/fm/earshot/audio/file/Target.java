package fm.earshot.audio.file;

/// How loud a file must be and how high its true peak may go, in LUFS and dBTP, by where it goes.
public enum Target {
  /// EBU R128, for broadcasting.
  EBU_R128(-23, -1, 2),
  /// American public radio's programme distribution.
  PRSS(-24, -2, 2),
  PODCAST(-16, -1, 2),
  ALEXA(-14, -2, 1);

  private final double lufs;
  private final double peak;
  private final int channels;

  Target(double lufs, double peak, int channels) {
    this.lufs = lufs;
    this.peak = peak;
    this.channels = channels;
  }

  public double lufs() {
    return lufs;
  }

  public double peak() {
    return peak;
  }

  public int channels() {
    return channels;
  }
}
