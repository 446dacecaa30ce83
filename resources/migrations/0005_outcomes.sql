-- What became of a cell in a session is on record like a label: each decision is a row that nobody changes, and a
-- skip or an escalation that was taken back is one more. session_item holds the newest.
-- decision: what a review came to (kept, changed, ...) by comparison with the label that stood when the session was
-- made (former_kind, former_class_id; NULL = there was none). In a blinded session only this table has it: the
-- outcome that its reader sees is "labelled".

CREATE TABLE item_outcome (
    id {id},
    item_id BIGINT NOT NULL REFERENCES session_item (id),
    action_id BIGINT NOT NULL REFERENCES label_action (id),
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    outcome_before TEXT NOT NULL,
    reason_before TEXT NOT NULL,
    decision TEXT NOT NULL,
    former_kind INTEGER,
    former_class_id INTEGER REFERENCES label_class (id),
    recorded_at TEXT NOT NULL
);

CREATE INDEX item_outcome_item ON item_outcome (item_id);

CREATE INDEX item_outcome_action ON item_outcome (action_id);

-- When the model's change of this cell (a counterfactual heatmap) was first shown; labels from then on say so.
ALTER TABLE session_item ADD COLUMN heatmap_viewed_at TEXT;

-- only: sqlite
CREATE TRIGGER item_outcome_keeps_rows BEFORE UPDATE ON item_outcome BEGIN
    SELECT RAISE(ABORT, 'item_outcome is append-only');
END;

-- only: sqlite
CREATE TRIGGER item_outcome_keeps_all BEFORE DELETE ON item_outcome BEGIN
    SELECT RAISE(ABORT, 'item_outcome is append-only');
END;

-- INSERT OR REPLACE removes the old row without asking the trigger for DELETE.
-- only: sqlite
CREATE TRIGGER item_outcome_replaces_nothing BEFORE INSERT ON item_outcome
    WHEN EXISTS (SELECT 1 FROM item_outcome WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'item_outcome is append-only');
END;

-- only: postgresql
CREATE TRIGGER item_outcome_keeps_rows BEFORE UPDATE OR DELETE OR TRUNCATE ON item_outcome
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a login may see of it. Nobody but the owner adds rows: a trigger does, of what was done to session_item.

-- only: postgresql
ALTER TABLE item_outcome ENABLE ROW LEVEL SECURITY;

-- only: postgresql
CREATE POLICY oversee ON item_outcome FOR SELECT USING ((SELECT study_sees_all()));

-- only: postgresql
CREATE VIEW reading.item_outcome WITH (security_barrier) AS
    SELECT o.id, o.item_id, o.action_id, o.outcome, o.reason, o.outcome_before, o.reason_before,
        CASE WHEN i.session_id IN (SELECT study_blind_sessions()) THEN o.outcome ELSE o.decision END AS decision,
        CASE WHEN i.session_id IN (SELECT study_blind_sessions()) THEN NULL ELSE o.former_kind END AS former_kind,
        CASE WHEN i.session_id IN (SELECT study_blind_sessions()) THEN NULL ELSE o.former_class_id END
            AS former_class_id, o.recorded_at
    FROM public.item_outcome o JOIN public.session_item i ON i.id = o.item_id
    WHERE i.reader_id = (SELECT study_reader());

-- only: postgresql
CREATE OR REPLACE VIEW reading.session_item WITH (security_barrier) AS
    SELECT id, session_id, reader_id, presented_index, cell_id,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN 0 ELSE is_common END AS is_common,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN 0 ELSE is_flagged END AS is_flagged,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN NULL ELSE repeat_of END AS repeat_of,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN '' ELSE queue_reasons END AS queue_reasons,
        outcome, outcome_reason, outcome_at, revealed_at, heatmap_viewed_at
    FROM public.session_item WHERE reader_id = (SELECT study_reader()) WITH LOCAL CHECK OPTION;

