-- What the machinery gained since the first house.

-- ------------------------------------------------------------------------------------------------------ the idle poll

-- What an idle desk asks with (61_wake.sql): whoever holds the key of a scope is told its head and nothing else. Heads
-- are written all the time; the key never is, so its index leaves those updates cheap.
ALTER TABLE sync.scopes ADD COLUMN wake uuid NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX ix_scopes_wake ON sync.scopes (wake);

-- ------------------------------------------------------------------------------------- what else is declared

-- The levels of authority and their limits are rules with a date, and the levels are one of them.
DROP TABLE sync.levels;

-- Rules of the packs, by name and day. `shipped` ones come with the program and are filled in at every upgrade; a
-- bank's own stay, and go over shipped ones of the same day, as at the desk.
CREATE TABLE sync.rules (
    name        text    NOT NULL,
    shipped     boolean NOT NULL,
    place       int     NOT NULL,             -- of its pack among those of one kind; the later goes over the earlier
    valid_from  date    NOT NULL,
    valid_to    date,
    value       jsonb   NOT NULL,
    PRIMARY KEY (name, shipped, place)
);

-- What must exist before a case may move, as far as the centre can see it: `requirement` names
-- `sync.fact_<requirement>`.
CREATE TABLE sync.needs (
    from_status  text    NOT NULL,
    to_status    text    NOT NULL,
    requirement  text    NOT NULL,
    third_party  boolean NOT NULL,            -- on the third-party route only
    lasting      boolean NOT NULL,            -- once it holds it goes on holding, so it can be asked for later too
    PRIMARY KEY (from_status, to_status, requirement)
);

-- Short lists that rules of the rooms are made of: the components of a debt, the first things of a cause, …
CREATE TABLE sync.lists (
    list  text NOT NULL,
    of    text NOT NULL,
    key   text NOT NULL,
    PRIMARY KEY (list, of, key)
);

-- ------------------------------------------------------------------------------------------------- what a desk holds

-- A replica holds open cases and those closed in the last `recent_days` (62_extent.sql); older ones on demand.
ALTER TABLE sync.centre ADD COLUMN recent_days int NOT NULL DEFAULT 400 CHECK (recent_days BETWEEN 31 AND 36500);

-- Cases closed before `extent_from` are not at the device (null: a device from before there was an extent, which holds
-- every case). `extent_branches`: which branches a lead holds besides their own; nobody else's device reads it.
ALTER TABLE sync.devices ADD COLUMN extent_from date, ADD COLUMN extent_branches text[] NOT NULL DEFAULT '{}';

-- Cases outside the extent that were brought to a device all the same, until they are given back.
CREATE TABLE sync.brought (
    device_id  uuid        NOT NULL,
    case_id    uuid        NOT NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device_id, case_id)
);
