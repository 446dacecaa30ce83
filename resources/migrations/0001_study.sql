-- One statement per paragraph (core/study/migrations.h). {id}, {key}, {blob} and {keyed} stand for what the
-- two databases call differently; "-- only:" marks a paragraph for one of them.
-- Times are ISO 8601 UTC text; hashes are 32 raw bytes unless the name ends in _hex.

CREATE TABLE study (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    source_folder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE label_class (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    snomed TEXT NOT NULL,
    loinc TEXT NOT NULL
);

CREATE TABLE reader (
    id {id},
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'adjudicator', 'coordinator')),
    years_experience DOUBLE PRECISION,
    password_hash TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
);

CREATE TABLE slide (
    id {id},
    name TEXT NOT NULL,
    relative_path TEXT NOT NULL UNIQUE
);

-- state: 0 indexed, 1 failed, 2 missing. previous_sha256 is set while a changed file waits for its hash.
CREATE TABLE cell (
    id {id},
    slide_id BIGINT NOT NULL REFERENCES slide (id),
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    failure TEXT,
    sha256 {blob},
    previous_sha256 {blob},
    UNIQUE (slide_id, file_name)
);

CREATE INDEX cell_sha256 ON cell (sha256);

CREATE INDEX cell_unhashed ON cell (id) WHERE sha256 IS NULL;

CREATE TABLE model (
    id {id},
    name TEXT NOT NULL,
    sha256_hex TEXT NOT NULL UNIQUE,
    class_names TEXT NOT NULL,
    anomaly_threshold DOUBLE PRECISION,
    added_at TEXT NOT NULL
);

CREATE TABLE prediction_run (
    id {id},
    model_id BIGINT NOT NULL REFERENCES model (id),
    options TEXT NOT NULL,
    seed TEXT NOT NULL,
    device TEXT NOT NULL,
    program TEXT NOT NULL,
    started_at TEXT NOT NULL
);

-- What a gallery of all cells needs; the rest is in prediction_detail, so that loading reads little.
-- status: 0 done, 1 failed, 2 waiting for the hash of a file that changed (not shown).
CREATE TABLE prediction (
    model_id BIGINT NOT NULL REFERENCES model (id),
    cell_id BIGINT NOT NULL REFERENCES cell (id) ON DELETE CASCADE,
    status INTEGER NOT NULL CHECK (status IN (0, 1, 2)),
    predicted INTEGER,
    second INTEGER,
    probability DOUBLE PRECISION,
    margin DOUBLE PRECISION,
    anomaly_score DOUBLE PRECISION,
    anomalous INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (model_id, cell_id)
){keyed};

CREATE INDEX prediction_cell ON prediction (cell_id);

-- scores: core/study/score_blob.h.
CREATE TABLE prediction_detail (
    model_id BIGINT NOT NULL,
    cell_id BIGINT NOT NULL,
    run_id BIGINT NOT NULL REFERENCES prediction_run (id),
    predicted_at TEXT NOT NULL,
    failure TEXT,
    image_sha256 {blob},
    anomaly_threshold DOUBLE PRECISION,
    trials INTEGER NOT NULL DEFAULT 0,
    evaluations BIGINT NOT NULL DEFAULT 0,
    elapsed_ms DOUBLE PRECISION NOT NULL DEFAULT 0,
    scores {blob},
    PRIMARY KEY (model_id, cell_id),
    FOREIGN KEY (model_id, cell_id) REFERENCES prediction (model_id, cell_id) ON DELETE CASCADE
){keyed};

CREATE TABLE session (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('annotation', 'review')),
    name TEXT NOT NULL,
    blinded INTEGER NOT NULL,
    seed TEXT NOT NULL,
    parameters TEXT NOT NULL,
    model_id BIGINT REFERENCES model (id),
    created_by BIGINT NOT NULL REFERENCES reader (id),
    created_at TEXT NOT NULL,
    closed_at TEXT
);

CREATE TABLE session_reader (
    session_id BIGINT NOT NULL REFERENCES session (id),
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    cursor_index INTEGER NOT NULL DEFAULT 0,
    paused_at TEXT,
    PRIMARY KEY (session_id, reader_id)
);

