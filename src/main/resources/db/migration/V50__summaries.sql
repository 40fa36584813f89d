-- Summaries by what they are of and what made them. Lines and doubts are JSON; at is when they were
-- made, approved or edited, by whom is who.
CREATE TABLE summary (
  story_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  size TEXT NOT NULL,
  language TEXT NOT NULL,
  engine TEXT NOT NULL,
  model TEXT NOT NULL,
  prompt TEXT NOT NULL,
  lines TEXT NOT NULL,
  state TEXT NOT NULL,
  doubts TEXT NOT NULL,
  who TEXT NOT NULL,
  at BIGINT NOT NULL,
  change BIGINT NOT NULL,
  PRIMARY KEY (story_id, version, size, language, engine, model, prompt)
);
CREATE INDEX summary_change ON summary (change);

-- Who makes the summaries of a version, so that no other node does: until the time is over.
CREATE TABLE summary_claim (
  story_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  engine TEXT NOT NULL,
  model TEXT NOT NULL,
  prompt TEXT NOT NULL,
  until BIGINT NOT NULL,
  PRIMARY KEY (story_id, version, engine, model, prompt)
);

-- What models cost, by day (UTC).
CREATE TABLE model_spending (
  day TEXT NOT NULL PRIMARY KEY,
  calls BIGINT NOT NULL,
  tokens_in BIGINT NOT NULL,
  tokens_out BIGINT NOT NULL
);
