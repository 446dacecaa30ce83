-- On a server every reader may have a login of their own, and the server itself keeps them from what they may
-- not see or change (docs/study-database.md, "PostgreSQL"). session_user is who logged in: unlike current_user
-- it stays the same within SECURITY DEFINER functions and after SET ROLE.

-- Name of the database login that acts for the reader; NULL = none, as in every study in a file.
ALTER TABLE reader ADD COLUMN login TEXT;

CREATE UNIQUE INDEX reader_login ON reader (login);

-- Who is asking. The owner of the tables stands above all of this.

-- only: postgresql
CREATE FUNCTION study_reader() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT id FROM reader WHERE login = session_user::text AND active = 1
$$;

-- only: postgresql
CREATE FUNCTION study_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'public.study'::regclass),
        'USAGE') THEN 'owner' ELSE (SELECT role FROM reader WHERE login = session_user::text AND active = 1) END
$$;

-- only: postgresql
CREATE FUNCTION study_sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT COALESCE(study_role() IN ('owner', 'coordinator'), false)
$$;

-- Blinded sessions that no coordinator has closed.
-- only: postgresql
CREATE FUNCTION study_blind_sessions() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT id FROM session WHERE blinded = 1 AND closed_at IS NULL
$$;

-- Presentations in them, of all readers.
-- only: postgresql
CREATE FUNCTION study_blind_items() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT i.id FROM session_item i JOIN session s ON s.id = i.session_id WHERE s.blinded = 1 AND s.closed_at IS NULL
$$;

-- only: postgresql
CREATE FUNCTION study_sealed_cells() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT i.cell_id FROM session_item i JOIN session s ON s.id = i.session_id
        WHERE s.blinded = 1 AND s.closed_at IS NULL
$$;

-- Cells that the asking reader has to judge blindly, until their prediction was revealed (which is recorded).
-- only: postgresql
CREATE FUNCTION study_hidden_cells() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT i.cell_id FROM session_item i JOIN session s ON s.id = i.session_id
        WHERE i.reader_id = study_reader() AND s.blinded = 1 AND s.closed_at IS NULL
        GROUP BY i.cell_id HAVING bool_and(i.revealed_at IS NULL)
$$;

-- only: postgresql
CREATE FUNCTION study_hidden_slides() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT DISTINCT slide_id FROM cell WHERE id IN (SELECT study_hidden_cells())
$$;

-- What a signature of the asking reader would be bound to, they must be able to see.
-- only: postgresql
CREATE FUNCTION study_slide_is_open(slide bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT 1 FROM cell c WHERE c.slide_id = slide AND c.id IN (SELECT study_sealed_cells()))
$$;

