-- What is never changed: consensus and adjudications stand beside labels and signatures.
-- only: sqlite
CREATE TRIGGER consensus_keeps_rows BEFORE UPDATE ON consensus BEGIN
    SELECT RAISE(ABORT, 'consensus is append-only');
END;

-- only: sqlite
CREATE TRIGGER consensus_keeps_all BEFORE DELETE ON consensus BEGIN
    SELECT RAISE(ABORT, 'consensus is append-only');
END;

-- only: sqlite
CREATE TRIGGER adjudication_keeps_rows BEFORE UPDATE ON adjudication BEGIN
    SELECT RAISE(ABORT, 'adjudication is append-only');
END;

-- only: sqlite
CREATE TRIGGER adjudication_keeps_all BEFORE DELETE ON adjudication BEGIN
    SELECT RAISE(ABORT, 'adjudication is append-only');
END;

-- INSERT OR REPLACE removes the old row without asking the triggers for DELETE.
-- only: sqlite
CREATE TRIGGER audit_replaces_nothing BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq) BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

-- only: sqlite
CREATE TRIGGER label_revision_replaces_nothing BEFORE INSERT ON label_revision
    WHEN EXISTS (SELECT 1 FROM label_revision WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'label_revision is append-only');
END;

-- only: postgresql
CREATE TRIGGER consensus_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON consensus
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- only: postgresql
CREATE TRIGGER adjudication_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON adjudication
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
