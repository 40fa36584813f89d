CREATE TRIGGER pronunciation_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON pronunciation_log
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_stays();
