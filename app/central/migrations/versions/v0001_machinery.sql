-- The machinery around the rooms' tables. Staff have no right on any table here: they call functions.
--
--   sync    who is who, the log that desks pull, the ledger of what they pushed, devices, numbers, evidence bytes
--   audit   what was changed, by whom, in a chain that shows every later alteration

CREATE SCHEMA IF NOT EXISTS sync;
CREATE SCHEMA audit;

-- ------------------------------------------------------------------------------------------------ this centre itself

-- One row. `prefix` is how this database's roles are called; `generation` is raised after a restore from a backup, so
-- that desks offer again what they had sent meanwhile.
CREATE TABLE sync.centre (
    only_one        boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    prefix          text        NOT NULL,
    database_id     uuid        NOT NULL DEFAULT gen_random_uuid(),
    generation      bigint      NOT NULL DEFAULT 1,
    schema_version  int         NOT NULL DEFAULT 0,
    protocol        int         NOT NULL DEFAULT 1,
    recovery_key    text        NOT NULL DEFAULT '',
    provisioned_at  timestamptz NOT NULL DEFAULT now()
);

-- ------------------------------------------------------------------------------------------------------ who is who

-- The person behind a database role. Kept from `desk.staff` by trigger, so that policies read one small table and a
-- changed role takes effect with the next statement. `epoch` grows whenever what the person may see changes.
CREATE TABLE sync.people (
    role_name    name   PRIMARY KEY,
    staff_id     uuid   NOT NULL UNIQUE,
    role         text   NOT NULL CHECK (role IN ('counter', 'mediator', 'lead', 'investigator', 'auditor', 'admin')),
    branch       text   NOT NULL,
    team         text   NOT NULL DEFAULT '',
    epoch        bigint NOT NULL DEFAULT 1,
    disabled_at  text
);

-- A further branch that a person sees whole (relief staff, a lead of two branches).
CREATE TABLE sync.branch_grants (
    staff_id    uuid        NOT NULL,
    branch      text        NOT NULL,
    granted_at  timestamptz NOT NULL DEFAULT now(),
    granted_by  name        NOT NULL DEFAULT session_user,
    PRIMARY KEY (staff_id, branch)
);

-- One case given to one person, wherever the case and the person are.
CREATE TABLE sync.case_grants (
    case_id     uuid        NOT NULL,
    staff_id    uuid        NOT NULL,
    granted_at  timestamptz NOT NULL DEFAULT now(),
    granted_by  name        NOT NULL DEFAULT session_user,
    PRIMARY KEY (case_id, staff_id)
);
CREATE INDEX ix_case_grants_staff ON sync.case_grants (staff_id, case_id);

-- ------------------------------------------------------------------------------------- what the mapping declares

-- Filled by 05_declarations.sql at every upgrade.
CREATE TABLE sync.tables (
    table_name   name    PRIMARY KEY,
    seen         text    NOT NULL
        CHECK (seen IN ('everybody', 'cases', 'case', 'customer', 'branch', 'own', 'conflict')),
    sealed_by    name,                        -- the column that names the subject whose seal closes the row
    sealed_free  name[]  NOT NULL,            -- what may change all the same
    frozen       boolean NOT NULL             -- closed from the moment it is written, seal or not
);

CREATE TABLE sync.columns (
    table_name   name    NOT NULL,
    column_name  name    NOT NULL,
    merge        text    NOT NULL CHECK (merge IN ('server_order', 'append', 'set', 'guarded', 'command')),
    kept         boolean NOT NULL,            -- never changes once written, whoever asks
    actor        boolean NOT NULL,            -- says who did it
    numbered     boolean NOT NULL,            -- a display number within the case
    PRIMARY KEY (table_name, column_name)
);

CREATE TABLE sync.transitions (
    from_status  text   NOT NULL,
    to_status    text   NOT NULL,
    roles        text[] NOT NULL,
    PRIMARY KEY (from_status, to_status)
);

CREATE TABLE sync.writers (
    table_name  name   PRIMARY KEY,
    roles       text[] NOT NULL
);

-- Levels of authority for waivers, from low to high. A level that is no role (head office) decides outside the desk.
CREATE TABLE sync.levels (
    level  text PRIMARY KEY,
    rank   int  NOT NULL UNIQUE
);

-- --------------------------------------------------------------------------------------------- the log that desks pull

-- One counter per scope (a branch, the reference data, a person). Its row lock is held from the flush at commit until
-- the commit itself, so visible numbers are always exactly 1..head. `chain` is the last hash of the scope's audit.
CREATE TABLE sync.scopes (
    scope       text   COLLATE "C" PRIMARY KEY,
    head        bigint NOT NULL DEFAULT 0,
    audit_head  bigint NOT NULL DEFAULT 0,
    chain       bytea  NOT NULL DEFAULT '\x'
) WITH (fillfactor = 50);

-- Pointers only; a desk is given the row as it is when it asks, through its own row security.
CREATE TABLE sync.change_log (
    scope       text   COLLATE "C" NOT NULL,
    seq         bigint NOT NULL,
    kind        text   NOT NULL CHECK (kind IN ('row', 'enter', 'leave')),
    table_name  name   NOT NULL,
    row_id      uuid   NOT NULL,
    version     int    NOT NULL,
    at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, seq)
);

