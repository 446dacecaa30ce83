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
