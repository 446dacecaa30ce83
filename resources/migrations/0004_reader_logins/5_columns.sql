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
