-- Live events: a question is moderated by whoever may moderate, and an answer is never approved by whoever entered it.
-- Who may moderate is declared once: they are those who may write answers (`outreach.moderate`, app/outreach/model.py).

-- Words, topic and moderation of a question. A question comes waiting; anybody of the desk may bring it.
CREATE OR REPLACE FUNCTION sync.guard_moderation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
BEGIN
    IF mine IS NULL AND TG_OP = 'INSERT' THEN
        RETURN NEW;  -- a load by the owner brings them as they are
    END IF;
    IF NOT EXISTS (SELECT 1 FROM sync.writers AS w WHERE w.table_name = 'event_answers' AND mine = ANY (w.roles)) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object(
            'table', TG_TABLE_NAME, 'role', coalesce(mine, ''), 'field', 'state'));
    END IF;
    RETURN NEW;
END $$;

-- What somebody decides about an answer: of exactly this question's event, and not one's own, nor of whom one stands in
-- for. (That a decision never changes is said by its columns, and that it is one's own by its actor.)
CREATE OR REPLACE FUNCTION sync.guard_answer_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me uuid := sync.my_id();
    author uuid;
BEGIN
    IF sync.my_role() IS NULL THEN
        RETURN NEW;  -- a load by the owner brings them as they are
    END IF;
    SELECT a.entered_by INTO author FROM desk.event_answers AS a
    WHERE a.id = NEW.answer_id AND a.event_id = NEW.event_id AND a.branch_id = NEW.branch_id;
    IF author IS NULL OR NEW.decided_by IS DISTINCT FROM me OR author = me
       OR sync.stands_in(me, author, NEW.created_at) THEN
        PERFORM sync.refuse('sync.own_answer', '{}');
    END IF;
    RETURN NEW;
END $$;
