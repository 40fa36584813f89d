CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;
CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;
-- OR REPLACE removes a row without the trigger above, unless recursive triggers are on.
CREATE TRIGGER change_log_no_replace BEFORE INSERT ON change_log
WHEN EXISTS (SELECT 1 FROM change_log WHERE number = NEW.number)
BEGIN
  SELECT RAISE(IGNORE);
END;

UPDATE story SET embargo = (
  SELECT CAST(strftime('%s', json_extract(v.body, '$.timing.embargo.until')) AS INTEGER) * 1000
  FROM story_version v WHERE v.id = story.id AND v.version = story.version
);
UPDATE story SET due = MAX(version_created, COALESCE(embargo, version_created));
