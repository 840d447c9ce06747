-- What protects this centre (app/central/verify/protection.sql) goes into the audit's chain whenever an upgrade changes
-- it; `central check` compares. Whoever loosens a policy by hand would have to write that into the audit themselves.

CREATE OR REPLACE FUNCTION sync.audit_protection(stands jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    here sync.centre;
    audited jsonb;
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    SELECT e.new INTO audited FROM audit.entries AS e
    WHERE e.scope = 'reference' AND e.kind = 'upgrade' ORDER BY e.seq DESC LIMIT 1;
    IF stands IS DISTINCT FROM audited THEN
        PERFORM sync.note('none', 'centre', here.database_id, here.schema_version, 'everybody', '', NULL, NULL,
                          'reference', 'upgrade', NULL, stands);
    END IF;
END $$;
