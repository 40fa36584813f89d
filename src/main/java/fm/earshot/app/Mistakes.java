package fm.earshot.app;

/// What becomes of a mistake in the settings: a start ends with the first, a check hears of all.
interface Mistakes {
  /// Ends with the first.
  Mistakes FATAL =
      mistake -> {
        throw mistake;
      };

  /// If it returns, reading goes on as if what is wrong were not there.
  void found(SettingsException mistake);
}
