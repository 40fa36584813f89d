package fm.earshot.intake.websub;

/// What nobody can guess.
public interface Chance {
  /// At least 128 random bits, as letters and digits.
  String token();

  /// From 0 to below 1.
  double fraction();
}
