-- What a reader's login writes is completed and checked by the server; the owner's program does so itself.

-- only: postgresql
CREATE FUNCTION study_check_action() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' THEN
        NEW.created_at := study_utc();
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER label_action_check BEFORE INSERT ON label_action FOR EACH ROW EXECUTE FUNCTION study_check_action();

-- only: postgresql
CREATE FUNCTION study_check_label() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    item record;
    me reader%ROWTYPE;
BEGIN
    IF study_role() IS NOT DISTINCT FROM 'owner' THEN
        RETURN NEW;
    END IF;
    SELECT * INTO me FROM reader WHERE id = study_reader();
    IF me.id IS NULL OR NEW.reader_id <> me.id THEN
        RAISE insufficient_privilege USING MESSAGE = 'a label is given under one''s own name';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM label_action a WHERE a.id = NEW.action_id AND a.reader_id = me.id
        AND a.session_id IS NOT DISTINCT FROM NEW.session_id) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the label belongs to no act of this reader';
    END IF;
    IF NEW.undo_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM label_revision l WHERE l.id = NEW.undo_of
        AND l.reader_id = me.id AND l.cell_id = NEW.cell_id
        AND l.session_item_id IS NOT DISTINCT FROM NEW.session_item_id) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the label takes back none of this reader';
    END IF;
    IF NEW.session_item_id IS NULL THEN
        IF NEW.session_id IS NOT NULL THEN
            RAISE insufficient_privilege USING MESSAGE = 'a label of a session names what was shown';
        END IF;
        NEW.blinded := 0;
    ELSE
        SELECT i.revealed_at, s.blinded, s.closed_at INTO item FROM session_item i JOIN session s
            ON s.id = i.session_id WHERE i.id = NEW.session_item_id AND i.session_id = NEW.session_id
            AND i.reader_id = me.id AND i.cell_id = NEW.cell_id;
        IF NOT FOUND OR item.closed_at IS NOT NULL THEN
            RAISE insufficient_privilege USING MESSAGE = 'the session does not show this cell to this reader';
        END IF;
        NEW.revealed_at := item.revealed_at;
        NEW.blinded := CASE WHEN item.blinded = 1 AND item.revealed_at IS NULL THEN 1 ELSE 0 END;
    END IF;
    NEW.revision := 1 + COALESCE((SELECT max(revision) FROM label_revision l WHERE l.cell_id = NEW.cell_id
        AND l.reader_id = me.id AND COALESCE(l.session_item_id, 0) = COALESCE(NEW.session_item_id, 0)), 0);
    NEW.reader_role := me.role;
    NEW.reader_years := me.years_experience;
    NEW.committed_at := study_utc();
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER label_revision_check BEFORE INSERT ON label_revision
    FOR EACH ROW EXECUTE FUNCTION study_check_label();

-- The label counts and is logged, or it does not exist.
-- only: postgresql
CREATE FUNCTION study_keep_label() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    item session_item%ROWTYPE;
    before current_label%ROWTYPE;
BEGIN
    IF study_role() IS NOT DISTINCT FROM 'owner' THEN
        RETURN NULL;
    END IF;
    SELECT * INTO item FROM session_item WHERE id = NEW.session_item_id;
    SELECT * INTO before FROM current_label WHERE reader_id = NEW.reader_id AND cell_id = NEW.cell_id
        AND item_id = COALESCE(NEW.session_item_id, 0);
    INSERT INTO current_label VALUES (NEW.reader_id, NEW.cell_id, COALESCE(NEW.session_item_id, 0), NEW.id, NEW.kind,
        NEW.class_id, NEW.confidence, CASE WHEN item.repeat_of IS NULL THEN 0 ELSE 1 END)
        ON CONFLICT (reader_id, cell_id, item_id) DO UPDATE SET revision_id = excluded.revision_id,
        kind = excluded.kind, class_id = excluded.class_id, confidence = excluded.confidence;
    PERFORM study_log((SELECT name FROM reader WHERE id = NEW.reader_id), 'label', format('label/%s', NEW.id),
        study_value_text(COALESCE(before.kind, 2), before.class_id, before.confidence), study_label_text(NEW),
        COALESCE(item.outcome_reason, ''));
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER label_revision_keep AFTER INSERT ON label_revision FOR EACH ROW EXECUTE FUNCTION study_keep_label();

