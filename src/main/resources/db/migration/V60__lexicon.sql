-- How editors have names said, by language (the first part of its tag). A rule is ipa, alias,
-- letters or language; value its phones or the language's tag.
CREATE TABLE pronunciation (
  language TEXT NOT NULL,
  grapheme TEXT NOT NULL,
  rule TEXT NOT NULL,
  value TEXT NOT NULL,
  words TEXT NOT NULL,
  who TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (language, grapheme)
);

-- Who did what to which name, and when; an empty rule took it away. Never altered or removed.
CREATE TABLE pronunciation_log (
  number BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  language TEXT NOT NULL,
  grapheme TEXT NOT NULL,
  rule TEXT NOT NULL,
  value TEXT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX pronunciation_log_language ON pronunciation_log (language, number);
INSERT INTO change_sequence (name, last) VALUES ('pronunciation', 0);

-- Sentences in which a listener says that something was mispronounced. The key is a hash of the
-- sentence and of a listener whom nobody can tell by it. Open while done_at is null.
CREATE TABLE complaint (
  complaint_key TEXT NOT NULL PRIMARY KEY,
  sentence_id TEXT NOT NULL,
  story_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  channel TEXT NOT NULL,
  at BIGINT NOT NULL,
  done_at BIGINT,
  done_by TEXT
);
CREATE INDEX complaint_sentence ON complaint (sentence_id);
CREATE INDEX complaint_age ON complaint (at);