-- What the running transaction has changed and its commit will write into log and audit. Empty outside transactions,
-- so it need not survive a crash.
CREATE UNLOGGED TABLE sync.pending (
    n           bigint  GENERATED ALWAYS AS IDENTITY,
    xid         xid8    NOT NULL DEFAULT pg_current_xact_id(),
    opens       boolean NOT NULL,             -- the first of its transaction: it carries the flush
    kind        text    NOT NULL,             -- row, enter, leave; or none: into the audit only
    table_name  name    NOT NULL,
    row_id      uuid    NOT NULL,
    version     int     NOT NULL,
    seen        text    NOT NULL,
    branch      text    NOT NULL,
    case_id     uuid,
    scopes      text[],                       -- where it goes, when that is known already
    home        text,                         -- the scope whose audit takes it; null: none
    did         text,                         -- insert, update, grant, revoke, …
    device_id   text,
    op_id       text,
    action      text,
    old         jsonb,
    new         jsonb
);
CREATE INDEX ix_pending_xid ON sync.pending (xid, n);
-- Filled and emptied by every transaction: swept often and without pause.
ALTER TABLE sync.pending SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

-- ------------------------------------------------------------------------------------------------- what desks pushed

CREATE TABLE sync.devices (
    device_id           uuid        PRIMARY KEY,
    staff_id            uuid        NOT NULL,
    incarnation         uuid        NOT NULL,
    incarnation_before  uuid,
    name                text        NOT NULL DEFAULT '',
    enrolled_at         timestamptz NOT NULL DEFAULT now(),
    last_seq            bigint      NOT NULL DEFAULT 0,
    last_hello          timestamptz,
    share               bytea       NOT NULL,  -- opens key slot 2 of this device, after an online sign-in only
    retired_at          timestamptz
);
CREATE INDEX ix_devices_staff ON sync.devices (staff_id);

-- Every operation that was ever taken, once. The answer of an action stands at its first operation.
CREATE TABLE sync.ledger (
    op_id       uuid        PRIMARY KEY,
    action_id   uuid        NOT NULL,
    device_id   uuid        NOT NULL,
    device_seq  bigint      NOT NULL,
    staff_id    uuid        NOT NULL,
    action      text        NOT NULL,
    table_name  name        NOT NULL,
    row_id      uuid        NOT NULL,
    desk_time   text        NOT NULL,          -- the desk's clock: a claim, beside `at`
    at          timestamptz NOT NULL DEFAULT now(),
    answer      jsonb,
    UNIQUE (device_id, device_seq)
);

-- Blocks of case numbers; cut from the end, never given twice.
CREATE TABLE sync.number_blocks (
    branch     text        NOT NULL,
    year       int         NOT NULL,
    first      int         NOT NULL CHECK (first >= 1),
    last       int         NOT NULL CHECK (last BETWEEN first AND 999999),
    device_id  uuid        NOT NULL,
    leased_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (branch, year, first)
);

-- ---------------------------------------------------------------------------------------------------- evidence bytes

CREATE TABLE sync.blobs (
    sha256       text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size         bigint      NOT NULL CHECK (size >= 0),
    chunk_size   int         NOT NULL CHECK (chunk_size > 0),
    state        text        NOT NULL CHECK (state IN ('uploading', 'complete', 'bad')),
    senders      uuid[]      NOT NULL DEFAULT '{}',
    begun_at     timestamptz NOT NULL DEFAULT now(),
    complete_at  timestamptz
);

CREATE TABLE sync.chunks (
    sha256        text  NOT NULL,
    n             int   NOT NULL CHECK (n >= 0),
    bytes         bytea NOT NULL,
    chunk_sha256  text  NOT NULL,
    sent_by       uuid  NOT NULL,
    PRIMARY KEY (sha256, n)
);
-- Pictures and PDF files are compressed already; trying again costs more than it saves.
ALTER TABLE sync.chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- For which cases somebody proved that they have the bytes: only for those may a content be fetched.
CREATE TABLE sync.blob_cases (
    sha256     text        NOT NULL,
    case_id    uuid        NOT NULL,
    staff_id   uuid        NOT NULL,
    proved_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (sha256, case_id)
);

-- ------------------------------------------------------------------------------------------------------------- audit

-- Append-only, one chain of hashes per scope (one chain for all would serialise the whole bank). `old` and `new` hold
-- the touched columns only; for a new row, `new` is the whole row. `hash` is SHA-256 over the entry before it and the
-- text of this one (`audit.entry_text`), so that no entry can be altered, removed or put in later unseen.
CREATE TABLE audit.entries (
    scope       text   COLLATE "C" NOT NULL,
    seq         bigint NOT NULL,
    at          desk.instant NOT NULL,
    role_name   name   NOT NULL,              -- the database role that was connected
    actor       uuid,                         -- the person behind it, when it was one
    device_id   uuid,
    op_id       uuid,
    action      text,
    table_name  name   NOT NULL,
    row_id      uuid   NOT NULL,
    version     int    NOT NULL,
    kind        text   NOT NULL,
    old         jsonb,
    new         jsonb,
    prev        bytea  NOT NULL,
    hash        bytea  NOT NULL,
    PRIMARY KEY (scope, seq)
);
CREATE INDEX ix_entries_row ON audit.entries (table_name, row_id, version);
CREATE INDEX ix_entries_op ON audit.entries (op_id) WHERE op_id IS NOT NULL;
