package fm.earshot.summary;

/// What of a summary is held against the article.
public enum Check {
  /// More than the guard reads.
  LENGTH,
  /// A source sentence that is not there.
  SOURCE,
  NUMBER,
  UNIT,
  DATE,
  /// People, places and organisations.
  NAME,
  /// Who did it to whom.
  ROLE,
  QUOTE,
  SPEAKER,
  NEGATION,
  HEDGE,
  ATTRIBUTION,
  OPPOSITE,
  SUPERLATIVE,
  /// Persons, animals, things and stuff without a name.
  THING,
  /// What is not for the ear: an address, markup, words to the listener or to a machine.
  WORDING,
  /// Another language than the article's.
  LANGUAGE,
  /// What the judge does not find in the article.
  JUDGE
}