-- The label that stood at a moment: of the consensus, else of all readers where they agreed. As formerLabel() in
-- core/study/item_outcomes.h. Granted to nobody: it tells what others said.
-- only: postgresql
CREATE FUNCTION study_former_label(of_cell bigint, moment text) RETURNS TABLE (kind integer, class_id integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH agreed AS (
        SELECT c.kind, c.class_id FROM consensus c WHERE c.cell_id = of_cell AND c.method <> 'unresolved'
            AND c.run_id = (SELECT max(r.id) FROM consensus_run r WHERE r.created_at <= moment)
    ), newest AS (
        SELECT DISTINCT ON (l.reader_id, COALESCE(l.session_item_id, 0)) l.id, l.reader_id, l.session_item_id, l.kind,
            l.class_id
        FROM label_revision l WHERE l.cell_id = of_cell AND l.committed_at <= moment
        ORDER BY l.reader_id, COALESCE(l.session_item_id, 0), l.id DESC
    ), votes AS (
        SELECT DISTINCT ON (n.reader_id) n.kind, COALESCE(n.class_id, -1) AS class_id
        FROM newest n LEFT JOIN session_item i ON i.id = n.session_item_id
        WHERE n.kind <> 2 AND i.repeat_of IS NULL ORDER BY n.reader_id, n.id DESC
    )
    SELECT a.kind, a.class_id FROM agreed a
    UNION ALL
    SELECT min(v.kind), NULLIF(min(v.class_id), -1) FROM votes v WHERE NOT EXISTS (SELECT 1 FROM agreed)
        HAVING count(DISTINCT (v.kind, v.class_id)) = 1
$$;

-- At the end of the transaction, when the label that belongs to it is known.
-- only: postgresql
CREATE FUNCTION study_record_outcome() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    act label_action%ROWTYPE;
    about session%ROWTYPE;
    given current_label%ROWTYPE;
    former record;
    said text := NEW.outcome;
BEGIN
    IF study_role() IS NOT DISTINCT FROM 'owner' THEN
        RETURN NULL;
    END IF;
    SELECT * INTO act FROM label_action WHERE reader_id = NEW.reader_id AND session_id = NEW.session_id
        ORDER BY id DESC LIMIT 1;
    IF act.id IS NULL OR EXISTS (SELECT 1 FROM item_outcome
        WHERE action_id = act.id AND item_id = NEW.id) THEN
        RAISE insufficient_privilege USING MESSAGE = 'an outcome belongs to an act of its own';
    END IF;
    SELECT * INTO about FROM session WHERE id = NEW.session_id;
    SELECT NULL::integer AS kind, NULL::integer AS class_id INTO former;
    IF about.kind = 'review' THEN
        SELECT f.kind, f.class_id INTO former FROM study_former_label(NEW.cell_id, about.created_at) f;
        SELECT * INTO given FROM current_label WHERE reader_id = NEW.reader_id AND cell_id = NEW.cell_id
            AND item_id = NEW.id;
        IF NEW.outcome = 'labelled' THEN
            said := CASE WHEN former.kind = given.kind AND former.class_id IS NOT DISTINCT FROM given.class_id
                THEN 'kept' WHEN given.kind = 1 THEN 'cannot_identify' ELSE 'changed' END;
        END IF;
    END IF;
    INSERT INTO item_outcome (item_id, action_id, outcome, reason, outcome_before, reason_before, decision,
        former_kind, former_class_id, recorded_at)
        VALUES (NEW.id, act.id, NEW.outcome, NEW.outcome_reason, OLD.outcome, OLD.outcome_reason, said, former.kind,
        former.class_id, study_utc());
    -- What comes with a label is logged with the label.
    IF NOT EXISTS (SELECT 1 FROM label_revision WHERE action_id = act.id AND session_item_id = NEW.id) THEN
        PERFORM study_log((SELECT name FROM reader WHERE id = NEW.reader_id),
            CASE act.kind WHEN 1 THEN 'taken back' WHEN 2 THEN 'given again' ELSE NEW.outcome END,
            format('session item/%s', NEW.id), OLD.outcome, NEW.outcome, NEW.outcome_reason);
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
DROP TRIGGER session_item_keep ON session_item;

-- only: postgresql
DROP FUNCTION study_keep_outcome();

-- only: postgresql
CREATE CONSTRAINT TRIGGER session_item_record AFTER UPDATE OF outcome ON session_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION study_record_outcome();

-- As before, and the heatmap: at the server's time, once, and in a blinded session after the reveal.
-- only: postgresql
CREATE OR REPLACE FUNCTION study_check_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    IF OLD.heatmap_viewed_at IS NOT NULL THEN
        NEW.heatmap_viewed_at := OLD.heatmap_viewed_at;
    ELSIF NEW.heatmap_viewed_at IS NOT NULL THEN
        IF NEW.revealed_at IS NULL AND NEW.session_id IN (SELECT study_blind_sessions()) THEN
            RAISE insufficient_privilege USING MESSAGE = 'the heatmap is shown after the prediction, not before';
        END IF;
        NEW.heatmap_viewed_at := study_utc();
    END IF;
    RETURN NEW;
END $$;

-- A label given after the heatmap was seen says so, whatever the program claims.
-- only: postgresql
CREATE FUNCTION study_check_heatmap() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'owner' AND EXISTS (SELECT 1 FROM session_item
        WHERE id = NEW.session_item_id AND heatmap_viewed_at IS NOT NULL) THEN
        NEW.heatmap_viewed := 1;
    END IF;
    RETURN NEW;
END $$;

-- only: postgresql
CREATE TRIGGER label_revision_heatmap BEFORE INSERT ON label_revision
    FOR EACH ROW EXECUTE FUNCTION study_check_heatmap();

-- only: postgresql
CREATE OR REPLACE FUNCTION study_append(action text, subject text, old_value text, new_value text, reason text)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'coordinator' OR action IN ('label', 'skipped', 'escalated', 'taken back',
        'given again', 'sign', 'adjudicate', 'study created') THEN
        RAISE insufficient_privilege USING MESSAGE = format('this login cannot log "%s"', action);
    END IF;
    PERFORM study_log((SELECT name FROM reader WHERE id = study_reader()), action, subject, old_value, new_value,
        reason);
END $$;

-- only: postgresql
ALTER FUNCTION study_grant(text, text) RENAME TO study_grant_0004;

-- only: postgresql
CREATE FUNCTION study_grant(login text, for_role text) RETURNS void LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM study_grant_0004(login, for_role);
    IF for_role IN ('reader', 'adjudicator') THEN
        EXECUTE format('GRANT SELECT ON reading.item_outcome TO %I', login);
        EXECUTE format('GRANT UPDATE (heatmap_viewed_at) ON reading.session_item TO %I', login);
    ELSIF for_role = 'coordinator' THEN
        EXECUTE format('GRANT SELECT ON item_outcome TO %I', login);
        EXECUTE format('GRANT UPDATE (heatmap_viewed_at) ON session_item TO %I', login);
    END IF;
END $$;

-- only: postgresql
DO $$
BEGIN
    PERFORM study_grant(login, role) FROM reader WHERE login IS NOT NULL;
END $$;

-- Nobody gets anything by default, as in 0004.
-- only: postgresql
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;

-- only: postgresql
REVOKE ALL ON ALL TABLES IN SCHEMA public, reading FROM PUBLIC;
