-- Who asks, and what is theirs. Always by `session_user`: the role that logged in, which neither SET ROLE nor a
-- function that runs with its owner's rights can change. A disabled person is nobody, and nobody sees nothing.
--
-- Policies call these functions inside `(SELECT …)`, so that each is evaluated once per statement and not per row.

CREATE OR REPLACE FUNCTION sync.my_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.staff_id FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

CREATE OR REPLACE FUNCTION sync.my_role() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.role FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

CREATE OR REPLACE FUNCTION sync.my_branch() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.branch FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

CREATE OR REPLACE FUNCTION sync.my_team() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.team FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

-- Branches that a person works in: their own, and for counter and lead those granted besides. An administrator looks
-- after the people of every branch, an auditor works in none.
CREATE OR REPLACE FUNCTION sync.my_branches() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(b.branch ORDER BY b.branch), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT p.branch WHERE p.role IN ('counter', 'mediator', 'lead', 'investigator')
        UNION
        SELECT g.branch FROM sync.branch_grants AS g WHERE g.staff_id = p.staff_id AND p.role IN ('counter', 'lead')
        UNION
        SELECT d.code FROM desk.branches AS d WHERE p.role = 'admin'
    ) AS b (branch)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

-- Branches of which a person sees every case: a counter's, a lead's without a team, and those granted to either.
CREATE OR REPLACE FUNCTION sync.my_whole_branches() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(b.branch ORDER BY b.branch), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT p.branch WHERE p.role = 'counter' OR (p.role = 'lead' AND p.team = '')
        UNION
        SELECT g.branch FROM sync.branch_grants AS g WHERE g.staff_id = p.staff_id AND p.role IN ('counter', 'lead')
    ) AS b (branch)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

-- Cases given to a person one by one. An administrator looks after people and sees no case, given or not.
CREATE OR REPLACE FUNCTION sync.my_granted_cases() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(g.case_id), '{}')
    FROM sync.people AS p JOIN sync.case_grants AS g ON g.staff_id = p.staff_id
    WHERE p.role_name = session_user AND p.disabled_at IS NULL AND p.role <> 'admin'
$$;

-- The scopes whose log a person's desk follows. An auditor's desk holds no case (its auditor reads them at the centre)
-- and follows no branch.
CREATE OR REPLACE FUNCTION sync.my_scopes() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(s.scope ORDER BY s.scope COLLATE "C"), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT 'reference'
        UNION
        SELECT 'person:' || p.staff_id
        UNION
        SELECT 'branch:' || b.branch FROM unnest(sync.my_branches()) AS b (branch)
        WHERE p.role IN ('counter', 'mediator', 'lead')
    ) AS s (scope)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;

-- What the device holds that the transaction names in `sync.extent` (62_extent.sql): asked by the policies, and only when
-- it names one. A device that is not the caller's own holds next to nothing.
CREATE OR REPLACE FUNCTION sync.extent_from() RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT coalesce(d.extent_from, '-infinity') FROM sync.devices AS d
        WHERE d.device_id = nullif(current_setting('sync.extent', true), '')::uuid AND d.staff_id = sync.my_id()
    ), 'infinity')
$$;

CREATE OR REPLACE FUNCTION sync.extent_branches() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY [sync.my_branch()] || coalesce((
        SELECT d.extent_branches FROM sync.devices AS d
        WHERE d.device_id = nullif(current_setting('sync.extent', true), '')::uuid AND d.staff_id = sync.my_id()
    ), '{}')
$$;

CREATE OR REPLACE FUNCTION sync.extent_brought() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(b.case_id), '{}')
    FROM sync.devices AS d JOIN sync.brought AS b ON b.device_id = d.device_id
    WHERE d.device_id = nullif(current_setting('sync.extent', true), '')::uuid AND d.staff_id = sync.my_id()
$$;

-- Whether the person behind the connection sees a case: the policies of 45_policies.sql once more, for functions that
-- run with the owner's rights and so are not held by them. A test compares the two, role by role. (plpgsql keeps its
-- plan; a push asks once per operation.)
CREATE OR REPLACE FUNCTION sync.sees_case(of_case uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce((
        SELECT CASE p.role
            WHEN 'auditor' THEN true
            WHEN 'counter' THEN c.branch_id = ANY (sync.my_whole_branches())
            WHEN 'lead' THEN c.branch_id = ANY (sync.my_whole_branches())
                OR (c.branch_id = p.branch
                    AND (c.team = '' OR c.team = p.team OR starts_with(c.team, p.team || '/')))
            WHEN 'mediator' THEN c.branch_id = p.branch
                AND (coalesce(c.owner_id = p.staff_id, false) OR (c.owner_id IS NULL AND c.team = '')
                     OR (p.team <> '' AND (c.team = p.team OR starts_with(c.team, p.team || '/'))))
            WHEN 'investigator' THEN coalesce(c.owner_id = p.staff_id, false)
            ELSE false
        END OR (p.role <> 'admin' AND EXISTS (
            SELECT 1 FROM sync.case_grants AS g WHERE g.case_id = c.id AND g.staff_id = p.staff_id))
        FROM sync.people AS p, desk.cases AS c
        WHERE p.role_name = session_user AND p.disabled_at IS NULL AND c.id = of_case
    ), false);
END $$;
