package fm.earshot.audio;

/// The word from `start` to `end` (characters of the utterance) begins `ms` after the beginning.
public record WordTime(int start, int end, int ms) {}
