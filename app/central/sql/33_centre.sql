-- What is decided about the centre itself goes into the audit: another recovery key (whoever holds its private half can
-- open the replicas that enrol from then on) and another generation (after a restore).

CREATE OR REPLACE FUNCTION sync.note_centre() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.note('none', 'centre', NEW.database_id, NEW.schema_version, 'everybody', '', NULL, NULL,
                      'reference', 'update',
                      jsonb_build_object('recovery_key', OLD.recovery_key, 'generation', OLD.generation),
                      jsonb_build_object('recovery_key', NEW.recovery_key, 'generation', NEW.generation));
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER note_centre AFTER UPDATE ON sync.centre FOR EACH ROW
    WHEN (OLD.recovery_key IS DISTINCT FROM NEW.recovery_key OR OLD.generation IS DISTINCT FROM NEW.generation)
    EXECUTE FUNCTION sync.note_centre();
ALTER TABLE sync.centre ENABLE ALWAYS TRIGGER note_centre;
