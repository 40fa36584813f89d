-- What the desk has pinned, also of stories that never came. In force while unpinned_at is null and
-- lapses_at (null: never) is to come. Programmes are names, one a line; none: wherever it fits.
CREATE TABLE pin (
  story_id TEXT NOT NULL PRIMARY KEY,
  place INTEGER NOT NULL,
  lapses_at BIGINT,
  programmes TEXT NOT NULL,
  pinned_at BIGINT NOT NULL,
  unpinned_at BIGINT,
  change BIGINT NOT NULL
);
