-- What is decided about the centre itself goes into the audit: another recovery key (whoever holds its private half can
-- open the replicas that enrol from then on), another generation (after a restore), and how long closed cases stay at
-- desks.

CREATE OR REPLACE FUNCTION sync.note_centre() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.note('none', 'centre', NEW.database_id, NEW.schema_version, 'everybody', '', NULL, NULL,
                      'reference', 'update',
                      jsonb_build_object('recovery_key', OLD.recovery_key, 'generation', OLD.generation,
                                         'recent_days', OLD.recent_days),
                      jsonb_build_object('recovery_key', NEW.recovery_key, 'generation', NEW.generation,
                                         'recent_days', NEW.recent_days));
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER note_centre AFTER UPDATE ON sync.centre FOR EACH ROW
    WHEN (OLD.recovery_key IS DISTINCT FROM NEW.recovery_key OR OLD.generation IS DISTINCT FROM NEW.generation
          OR OLD.recent_days IS DISTINCT FROM NEW.recent_days)
    EXECUTE FUNCTION sync.note_centre();
ALTER TABLE sync.centre ENABLE ALWAYS TRIGGER note_centre;
