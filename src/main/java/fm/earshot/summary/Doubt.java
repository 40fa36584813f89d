package fm.earshot.summary;

/// A reason not to speak a summary: what was checked, and the words that did not hold.
public record Doubt(Check check, String words) {}