-- only: postgresql
CREATE FUNCTION study_check_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS NOT DISTINCT FROM 'owner' THEN
        RETURN NEW;
    END IF;
    IF NEW.reader_id IS DISTINCT FROM study_reader() THEN
        RAISE insufficient_privilege USING MESSAGE = 'this is shown to another reader';
    END IF;
    IF NEW.outcome <> OLD.outcome THEN
        NEW.outcome_at := study_utc();
    END IF;
    IF OLD.revealed_at IS NOT NULL THEN
        NEW.revealed_at := OLD.revealed_at;
    ELSIF NEW.revealed_at IS NOT NULL THEN
        IF NOT EXISTS (SELECT 1 FROM current_label WHERE reader_id = NEW.reader_id AND cell_id = NEW.cell_id
            AND item_id = NEW.id AND kind <> 2) THEN
            RAISE insufficient_privilege USING MESSAGE = 'the prediction is shown after the label, not before';
        END IF;
        NEW.revealed_at := study_utc();
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER session_item_check BEFORE UPDATE ON session_item FOR EACH ROW EXECUTE FUNCTION study_check_item();

-- Outcomes without a label are logged here; those with one, with the label.
-- only: postgresql
CREATE FUNCTION study_keep_outcome() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' AND NEW.outcome IN ('skipped', 'escalated') THEN
        PERFORM study_log((SELECT name FROM reader WHERE id = NEW.reader_id), NEW.outcome,
            format('session item/%s', NEW.id), OLD.outcome, NEW.outcome, NEW.outcome_reason);
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER session_item_keep AFTER UPDATE OF outcome ON session_item
    FOR EACH ROW EXECUTE FUNCTION study_keep_outcome();

-- At the end of the transaction: what counts as labelled has a label.
-- only: postgresql
CREATE FUNCTION study_prove_outcome() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' AND EXISTS (SELECT 1 FROM session_item i WHERE i.id = NEW.id
        AND i.outcome IN ('labelled', 'kept', 'changed', 'cannot_identify') AND NOT EXISTS (
            SELECT 1 FROM current_label c WHERE c.reader_id = i.reader_id AND c.cell_id = i.cell_id
            AND c.item_id = i.id AND c.kind <> 2)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the outcome needs a label';
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE CONSTRAINT TRIGGER session_item_prove AFTER UPDATE ON session_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION study_prove_outcome();

-- only: postgresql
CREATE FUNCTION study_check_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' THEN
        IF NOT study_slide_is_open(NEW.slide_id) THEN
            RAISE insufficient_privilege USING MESSAGE = 'the slide is part of a blinded session that is not closed';
        END IF;
        NEW.reader_name := (SELECT name FROM reader WHERE id = NEW.reader_id);
        NEW.signed_at := study_utc();
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER signature_check BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION study_check_signature();

-- only: postgresql
CREATE FUNCTION study_keep_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' THEN
        PERFORM study_log(NEW.reader_name, 'sign', format('slide/%s', NEW.slide_id), '',
            format('signature/%s; %s; content %s; failures %s', NEW.id, NEW.meaning, encode(NEW.content_hash, 'hex'),
                (SELECT count(*) FROM cell c LEFT JOIN prediction p ON p.cell_id = c.id AND p.model_id = (
                    SELECT id FROM model WHERE sha256_hex = NEW.model_sha256_hex)
                WHERE c.slide_id = NEW.slide_id AND (c.state <> 0 OR p.status = 1))), NEW.override_reason);
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER signature_keep AFTER INSERT ON signature FOR EACH ROW EXECUTE FUNCTION study_keep_signature();

-- only: postgresql
CREATE FUNCTION study_keep_adjudication() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' THEN
        PERFORM study_log((SELECT name FROM reader WHERE id = NEW.reader_id), 'adjudicate',
            format('cell/%s', NEW.cell_id), '', study_value_text(NEW.kind, NEW.class_id, NULL), NEW.reason);
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER adjudication_keep AFTER INSERT ON adjudication
    FOR EACH ROW EXECUTE FUNCTION study_keep_adjudication();

-- One answer after the other, at the server's time.
-- only: postgresql
CREATE FUNCTION study_check_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' AND NEW.answered_at IS NOT NULL THEN
        IF EXISTS (SELECT 1 FROM turing_trial t WHERE t.test_id = NEW.test_id AND t.reader_id = NEW.reader_id
            AND t.presented_index < NEW.presented_index AND t.answered_at IS NULL) THEN
            RAISE insufficient_privilege USING MESSAGE = 'this image is not the one to be judged now';
        END IF;
        NEW.answered_at := study_utc();
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER turing_trial_check BEFORE UPDATE ON turing_trial FOR EACH ROW EXECUTE FUNCTION study_check_answer();
