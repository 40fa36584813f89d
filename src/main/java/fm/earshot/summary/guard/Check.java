package fm.earshot.summary.guard;

/// What of a summary is held against the article.
public enum Check {
  LENGTH,
  NUMBER,
  UNIT,
  DATE,
  NAME,
  PLACE_OF_NAMES,
  QUOTE,
  SPEAKER,
  NEGATION,
  HEDGE,
  ATTRIBUTION,
  OPPOSITE,
  SUPERLATIVE,
  THING,
  KIND
}
