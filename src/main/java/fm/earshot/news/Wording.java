package fm.earshot.news;

/// Who worded what is heard of a story; the label that is spoken.
public enum Wording {
  OWN_WORDS,
  MODEL,
  EDITED
}
