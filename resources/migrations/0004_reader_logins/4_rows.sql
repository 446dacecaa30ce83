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
