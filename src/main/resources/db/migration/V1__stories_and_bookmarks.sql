-- Runs the same on SQLite and PostgreSQL: ids are made by Earshot, times are milliseconds since 1970.

-- Counts every change of stories and kills. Whoever changes something takes the next number in the
-- same transaction, so numbers become visible in their order.
CREATE TABLE change_sequence (
  name TEXT NOT NULL PRIMARY KEY,
  last BIGINT NOT NULL
);
INSERT INTO change_sequence (name, last) VALUES ('story', 0);

-- The newest version of each story.
CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  uri TEXT NOT NULL,
  version_created BIGINT NOT NULL,
  change BIGINT NOT NULL
);
CREATE INDEX story_newest ON story (version_created DESC, id);
CREATE INDEX story_uri ON story (uri);
CREATE INDEX story_change ON story (change);

-- Every version of every story, as JSON.
CREATE TABLE story_version (
  id TEXT NOT NULL REFERENCES story (id),
  version INTEGER NOT NULL,
  origin TEXT NOT NULL,
  kept_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (id, version)
);
CREATE INDEX story_version_own ON story_version (origin) WHERE origin <> 'SAMPLE';

-- Kills, also of stories that never came. In force while restored_at is null.
CREATE TABLE kill (
  story_id TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  killed_at BIGINT NOT NULL,
  restored_at BIGINT,
  change BIGINT NOT NULL
);

CREATE TABLE bookmark (
  listener TEXT NOT NULL PRIMARY KEY,
  kept_at BIGINT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX bookmark_age ON bookmark (kept_at);
