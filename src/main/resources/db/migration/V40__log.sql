-- Who did what to which version of a story, and when. Written with the change itself and never
-- altered or removed: each database refuses that by triggers of its own.
CREATE TABLE change_log (
  number BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  verb TEXT NOT NULL,
  story_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX change_log_story ON change_log (story_id, number);
INSERT INTO change_sequence (name, last) VALUES ('log', 0);

-- The last cancel that a wire sent: after a restore the same one kills no more.
ALTER TABLE kill ADD COLUMN cancel_created BIGINT;
ALTER TABLE kill ADD COLUMN cancel_hash TEXT;

-- Until when a story is held back, and since when it is news: what is held back is not among the
-- newest, and is among them from its moment on.
ALTER TABLE story ADD COLUMN embargo BIGINT;
ALTER TABLE story ADD COLUMN due BIGINT NOT NULL DEFAULT 0;
UPDATE story SET due = version_created;
DROP INDEX story_newest;
CREATE INDEX story_due ON story (due DESC, id);
CREATE INDEX story_embargo ON story (embargo, id) WHERE embargo IS NOT NULL;
