package fm.earshot.studio;

/// What plays a sentence: `source` is where its sound is, empty where `problem` says why there is
/// none.
public record PlayerView(String source, String text, String problem) {}
