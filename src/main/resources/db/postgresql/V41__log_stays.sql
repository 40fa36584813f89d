CREATE FUNCTION change_log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is only added to';
END $$;
CREATE TRIGGER change_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION change_log_stays();

-- Not as JSON: PostgreSQL reads none in which a NUL stands. Inside of a text the quotes would be
-- escaped.
UPDATE story SET embargo = (
  SELECT CAST(EXTRACT(EPOCH FROM CAST(substring(v.body FROM '"embargo":\{"until":"([^"]*)"') AS TIMESTAMPTZ)) * 1000 AS BIGINT)
  FROM story_version v WHERE v.id = story.id AND v.version = story.version
);
UPDATE story SET due = GREATEST(version_created, COALESCE(embargo, version_created));
