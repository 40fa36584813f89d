package fm.earshot.audio.delivery;

/// How a delivered file is called.
public enum Naming {
  /// By the bulletin, `top.wav`: the newest has it.
  LATEST,

  /// By the bulletin and the moment when it was made, `top-20261124-160000.wav`.
  DATED
}
