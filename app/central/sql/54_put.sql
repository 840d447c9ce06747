-- Insert a row that a desk made: one function per table, `sync.put_<table>`, so that each keeps its plan. Planning the
-- same INSERT anew for every operation was a third of what a push cost.
--
-- What the row does not name keeps the column's default; a row that is there already is left alone, and null answered.

DO $$
DECLARE
    t record;
    blank text;
BEGIN
    FOR t IN SELECT d.table_name FROM sync.tables AS d ORDER BY d.table_name LOOP
        SELECT string_agg(coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL'), ', ' ORDER BY a.attnum) INTO blank
        FROM pg_attribute AS a LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = format('desk.%I', t.table_name)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
        EXECUTE format($f$
            CREATE OR REPLACE FUNCTION sync.%1$I(mine jsonb) RETURNS int
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
            DECLARE
                made int;
            BEGIN
                INSERT INTO desk.%2$I SELECT n.* FROM jsonb_populate_record(ROW (%3$s)::desk.%2$I, mine) AS n
                ON CONFLICT (id) DO NOTHING RETURNING version INTO made;
                RETURN made;
            END $body$
        $f$, 'put_' || t.table_name, t.table_name, blank);
    END LOOP;
END $$;
