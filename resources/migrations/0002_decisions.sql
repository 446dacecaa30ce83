-- Consensus, adjudication, sign-off, Turing tests.

CREATE TABLE consensus_run (
    id {id},
    created_at TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES reader (id),
    parameters TEXT NOT NULL
);

-- kind as in label_revision; NULL = unresolved. method: unanimous, majority, seniority, adjudicated, unresolved.
CREATE TABLE consensus (
    run_id BIGINT NOT NULL REFERENCES consensus_run (id),
    cell_id BIGINT NOT NULL REFERENCES cell (id),
    kind INTEGER,
    class_id INTEGER REFERENCES label_class (id),
    method TEXT NOT NULL,
    n_votes INTEGER NOT NULL,
    n_agree INTEGER NOT NULL,
    PRIMARY KEY (run_id, cell_id)
){keyed};

CREATE INDEX consensus_cell ON consensus (cell_id);

CREATE TABLE adjudication (
    id {id},
    cell_id BIGINT NOT NULL REFERENCES cell (id),
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
    class_id INTEGER REFERENCES label_class (id),
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    CHECK ((kind = 0) = (class_id IS NOT NULL))
);

CREATE INDEX adjudication_cell ON adjudication (cell_id);

CREATE TABLE signature (
    id {id},
    slide_id BIGINT NOT NULL REFERENCES slide (id),
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    reader_name TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    meaning TEXT NOT NULL CHECK (meaning IN ('review', 'approval', 'responsibility', 'authorship')),
    override_reason TEXT NOT NULL,
    model_sha256_hex TEXT NOT NULL,
    program TEXT NOT NULL,
    content_hash {blob} NOT NULL
);

CREATE INDEX signature_slide ON signature (slide_id);

CREATE TABLE turing_test (
    id {id},
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    seed TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES reader (id),
    created_at TEXT NOT NULL
);

CREATE TABLE turing_image (
    id {id},
    test_id BIGINT NOT NULL REFERENCES turing_test (id),
    file_name TEXT NOT NULL,
    synthetic INTEGER NOT NULL,
    class_id INTEGER REFERENCES label_class (id),
    practice INTEGER NOT NULL,
    sha256 {blob} NOT NULL,
    UNIQUE (test_id, file_name)
);

CREATE TABLE turing_trial (
    test_id BIGINT NOT NULL REFERENCES turing_test (id),
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    presented_index INTEGER NOT NULL,
    image_id BIGINT NOT NULL REFERENCES turing_image (id),
    said_synthetic INTEGER,
    said_class_id INTEGER REFERENCES label_class (id),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 3),
    response_ms BIGINT,
    answered_at TEXT,
    PRIMARY KEY (test_id, reader_id, presented_index)
);

-- only: sqlite
CREATE TRIGGER signature_keeps_rows BEFORE UPDATE ON signature BEGIN
    SELECT RAISE(ABORT, 'signature is append-only');
END;

-- only: sqlite
CREATE TRIGGER signature_keeps_all BEFORE DELETE ON signature BEGIN
    SELECT RAISE(ABORT, 'signature is append-only');
END;

-- An answer is given once: there is no going back.
-- only: sqlite
CREATE TRIGGER turing_trial_once BEFORE UPDATE ON turing_trial WHEN OLD.answered_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'the trial was answered');
END;

-- only: postgresql
CREATE TRIGGER signature_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON signature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- only: postgresql
CREATE TRIGGER turing_trial_once BEFORE UPDATE ON turing_trial
    FOR EACH ROW WHEN (OLD.answered_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