-- Of a Turing test, what an image is: after practice, and when all images are answered.
-- only: postgresql
CREATE FUNCTION study_turing_told(image bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT study_sees_all() OR EXISTS (
        SELECT 1 FROM turing_image i JOIN turing_trial t ON t.image_id = i.id AND t.reader_id = study_reader()
        WHERE i.id = image AND t.answered_at IS NOT NULL AND (i.practice = 1 OR NOT EXISTS (
            SELECT 1 FROM turing_image o WHERE o.test_id = i.test_id AND NOT EXISTS (
                SELECT 1 FROM turing_trial a WHERE a.test_id = o.test_id AND a.image_id = o.id
                AND a.reader_id = study_reader() AND a.answered_at IS NOT NULL))))
$$;

-- Path of an image, for the program that shows it. In a blinded session only as far as the reader has come, and
-- a few ahead to load them in time; not as far as the cursor, which readers may move.
-- only: postgresql
CREATE FUNCTION study_image_path(cell bigint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS NULL OR (NOT study_sees_all() AND cell IN (SELECT study_hidden_cells()) AND NOT EXISTS (
        SELECT 1 FROM session_item i WHERE i.cell_id = cell AND i.reader_id = study_reader()
            AND i.presented_index <= 8 + (SELECT count(*) FROM session_item d WHERE d.session_id = i.session_id
                AND d.reader_id = i.reader_id AND d.outcome <> ''))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the session has not shown this image yet';
    END IF;
    RETURN (SELECT CASE WHEN s.relative_path = '.' THEN c.file_name ELSE s.relative_path || '/' || c.file_name END
        FROM cell c JOIN slide s ON s.id = c.slide_id WHERE c.id = cell);
END $$;

-- The audit log's rows as AuditLog::append and auditText (core/study) write them.

-- A number as printf's %.17g would print it, for 0 <= x < 1024: years of experience.
-- only: postgresql
CREATE FUNCTION study_number(x double precision) RETURNS text LANGUAGE plpgsql IMMUTABLE
    SET search_path = public, pg_temp AS $$
DECLARE
    -- The double's exact value: its fraction is a multiple of 2^-60 unless it is far smaller than an hour.
    exact numeric := floor(x)::numeric
        + ((x - floor(x)) * 1152921504606846976)::bigint::numeric(60, 40) / 1152921504606846976;
BEGIN
    IF exact = 0 THEN
        RETURN '0';
    END IF;
    RETURN trim_scale(round(exact, 16 - floor(log(exact))::integer))::text;
END $$;

-- only: postgresql
CREATE FUNCTION study_utc() RETURNS text LANGUAGE sql VOLATILE SET search_path = public, pg_temp AS $$
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- only: postgresql
CREATE FUNCTION study_field(field text) RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT int8send(octet_length(convert_to(field, 'UTF8'))::bigint) || convert_to(field, 'UTF8')
$$;

-- only: postgresql
CREATE FUNCTION study_log(actor text, action text, subject text, old_value text, new_value text, reason text)
    RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    head audit_head%ROWTYPE;
    moment text;
    chained bytea;
BEGIN
    SELECT * INTO STRICT head FROM audit_head WHERE one = 1 FOR UPDATE;
    moment := study_utc();
    chained := sha256(head.hash || study_field(moment) || study_field(actor) || study_field(action)
        || study_field(subject) || study_field(old_value) || study_field(new_value) || study_field(reason));
    INSERT INTO audit VALUES (head.seq + 1, moment, actor, action, subject, old_value, new_value, reason, head.hash,
        chained);
    UPDATE audit_head SET seq = head.seq + 1, hash = chained WHERE one = 1;
END $$;

-- What a coordinator's program notes of its own acts. Acts that triggers below note are not to be had here.
-- only: postgresql
CREATE FUNCTION study_append(action text, subject text, old_value text, new_value text, reason text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF study_role() IS DISTINCT FROM 'coordinator' OR action IN ('label', 'skipped', 'escalated', 'sign',
        'adjudicate', 'study created') THEN
        RAISE insufficient_privilege USING MESSAGE = format('this login cannot log "%s"', action);
    END IF;
    PERFORM study_log((SELECT name FROM reader WHERE id = study_reader()), action, subject, old_value, new_value,
        reason);
END $$;

-- only: postgresql
CREATE FUNCTION study_value_text(kind integer, class_id integer, confidence integer) RETURNS text LANGUAGE sql
    IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT CASE kind WHEN 0 THEN format('class %s', class_id) WHEN 1 THEN 'cannot identify' ELSE 'none' END
        || CASE WHEN confidence IS NULL THEN '' ELSE format(', confidence %s', confidence) END
$$;

-- only: postgresql
CREATE FUNCTION study_label_text(l label_revision) RETURNS text LANGUAGE sql STABLE
    SET search_path = public, pg_temp AS $$
    SELECT study_value_text(l.kind, l.class_id, l.confidence) || format('; cell %s; reader %s; role %s; years %s; '
        'session %s; item %s; revision %s; blinded %s; revealed %s; heatmap %s; active %s; elapsed %s; at %s; '
        'undo of %s; comment %s', l.cell_id, l.reader_id, l.reader_role,
        CASE WHEN l.reader_years IS NULL THEN '-1' ELSE study_number(l.reader_years) END, COALESCE(l.session_id, 0),
        COALESCE(l.session_item_id, 0), l.revision, l.blinded, l.revealed_at, l.heatmap_viewed, l.active_ms,
        l.elapsed_ms, l.committed_at, COALESCE(l.undo_of, 0), l.comment)
$$;

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

-- Rows: which a login may see and add. The owner is not asked.

-- only: postgresql
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    END LOOP;
    -- For everybody who takes part, as far as the grants go.
    FOREACH name IN ARRAY ARRAY['study', 'label_class', 'model', 'prediction_run', 'schema_migration', 'signature',
        'consensus_run', 'turing_test'] LOOP
        EXECUTE format('CREATE POLICY read_all ON %I FOR SELECT USING ((SELECT study_role()) IS NOT NULL)', name);
    END LOOP;
    -- For coordinators, who make studies and see all of them, as far as the grants go.
    FOREACH name IN ARRAY ARRAY['study', 'setting', 'reader', 'slide', 'cell', 'model', 'prediction_run', 'prediction',
        'prediction_detail', 'session', 'consensus_run', 'consensus', 'turing_test', 'turing_image'] LOOP
        EXECUTE format('CREATE POLICY coordinate ON %I USING ((SELECT study_sees_all())) '
            'WITH CHECK ((SELECT study_sees_all()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['session_reader', 'session_item', 'label_action', 'label_revision', 'current_label',
        'adjudication', 'turing_trial', 'audit', 'audit_head'] LOOP
        EXECUTE format('CREATE POLICY oversee ON %I FOR SELECT USING ((SELECT study_sees_all()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['session_reader', 'session_item'] LOOP
        EXECUTE format('CREATE POLICY assign ON %I FOR INSERT WITH CHECK ((SELECT study_sees_all()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['session_reader', 'session_item', 'label_action', 'label_revision', 'current_label',
        'turing_trial'] LOOP
        EXECUTE format('CREATE POLICY see_own ON %I FOR SELECT USING (reader_id = (SELECT study_reader()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['session_reader', 'session_item', 'label_action', 'turing_trial'] LOOP
        EXECUTE format('CREATE POLICY change_own ON %I FOR UPDATE USING (reader_id = (SELECT study_reader())) '
            'WITH CHECK (reader_id = (SELECT study_reader()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['label_action', 'label_revision', 'signature', 'turing_trial'] LOOP
        EXECUTE format('CREATE POLICY add_own ON %I FOR INSERT WITH CHECK (reader_id = (SELECT study_reader()))', name);
    END LOOP;
    -- What the model says of cells that this reader judges blindly.
    FOREACH name IN ARRAY ARRAY['prediction', 'prediction_detail'] LOOP
        EXECUTE format('CREATE POLICY read_open ON %I FOR SELECT USING ((SELECT study_role()) IS NOT NULL '
            'AND cell_id NOT IN (SELECT study_hidden_cells()))', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['consensus', 'adjudication'] LOOP
        EXECUTE format('CREATE POLICY read_open ON %I FOR SELECT USING ((SELECT study_role()) IS NOT NULL '
            'AND cell_id NOT IN (SELECT study_sealed_cells()))', name);
    END LOOP;
END $$;

-- Others' labels: not those of a blinded session that is open, and none on cells that this reader judges blindly.
-- only: postgresql
CREATE POLICY read_open ON label_revision FOR SELECT USING ((SELECT study_role()) IS NOT NULL
    AND cell_id NOT IN (SELECT study_hidden_cells())
    AND COALESCE(session_id, 0) NOT IN (SELECT study_blind_sessions()));

-- only: postgresql
CREATE POLICY read_open ON current_label FOR SELECT USING ((SELECT study_role()) IS NOT NULL
    AND cell_id NOT IN (SELECT study_hidden_cells()) AND item_id NOT IN (SELECT study_blind_items()));

-- only: postgresql
CREATE POLICY see_own ON session FOR SELECT USING (id IN (SELECT session_id FROM session_reader
    WHERE reader_id = (SELECT study_reader())));

-- only: postgresql
CREATE POLICY adjudicate ON adjudication FOR INSERT WITH CHECK (reader_id = (SELECT study_reader())
    AND (SELECT study_role()) = 'adjudicator' AND cell_id NOT IN (SELECT study_sealed_cells())
    AND cell_id NOT IN (SELECT c.cell_id FROM current_label c WHERE c.reader_id = (SELECT study_reader())
        AND c.kind <> 2));

-- Where the reader was, and the write test after a full disk.
-- only: postgresql
CREATE POLICY keep_place ON setting USING (key IN ('write test', 'cursor/' || (SELECT study_reader())))
    WITH CHECK (key IN ('write test', 'cursor/' || (SELECT study_reader())));

-- Columns: readers find these tables under the same names in a schema of their own, where what they may not
-- see is left out.

-- only: postgresql
CREATE SCHEMA reading;

-- only: postgresql
CREATE VIEW reading.reader WITH (security_barrier) AS
    SELECT id, name, role, years_experience, CASE WHEN id = study_reader() OR study_sees_all() THEN password_hash
        WHEN password_hash IS NOT NULL THEN '*' END AS password_hash, active, created_at
    FROM public.reader WHERE (SELECT study_role()) IS NOT NULL;

-- only: postgresql
CREATE VIEW reading.slide WITH (security_barrier) AS
    SELECT id, CASE WHEN id IN (SELECT study_hidden_slides()) THEN '' ELSE name END AS name,
        CASE WHEN id IN (SELECT study_hidden_slides()) THEN '' ELSE relative_path END AS relative_path
    FROM public.slide WHERE (SELECT study_role()) IS NOT NULL;

-- only: postgresql
CREATE VIEW reading.cell WITH (security_barrier) AS
    SELECT id, slide_id, position, CASE WHEN id IN (SELECT study_hidden_cells()) THEN '' ELSE file_name END
        AS file_name, CASE WHEN id IN (SELECT study_hidden_cells()) THEN 0 ELSE size END AS size,
        CASE WHEN id IN (SELECT study_hidden_cells()) THEN 0 ELSE modified END AS modified, state,
        CASE WHEN id IN (SELECT study_hidden_cells()) THEN NULL ELSE failure END AS failure, sha256, previous_sha256
    FROM public.cell WHERE (SELECT study_role()) IS NOT NULL;

-- only: postgresql
CREATE VIEW reading.session_item WITH (security_barrier) AS
    SELECT id, session_id, reader_id, presented_index, cell_id,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN 0 ELSE is_common END AS is_common,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN 0 ELSE is_flagged END AS is_flagged,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN NULL ELSE repeat_of END AS repeat_of,
        CASE WHEN session_id IN (SELECT study_blind_sessions()) THEN '' ELSE queue_reasons END AS queue_reasons,
        outcome, outcome_reason, outcome_at, revealed_at
    FROM public.session_item WHERE reader_id = (SELECT study_reader()) WITH LOCAL CHECK OPTION;

-- only: postgresql
CREATE VIEW reading.turing_image WITH (security_barrier) AS
    SELECT id, test_id, file_name, CASE WHEN study_turing_told(id) THEN synthetic END AS synthetic,
        CASE WHEN study_turing_told(id) THEN class_id END AS class_id, practice, sha256
    FROM public.turing_image WHERE (SELECT study_role()) IS NOT NULL;

-- Gives a login what its role needs, and nothing else. Also for a login that had another role before.
-- only: postgresql
CREATE FUNCTION study_grant(login text, for_role text) RETURNS void LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
DECLARE
    words text[] := ARRAY['REVOKE ALL ON ALL TABLES IN SCHEMA public, reading FROM %I',
        'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM %I',
        'REVOKE ALL ON SCHEMA public, reading FROM %I'];
    word text;
BEGIN
    IF for_role IS NOT NULL THEN
        words := words || ARRAY['GRANT USAGE ON SCHEMA public, reading TO %I',
            'GRANT EXECUTE ON FUNCTION study_reader(), study_role(), study_sees_all(), study_blind_sessions(), '
                'study_blind_items(), study_sealed_cells(), study_hidden_cells(), study_hidden_slides(), '
                'study_turing_told(bigint), study_image_path(bigint) TO %I',
            'GRANT SELECT ON study, label_class, schema_migration, setting, model, prediction_run, prediction, '
                'prediction_detail, session, session_reader, label_action, label_revision, current_label, '
                'consensus_run, consensus, adjudication, signature, turing_test, turing_trial TO %I',
            'GRANT INSERT, UPDATE ON setting TO %I',
            'GRANT UPDATE (cursor_index, paused_at) ON session_reader TO %I',
            'GRANT INSERT (reader_id, session_id, kind, created_at), UPDATE (state) ON label_action TO %I',
            'GRANT INSERT (cell_id, reader_id, session_id, session_item_id, action_id, revision, kind, class_id, '
                'confidence, comment, blinded, revealed_at, heatmap_viewed, active_ms, elapsed_ms, reader_role, '
                'reader_years, committed_at, undo_of) ON label_revision TO %I',
            'GRANT INSERT (slide_id, reader_id, reader_name, signed_at, meaning, override_reason, model_sha256_hex, '
                'program, content_hash) ON signature TO %I',
            'GRANT INSERT (test_id, reader_id, presented_index, image_id), UPDATE (said_synthetic, said_class_id, '
                'confidence, response_ms, answered_at) ON turing_trial TO %I'];
    END IF;
    IF for_role IN ('reader', 'adjudicator') THEN
        words := words || ARRAY['GRANT SELECT ON reading.reader, reading.slide, reading.cell, reading.session_item, '
                'reading.turing_image TO %I',
            'GRANT UPDATE (outcome, outcome_reason, outcome_at, revealed_at) ON reading.session_item TO %I'];
    END IF;
    IF for_role = 'adjudicator' THEN
        words := words || ARRAY['GRANT INSERT (cell_id, reader_id, kind, class_id, reason, decided_at) '
            'ON adjudication TO %I'];
    END IF;
    IF for_role = 'coordinator' THEN
        words := words || ARRAY['GRANT EXECUTE ON FUNCTION study_append(text, text, text, text, text) TO %I',
            'GRANT SELECT ON audit, audit_head, turing_image TO %I',
            'GRANT SELECT (id, name, role, years_experience, password_hash, active, created_at), '
                'INSERT (name, role, years_experience, password_hash, active, created_at), '
                'UPDATE (name, role, years_experience, password_hash, active) ON reader TO %I',
            'GRANT UPDATE (source_folder) ON study TO %I',
            'GRANT SELECT, INSERT, UPDATE, DELETE ON slide, cell, prediction, prediction_detail TO %I',
            'GRANT INSERT, UPDATE ON model TO %I', 'GRANT INSERT ON prediction_run TO %I',
            'GRANT INSERT, UPDATE (closed_at) ON session TO %I', 'GRANT INSERT ON session_reader TO %I',
            'GRANT SELECT, INSERT, UPDATE (outcome, outcome_reason, outcome_at, revealed_at) ON session_item TO %I',
            'GRANT INSERT ON consensus_run, consensus, turing_test, turing_image TO %I'];
    END IF;
    FOREACH word IN ARRAY words LOOP
        EXECUTE format(word, login);
    END LOOP;
END $$;

-- A reader with another role has other rights at once.
-- only: postgresql
CREATE FUNCTION study_regrant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.login IS NOT NULL AND OLD.login IS DISTINCT FROM NEW.login THEN
        PERFORM study_grant(OLD.login, NULL);
    END IF;
    IF NEW.login IS NOT NULL THEN
        PERFORM study_grant(NEW.login, NEW.role);
    END IF;
    RETURN NULL;
END $$;

-- only: postgresql
CREATE TRIGGER reader_regrant AFTER UPDATE OF role, login ON reader FOR EACH ROW EXECUTE FUNCTION study_regrant();

-- Nobody gets anything by default: a login that could name these functions in a trigger of its own temporary
-- table would run them with the owner's rights.
-- only: postgresql
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;

-- only: postgresql
REVOKE ALL ON ALL TABLES IN SCHEMA public, reading FROM PUBLIC;

-- only: postgresql
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
