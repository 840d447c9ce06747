CREATE TABLE desk.absences (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    staff_id UUID NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE NOT NULL,
    deputy_id UUID NOT NULL,
    note VARCHAR NOT NULL,
    entered_by UUID NOT NULL,
    ended_at desk.instant,
    ended_by UUID,
    CONSTRAINT pk_absences PRIMARY KEY (id)
);

CREATE INDEX ix_absences_branch_id ON desk.absences (branch_id, id);

CREATE INDEX ix_absences_staff_id ON desk.absences (staff_id);

CREATE TABLE desk.duties (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    on_day DATE NOT NULL,
    staff_id UUID NOT NULL,
    deputy_id UUID,
    CONSTRAINT pk_duties PRIMARY KEY (id)
);

CREATE INDEX ix_duties_branch_id ON desk.duties (branch_id, id);

CREATE INDEX ix_duties_on_day ON desk.duties (on_day);

CREATE TABLE desk.promise_attempts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    promise_id UUID NOT NULL,
    at desk.instant NOT NULL,
    by_id UUID NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_promise_attempts PRIMARY KEY (id)
);

CREATE INDEX ix_promise_attempts_branch_id ON desk.promise_attempts (branch_id, id);

CREATE INDEX ix_promise_attempts_case_id ON desk.promise_attempts (case_id);

CREATE INDEX ix_promise_attempts_promise_id ON desk.promise_attempts (promise_id);

CREATE TABLE desk.promises (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    whom VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    way VARCHAR(40) NOT NULL,
    about VARCHAR NOT NULL,
    due_at desk.instant NOT NULL,
    made_by UUID NOT NULL,
    for_id UUID NOT NULL,
    kept_at desk.instant,
    kept_by UUID,
    dropped_at desk.instant,
    drop_reason VARCHAR NOT NULL,
    CONSTRAINT pk_promises PRIMARY KEY (id)
);

CREATE INDEX ix_promises_branch_id ON desk.promises (branch_id, id);

CREATE INDEX ix_promises_case_id ON desk.promises (case_id);

CREATE INDEX ix_promises_waiting ON desk.promises (due_at, id) WHERE kept_at IS NULL AND dropped_at IS NULL;
