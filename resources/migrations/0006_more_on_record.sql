-- Answers of Turing tests go into the audit log, and nothing that counts is removed or replaced unseen.

-- only: sqlite
CREATE TRIGGER turing_trial_keeps_answers BEFORE DELETE ON turing_trial WHEN OLD.answered_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'the trial was answered');
END;

-- INSERT OR REPLACE removes the old row without asking the triggers for DELETE.
-- only: sqlite
CREATE TRIGGER turing_trial_replaces_nothing BEFORE INSERT ON turing_trial
    WHEN EXISTS (SELECT 1 FROM turing_trial WHERE test_id = NEW.test_id AND reader_id = NEW.reader_id
        AND presented_index = NEW.presented_index) BEGIN
    SELECT RAISE(ABORT, 'the trial is there already');
END;

-- only: sqlite
CREATE TRIGGER signature_replaces_nothing BEFORE INSERT ON signature
    WHEN EXISTS (SELECT 1 FROM signature WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'signature is append-only');
END;

-- only: sqlite
CREATE TRIGGER adjudication_replaces_nothing BEFORE INSERT ON adjudication
    WHEN EXISTS (SELECT 1 FROM adjudication WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'adjudication is append-only');
END;

-- only: sqlite
CREATE TRIGGER consensus_replaces_nothing BEFORE INSERT ON consensus
    WHEN EXISTS (SELECT 1 FROM consensus WHERE run_id = NEW.run_id AND cell_id = NEW.cell_id) BEGIN
    SELECT RAISE(ABORT, 'consensus is append-only');
END;

-- only: postgresql
CREATE TRIGGER turing_trial_keeps_answers BEFORE DELETE ON turing_trial
    FOR EACH ROW WHEN (OLD.answered_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

-- As turingText() in core/study/audit_rows.h.
-- only: postgresql
CREATE FUNCTION study_keep_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' AND OLD.answered_at IS NULL AND NEW.answered_at IS NOT NULL THEN
        PERFORM study_log((SELECT name FROM reader WHERE id = NEW.reader_id), 'turing answer',
            format('turing trial/%s/%s/%s', NEW.test_id, NEW.reader_id, NEW.presented_index), '',
            format('image %s; synthetic %s; class %s; confidence %s; response %s; at %s', NEW.image_id,
                COALESCE(NEW.said_synthetic, 0), COALESCE(NEW.said_class_id, -1), COALESCE(NEW.confidence, 0),
                COALESCE(NEW.response_ms, 0), NEW.answered_at), '');
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER turing_trial_keep AFTER UPDATE ON turing_trial FOR EACH ROW EXECUTE FUNCTION study_keep_answer();

-- only: postgresql
CREATE OR REPLACE FUNCTION study_append(action text, subject text, old_value text, new_value text, reason text)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'coordinator' OR action IN ('label', 'skipped', 'escalated', 'taken back',
        'given again', 'sign', 'adjudicate', 'turing answer', 'study created') THEN
        RAISE insufficient_privilege USING MESSAGE = format('this login cannot log "%s"', action);
    END IF;
    PERFORM study_log((SELECT name FROM reader WHERE id = study_reader()), action, subject, old_value, new_value,
        reason);
END $$;

-- Nobody gets anything by default, as in 0004.
-- only: postgresql
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
