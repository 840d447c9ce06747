-- What an agreement gives and who may grant it: app/agreements/conceded.py, app/terms/concession.py and authority.py
-- once more, to the fen. It is read from the version's own text, which is what is hashed, approved and signed; what a
-- desk claims about it is believed nowhere. A test gives both sides the same agreements by the hundred and compares.
--
-- What is given, as JSON: {currency, claimed: {component: fen}, waived: {component: fen}, paid: fen,
-- foreign: [{fen, currency}, …]}.

-- An amount as the desk writes it, in fen: digits, a point and two digits. Anything else is refused.
CREATE OR REPLACE FUNCTION sync.fen(amount text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF amount IS NULL OR amount !~ '^[0-9]{1,15}\.[0-9]{2}$' THEN
        PERFORM sync.refuse('sync.approval', '{"why": "unreadable"}');
    END IF;
    RETURN replace(amount, '.', '')::bigint;
END $$;

-- What a version gives: claimed − agreed by component, and whatever the bank pays, whatever it is called.
CREATE OR REPLACE FUNCTION sync.conceded(content jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    its_currency text := content ->> 'currency';
    claimed jsonb;
    waived jsonb;
    odd boolean;
    paid bigint;
    abroad jsonb;
BEGIN
    IF coalesce(its_currency, '') = '' OR jsonb_typeof(content -> 'components') IS DISTINCT FROM 'array'
       OR jsonb_typeof(content -> 'obligations') IS DISTINCT FROM 'array' THEN
        PERFORM sync.refuse('sync.approval', '{"why": "unreadable"}');
    END IF;
    SELECT coalesce(jsonb_object_agg(r.name, r.claimed), '{}'),
           coalesce(jsonb_object_agg(r.name, r.claimed - r.agreed), '{}'),
           coalesce(bool_or(r.agreed > r.claimed), false) OR count(*) <> count(DISTINCT r.name)
               OR count(*) <> count(l.key)
    INTO claimed, waived, odd
    FROM (SELECT coalesce(e.value ->> 'component', '') AS name, sync.fen(e.value ->> 'claimed') AS claimed,
                 sync.fen(e.value ->> 'agreed') AS agreed
          FROM jsonb_array_elements(content -> 'components') AS e
          WHERE e.value ->> 'component' IS DISTINCT FROM 'total') AS r
    LEFT JOIN sync.lists AS l ON l.list = 'component' AND l.key = r.name;
    IF odd THEN
        PERFORM sync.refuse('sync.approval', '{"why": "unreadable"}');
    END IF;
    WITH owed AS (
        SELECT sync.fen(e.value ->> 'amount') AS fen, e.value ->> 'currency' AS currency, e.ordinality AS place
        FROM jsonb_array_elements(content -> 'obligations') WITH ORDINALITY AS e
        WHERE e.value ->> 'debtor' = 'bank' AND coalesce(e.value ->> 'amount', '') <> '')
    SELECT coalesce(sum(o.fen) FILTER (WHERE o.currency = its_currency), 0),
           coalesce(jsonb_agg(jsonb_build_object('fen', o.fen, 'currency', o.currency) ORDER BY o.place)
                    FILTER (WHERE o.currency IS DISTINCT FROM its_currency), '[]')
    INTO paid, abroad FROM owed AS o;
    RETURN jsonb_build_object('currency', its_currency, 'claimed', claimed, 'waived', waived, 'paid', paid,
                              'foreign', abroad);
END $$;

-- The sum of {component: fen}, of all components or of interest and fees only.
CREATE OR REPLACE FUNCTION sync.debt_total(debt jsonb, charges_only boolean) RETURNS numeric
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(sum(e.value::numeric), 0) FROM jsonb_each_text(debt) AS e
    WHERE NOT (charges_only AND e.key = 'principal')
$$;

-- Waived and paid out together.
CREATE OR REPLACE FUNCTION sync.given_total(given jsonb) RETURNS numeric
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sync.debt_total(given -> 'waived', false) + (given ->> 'paid')::numeric
$$;

-- Add what another agreement with the same customer gives. About the same debt the claim of today is what the other one
-- left of it; about another debt the whole claim is added. Amounts of another currency are in no sum.
CREATE OR REPLACE FUNCTION sync.given_beside(mine jsonb, theirs jsonb, same_debt boolean) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    claimed jsonb;
    waived jsonb;
BEGIN
    IF theirs ->> 'currency' <> mine ->> 'currency' THEN
        RETURN jsonb_set(mine, '{foreign}', mine -> 'foreign' || jsonb_build_array(jsonb_build_object(
            'fen', sync.given_total(theirs), 'currency', theirs ->> 'currency')) || (theirs -> 'foreign'));
    END IF;
    SELECT coalesce(jsonb_object_agg(c.key, CASE WHEN same_debt THEN greatest(c.claimed + c.let, c.other)
                                                 ELSE c.claimed + c.other END), '{}'),
           coalesce(jsonb_object_agg(c.key, c.waived + c.let), '{}')
    INTO claimed, waived
    FROM (SELECT k.key, coalesce((mine -> 'claimed' ->> k.key)::numeric, 0) AS claimed,
                 coalesce((mine -> 'waived' ->> k.key)::numeric, 0) AS waived,
                 coalesce((theirs -> 'claimed' ->> k.key)::numeric, 0) AS other,
                 coalesce((theirs -> 'waived' ->> k.key)::numeric, 0) AS let
          FROM (SELECT jsonb_object_keys(mine -> 'claimed') UNION SELECT jsonb_object_keys(theirs -> 'claimed')
               ) AS k (key)
         ) AS c;
    RETURN jsonb_build_object('currency', mine ->> 'currency', 'claimed', claimed, 'waived', waived,
                              'paid', (mine ->> 'paid')::numeric + (theirs ->> 'paid')::numeric,
                              'foreign', mine -> 'foreign' || (theirs -> 'foreign'));
END $$;

-- ------------------------------------------------------------------------------------------------------------- limits

-- The rules about authority in force on a day, {name: value}; of two packs the later goes over the earlier.
CREATE OR REPLACE FUNCTION sync.rules_on(day date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(r.name, r.value), '{}') FROM (
        SELECT DISTINCT ON (d.name) d.name, d.value FROM sync.rules AS d
        WHERE d.valid_from <= day AND (d.valid_to IS NULL OR day <= d.valid_to)
        ORDER BY d.name, d.valid_from DESC, d.shipped, d.place DESC) AS r
$$;

-- The levels of authority, lowest first.
CREATE OR REPLACE FUNCTION sync.levels_of(rules jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY (SELECT e.value FROM jsonb_array_elements_text(rules -> 'authority.levels') WITH ORDINALITY AS e
                  ORDER BY e.ordinality)
$$;

-- The level of an office; one that decides on no money has the lowest.
CREATE OR REPLACE FUNCTION sync.level_of(office text, rules jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN office = ANY (sync.levels_of(rules)) THEN office ELSE (sync.levels_of(rules))[1] END
$$;

-- Does it go over a limit of the level? A level without limits grants anything. Limits are in yuan, so that any amount
-- of another currency is over every level that has one.
CREATE OR REPLACE FUNCTION sync.exceeds(given jsonb, level text, rules jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    yuan boolean := given ->> 'currency' = 'CNY';
    claimed numeric := sync.debt_total(given -> 'claimed', true);
    waived numeric := sync.debt_total(given -> 'waived', true);
    about text;
    asked numeric;
    most numeric;
BEGIN
    FOR about, most IN
        SELECT substr(e.key, length('authority..') + length(level) + 1), e.value::numeric
        FROM jsonb_each_text(rules) AS e
        WHERE starts_with(e.key, 'authority.' || level || '.')
    LOOP
        IF (NOT yuan AND sync.given_total(given) <> 0) OR EXISTS (
            SELECT 1 FROM jsonb_array_elements(given -> 'foreign') AS f
            WHERE f.value ->> 'currency' <> 'CNY' AND (f.value ->> 'fen')::numeric <> 0) THEN
            RETURN true;
        END IF;
        IF about = 'share' THEN
            -- Waived ÷ claimed > limit, without dividing; nothing claimed is a share of nothing.
            IF (claimed > 0 AND waived > most * claimed) OR (claimed = 0 AND most < 0) THEN
                RETURN true;
            END IF;
            CONTINUE;
        END IF;
        asked := CASE WHEN about = 'total' THEN sync.debt_total(given -> 'waived', false)
                      WHEN about = 'refund' THEN (given ->> 'paid')::numeric
                      WHEN about = 'together' THEN sync.given_total(given)
                      WHEN starts_with(about, 'component.')
                          THEN coalesce((given -> 'waived' ->> split_part(about, '.', 2))::numeric, 0) END;
        IF yuan AND asked > round(most * 100) THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

-- The first level from `lowest` upward that may grant it under all of these rules; null when none may.
CREATE OR REPLACE FUNCTION sync.level_for(given jsonb, lowest text, rules jsonb[]) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.level FROM unnest(sync.levels_of(rules[1])) WITH ORDINALITY AS l (level, rank)
    WHERE l.rank >= array_position(sync.levels_of(rules[1]), lowest)
        AND NOT EXISTS (SELECT 1 FROM unnest(rules) AS r (one) WHERE sync.exceeds(given, l.level, r.one))
    ORDER BY l.rank LIMIT 1
$$;

-- --------------------------------------------------------------------------------------------------- the whole picture

-- The legal day of an instant as a desk wrote it, but never a day that has not begun.
CREATE OR REPLACE FUNCTION sync.legal_day(at text) RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (least(coalesce(at::timestamptz, now()), now()) AT TIME ZONE 'Asia/Shanghai')::date
$$;

-- The rules whose limits bind a decision of a day: those of that day, then those of the day the case was received.
CREATE OR REPLACE FUNCTION sync.both_rules(of_case uuid, day date) RETURNS jsonb[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY [sync.rules_on(day), sync.rules_on(c.received_on)] FROM desk.cases AS c WHERE c.id = of_case
$$;

-- The lowest level that decides on agreements at all.
CREATE OR REPLACE FUNCTION sync.deciding_level(rules jsonb) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.level FROM unnest(sync.levels_of(rules)) WITH ORDINALITY AS l (level, rank)
    JOIN sync.transitions AS t ON t.from_status = 'pending_approval' AND t.to_status = 'pending_signature'
        AND l.level = ANY (t.roles)
    ORDER BY l.rank LIMIT 1
$$;

-- The rows of the customer of a case: the same identity document is the same person, whatever the branch.
CREATE OR REPLACE FUNCTION sync.same_person(of_case uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY (
        SELECT k.customer_id FROM desk.cases AS k WHERE k.id = of_case
        UNION
        SELECT o.id FROM desk.cases AS k JOIN desk.customers AS c ON c.id = k.customer_id
        JOIN desk.customers AS o ON o.id_number = c.id_number AND o.id_type = c.id_type
        WHERE k.id = of_case AND c.id_number <> '')
$$;

-- Known to be about two cards: a tail tells cards apart as well as a whole number does.
CREATE OR REPLACE FUNCTION sync.two_cards(one desk.cases, other desk.cases) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.tail <> '' AND b.tail <> '' AND a.tail <> b.tail
    FROM (SELECT coalesce(nullif(right(one.card_number, 4), ''), one.card_tail)) AS a (tail),
         (SELECT coalesce(nullif(right(other.card_number, 4), ''), other.card_tail)) AS b (tail)
$$;

-- What a version gives together with the other agreements of these customers in these states; signed ones count as far
-- back as the rules say, and one that does not say when it took effect counts always. `decided_before`: only what was
-- approved by then.
CREATE OR REPLACE FUNCTION sync.given_with_others(
    version desk.agreement_versions, customers uuid[], day date, states text[], decided_before text DEFAULT NULL
) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given jsonb := sync.conceded(version.content::jsonb);
    since date := day - make_interval(months => (sync.rules_on(day) ->> 'authority.period_months')::int);
    its_case desk.cases;
    other record;
BEGIN
    SELECT * INTO STRICT its_case FROM desk.cases AS c WHERE c.id = version.case_id;
    FOR other IN
        SELECT v.content::jsonb AS content, c.id = its_case.id OR NOT sync.two_cards(c, its_case) AS same_debt
        FROM desk.cases AS c
        JOIN desk.agreements AS a ON a.case_id = c.id
        JOIN desk.agreement_versions AS v ON v.agreement_id = a.id AND v.seq = a.current_version
        WHERE c.customer_id = ANY (customers) AND a.id <> version.agreement_id
            AND a.state = ANY (states) AND (a.state <> 'signed' OR a.effective_on IS NULL OR a.effective_on >= since)
            AND (decided_before IS NULL OR EXISTS (
                SELECT 1 FROM desk.approvals AS p
                WHERE p.agreement_id = a.id AND p.granted AND p.decided_at < decided_before))
        ORDER BY a.created_at, a.id
    LOOP
        given := sync.given_beside(given, sync.conceded(other.content), other.same_debt);
    END LOOP;
    RETURN given;
END $$;

-- The amounts of a version, whatever its words and dates: who wrote the same numbers worked on the same thing.
CREATE OR REPLACE FUNCTION sync.numbers_of(content jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_array(content -> 'currency', content -> 'components', (
        SELECT jsonb_agg(jsonb_build_array(e.value -> 'kind', e.value -> 'debtor', e.value -> 'amount')
                         ORDER BY e.ordinality)
        FROM jsonb_array_elements(CASE jsonb_typeof(content -> 'obligations') WHEN 'array' THEN content -> 'obligations'
                                  ELSE '[]' END) WITH ORDINALITY AS e
        WHERE coalesce(e.value ->> 'amount', '') <> ''))
$$;

-- Is the text the one that the hash was taken of?
CREATE OR REPLACE FUNCTION sync.unaltered(version desk.agreement_versions) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT encode(sha256(convert_to(version.content::text, 'UTF8')), 'hex') = version.sha256
$$;

-- Two decisions about one person wait for each other, or neither would see what the other grants.
CREATE OR REPLACE FUNCTION sync.hold_person(of_case uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM 1 FROM desk.customers AS c WHERE c.id = ANY (sync.same_person(of_case)) ORDER BY c.id FOR NO KEY UPDATE;
END $$;

-- For `central check`: was a grant of this version beyond the office that gave it, as far as the customer's own row
-- tells? (That two rows are one person may have come out later.) Amounts that cannot be read are beyond everybody.
CREATE OR REPLACE FUNCTION sync.beyond(version desk.agreement_versions, office text, decided_at text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    day date := sync.legal_day(decided_at);
    rules jsonb[] := sync.both_rules(version.case_id, day);
    given jsonb;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM sync.transitions AS t WHERE t.from_status = 'pending_approval'
                       AND t.to_status = 'pending_signature' AND office = ANY (t.roles)) THEN
        RETURN true;
    END IF;
    given := sync.given_with_others(
        version, ARRAY (SELECT c.customer_id FROM desk.cases AS c WHERE c.id = version.case_id), day,
        '{approved,signed}', decided_at);
    RETURN EXISTS (SELECT 1 FROM unnest(rules) AS r (one)
                   WHERE sync.exceeds(given, sync.level_of(office, rules[1]), r.one));
EXCEPTION WHEN SQLSTATE 'MD001' THEN
    RETURN true;
END $$;