-- One presentation of a cell to a reader. repeat_of: a hidden repeat of that item.
CREATE TABLE session_item (
    id {id},
    session_id BIGINT NOT NULL,
    reader_id BIGINT NOT NULL,
    presented_index INTEGER NOT NULL,
    cell_id BIGINT NOT NULL REFERENCES cell (id),
    is_common INTEGER NOT NULL,
    is_flagged INTEGER NOT NULL,
    repeat_of BIGINT REFERENCES session_item (id),
    queue_reasons TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'labelled', 'skipped', 'kept', 'changed', 'escalated', 'cannot_identify')),
    outcome_reason TEXT NOT NULL DEFAULT '',
    outcome_at TEXT,
    revealed_at TEXT,
    UNIQUE (session_id, reader_id, presented_index),
    FOREIGN KEY (session_id, reader_id) REFERENCES session_reader (session_id, reader_id)
);

CREATE INDEX session_item_cell ON session_item (cell_id);

CREATE INDEX session_item_skipped ON session_item (reader_id, cell_id) WHERE outcome = 'skipped';

-- One undo step: the revisions of one act of a reader.
-- kind: 0 label, 1 undo, 2 redo. state, of kind 0: 0 done, 1 undone, 2 undone for good.
CREATE TABLE label_action (
    id {id},
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    session_id BIGINT REFERENCES session (id),
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);

CREATE INDEX label_action_done ON label_action (reader_id, COALESCE(session_id, 0), id) WHERE kind = 0 AND state = 0;

CREATE INDEX label_action_undone ON label_action (reader_id, COALESCE(session_id, 0), id) WHERE kind = 0 AND state = 1;

-- kind: 0 class, 1 cannot identify, 2 none (taken back). confidence: 0 no .. 3 high.
CREATE TABLE label_revision (
    id {id},
    cell_id BIGINT NOT NULL REFERENCES cell (id),
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    session_id BIGINT REFERENCES session (id),
    session_item_id BIGINT REFERENCES session_item (id),
    action_id BIGINT NOT NULL REFERENCES label_action (id),
    revision INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
    class_id INTEGER REFERENCES label_class (id),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 3),
    comment TEXT NOT NULL,
    blinded INTEGER NOT NULL,
    revealed_at TEXT,
    heatmap_viewed INTEGER NOT NULL,
    active_ms BIGINT NOT NULL,
    elapsed_ms BIGINT NOT NULL,
    reader_role TEXT NOT NULL,
    reader_years DOUBLE PRECISION,
    committed_at TEXT NOT NULL,
    undo_of BIGINT REFERENCES label_revision (id),
    CHECK ((kind = 0) = (class_id IS NOT NULL))
);

CREATE UNIQUE INDEX label_revision_thread ON label_revision (cell_id, reader_id, COALESCE(session_item_id, 0), revision);

CREATE INDEX label_revision_action ON label_revision (action_id);

-- The newest revision per reader, cell and presentation (item_id 0 = outside of sessions).
CREATE TABLE current_label (
    reader_id BIGINT NOT NULL REFERENCES reader (id),
    cell_id BIGINT NOT NULL REFERENCES cell (id),
    item_id BIGINT NOT NULL,
    revision_id BIGINT NOT NULL REFERENCES label_revision (id),
    kind INTEGER NOT NULL,
    class_id INTEGER,
    confidence INTEGER,
    is_repeat INTEGER NOT NULL,
    PRIMARY KEY (reader_id, cell_id, item_id)
){keyed};

CREATE INDEX current_label_cell ON current_label (cell_id);

CREATE TABLE audit (
    seq {key},
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous_hash {blob} NOT NULL,
    hash {blob} NOT NULL
);

-- Where the chain ends: what is cut off its end would not show otherwise.
CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq BIGINT NOT NULL,
    hash {blob} NOT NULL
);

-- only: sqlite
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

-- only: sqlite
CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

-- only: sqlite
CREATE TRIGGER label_revision_keeps_rows BEFORE UPDATE ON label_revision BEGIN
    SELECT RAISE(ABORT, 'label_revision is append-only');
END;

-- only: sqlite
CREATE TRIGGER label_revision_keeps_all BEFORE DELETE ON label_revision BEGIN
    SELECT RAISE(ABORT, 'label_revision is append-only');
END;

-- only: postgresql
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

-- only: postgresql
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- only: postgresql
CREATE TRIGGER label_revision_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON label_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
