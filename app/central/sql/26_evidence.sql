-- What people write over evidence and conclude from it: a layer of annotations is one person's, a citation is for one
-- thing, and shares of liability are whole and judged by whom the bank lets judge.

-- An annotation changes by its author's hand only; anybody may hide a layer on their own screen instead.
CREATE OR REPLACE FUNCTION sync.guard_annotation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF sync.my_role() IS NOT NULL AND OLD.author_id IS DISTINCT FROM sync.my_id() THEN
        PERFORM sync.refuse('sync.not_author', '{}');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION sync.guard_citation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- A load by the owner brings them as they are.
    IF sync.my_role() IS NOT NULL AND (NEW.finding_id IS NULL) = (NEW.issue_id IS NULL) THEN
        PERFORM sync.refuse('sync.cited_for', '{}');
    END IF;
    RETURN NEW;
END $$;

-- Shares are empty or [party, hundredths of a percent, reason] each, every party once, whole hundredths from 0, 10,000
-- together. Those who judge are those who may hand a case up (`mediation.judge`, `mediation.escalate`: the same roles).
CREATE OR REPLACE FUNCTION sync.guard_shares() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    shares jsonb := NEW.shares::jsonb;
    whole boolean;
BEGIN
    IF mine IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM sync.writers AS w WHERE w.table_name = 'escalations' AND mine = ANY (w.roles)
    ) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object(
            'table', TG_TABLE_NAME, 'role', mine, 'field', 'shares'));
    END IF;
    IF jsonb_typeof(shares) IS DISTINCT FROM 'array' THEN
        PERFORM sync.refuse('sync.shares', '{}');
    ELSIF jsonb_array_length(shares) > 0 THEN
        SELECT coalesce(sum((one ->> 1)::numeric), 0) = 10000 AND count(DISTINCT one ->> 0) = count(*)
               AND bool_and((one ->> 1)::numeric >= 0) INTO whole
        FROM jsonb_array_elements(shares) AS one
        WHERE jsonb_typeof(one) = 'array' AND jsonb_typeof(one -> 0) = 'string'
              AND jsonb_typeof(one -> 1) = 'number' AND (one ->> 1) ~ '^[0-9]{1,5}$';
        IF NOT coalesce(whole, false) OR EXISTS (
            SELECT 1 FROM jsonb_array_elements(shares) AS one
            WHERE jsonb_typeof(one) <> 'array' OR jsonb_array_length(one) <> 3
        ) THEN
            PERFORM sync.refuse('sync.shares', '{}');
        END IF;
    END IF;
    RETURN NEW;
END $$;
