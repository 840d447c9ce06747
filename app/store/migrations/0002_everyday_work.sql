CREATE TABLE absences (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    staff_id BLOB NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE NOT NULL,
    deputy_id BLOB NOT NULL,
    note VARCHAR NOT NULL,
    entered_by BLOB NOT NULL,
    ended_at VARCHAR(24),
    ended_by BLOB,
    CONSTRAINT pk_absences PRIMARY KEY (id)
);

CREATE INDEX ix_absences_staff_id ON absences (staff_id);

CREATE TABLE duties (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    on_day DATE NOT NULL,
    staff_id BLOB NOT NULL,
    deputy_id BLOB,
    CONSTRAINT pk_duties PRIMARY KEY (id)
);

CREATE INDEX ix_duties_on_day ON duties (on_day);

CREATE TABLE promise_attempts (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    promise_id BLOB NOT NULL,
    at VARCHAR(24) NOT NULL,
    by_id BLOB NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_promise_attempts PRIMARY KEY (id)
);

CREATE INDEX ix_promise_attempts_case_id ON promise_attempts (case_id);

CREATE INDEX ix_promise_attempts_promise_id ON promise_attempts (promise_id);

CREATE TABLE promises (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    whom VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    way VARCHAR(40) NOT NULL,
    about VARCHAR NOT NULL,
    due_at VARCHAR(24) NOT NULL,
    made_by BLOB NOT NULL,
    for_id BLOB NOT NULL,
    kept_at VARCHAR(24),
    kept_by BLOB,
    dropped_at VARCHAR(24),
    drop_reason VARCHAR NOT NULL,
    CONSTRAINT pk_promises PRIMARY KEY (id)
);

CREATE INDEX ix_promises_case_id ON promises (case_id);

CREATE INDEX ix_promises_waiting ON promises (due_at, id) WHERE kept_at IS NULL AND dropped_at IS NULL;
