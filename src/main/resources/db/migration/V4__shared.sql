-- An address can be longer than what PostgreSQL takes into an index.
DROP INDEX story_uri;
CREATE INDEX story_uri ON story (substr(uri, 1, 200));

-- Counts every batch of bookmarks, so that a node can take over what others have written since.
INSERT INTO change_sequence (name, last) VALUES ('bookmark', 0);
ALTER TABLE bookmark ADD COLUMN change BIGINT NOT NULL DEFAULT 0;
CREATE INDEX bookmark_change ON bookmark (change);
