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
