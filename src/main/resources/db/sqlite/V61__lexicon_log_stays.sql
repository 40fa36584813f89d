CREATE TRIGGER pronunciation_log_no_update BEFORE UPDATE ON pronunciation_log
BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;
CREATE TRIGGER pronunciation_log_no_delete BEFORE DELETE ON pronunciation_log
BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;
-- OR REPLACE removes a row without the trigger above, unless recursive triggers are on.
CREATE TRIGGER pronunciation_log_no_replace BEFORE INSERT ON pronunciation_log
WHEN EXISTS (SELECT 1 FROM pronunciation_log WHERE number = NEW.number)
BEGIN
  SELECT RAISE(IGNORE);
END;
