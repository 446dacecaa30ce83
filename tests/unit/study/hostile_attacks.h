// What a client with a reader's password may try. {ada} is that reader, {bob} another; ";;" parts statements, of which
// the last one counts. Cells 1 to 20 are of a blinded session of both.
#pragma once

#include <vector>

namespace fixture {

struct Attack {
    const char *name;
    const char *sql;
};

/// The owner gets rows of these, a reader none.
inline const std::vector<Attack> kLooks {
    {"prediction", "SELECT * FROM public.prediction WHERE cell_id <= 20"},
    {"prediction counted", "SELECT 1 FROM public.prediction WHERE cell_id <= 20 HAVING count(*) > 0"},
    {"scores", "SELECT scores FROM public.prediction_detail WHERE cell_id <= 20"},
    {"anomaly", "SELECT 1 FROM public.prediction WHERE cell_id <= 20 AND anomalous >= 0"},
    {"another's blind label", "SELECT * FROM public.label_revision WHERE reader_id = {bob} AND session_id > 0"},
    {"another's current label", "SELECT * FROM public.current_label WHERE reader_id = {bob} AND item_id > 0"},
    {"another's act", "SELECT * FROM public.label_action WHERE reader_id = {bob}"},
    {"another's place", "SELECT * FROM public.session_reader WHERE reader_id = {bob}"},
    {"file name", "SELECT 1 FROM reading.cell WHERE id <= 20 AND file_name <> ''"},
    {"file name by joining", "SELECT 1 FROM reading.cell WHERE id <= 20 AND file_name = 'a_0003.png'"},
    {"file size", "SELECT 1 FROM reading.cell WHERE id <= 20 AND size > 0"},
    {"slide name", "SELECT 1 FROM reading.slide WHERE id = 1 AND relative_path || name <> ''"},
    {"password of another", "SELECT 1 FROM reading.reader WHERE id = {bob} AND length(password_hash) > 1"},
    {"answers of a Turing test", "SELECT 1 FROM reading.turing_image WHERE synthetic IS NOT NULL"},
    {"classes of a Turing test", "SELECT 1 FROM reading.turing_image WHERE class_id IS NOT NULL"},
    {"role by a table of one's own",
        "CREATE TEMP TABLE reader (id bigint, login text, active int, role text);;"
        "INSERT INTO pg_temp.reader VALUES (1, session_user, 1, 'coordinator');;"
        "SET search_path = pg_temp, public;;SELECT 1 WHERE study_sees_all()"},
    {"rows through a function's back door",
        "CREATE FUNCTION pg_temp.leak(cell bigint, said int) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
        "'BEGIN IF cell <= 20 THEN RAISE EXCEPTION ''leaked %'', said; END IF; RETURN false; END';;"
        "SELECT 1 FROM public.prediction WHERE pg_temp.leak(cell_id, predicted) OR cell_id <= 20"},
    {"names through a function's back door",
        "CREATE FUNCTION pg_temp.spy(cell bigint, name text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
        "'BEGIN IF cell <= 20 AND name <> '''' THEN RAISE EXCEPTION ''leaked %'', name; END IF; RETURN false; "
        "END';;SELECT 1 FROM reading.cell WHERE pg_temp.spy(id, file_name) OR (id <= 20 AND file_name <> '')"},
    {"another's row, changed", "UPDATE public.session_reader SET cursor_index = 9 WHERE reader_id = {bob}"},
    {"another's undo", "UPDATE public.label_action SET state = 2 WHERE reader_id = {bob}"},
};

/// Insufficient privilege, each of them.
inline const std::vector<Attack> kAttacks {
    {"audit read", "SELECT * FROM public.audit"},
    {"audit head read", "SELECT * FROM public.audit_head"},
    {"audit copied", "CREATE TEMP TABLE x AS SELECT * FROM public.audit"},
    {"audit changed", "UPDATE public.audit SET actor = 'Eve' WHERE seq = 2"},
    {"audit removed", "DELETE FROM public.audit WHERE seq = 2"},
    {"audit emptied", "TRUNCATE public.audit"},
    {"decisions read", "SELECT * FROM public.item_outcome"},
    {"decision forged",
        "INSERT INTO public.item_outcome (item_id, action_id, outcome, reason, outcome_before, reason_before, "
        "decision, recorded_at) VALUES (1, 1, 'kept', '', '', '', 'kept', '')"},
    {"decision changed", "UPDATE public.item_outcome SET decision = 'kept'"},
    {"decision removed", "DELETE FROM public.item_outcome"},
    {"label that a review is compared with", "SELECT public.study_former_label(1, '9999')"},
    {"heatmap before the reveal", "UPDATE reading.session_item SET heatmap_viewed_at = 'x' WHERE presented_index = 0"},
    {"outcome without an act",
        "UPDATE reading.session_item SET outcome = 'skipped', outcome_reason = 'x' WHERE presented_index = 0"},
    {"audit forged", "INSERT INTO public.audit VALUES (999, '', 'Bob', 'sign', '', '', '', '', '', '')"},
    {"audit head moved", "UPDATE public.audit_head SET seq = 1"},
    {"audit forged by its function", "SELECT public.study_log('Bob', 'sign', 'slide/1', '', '', '')"},
    {"audit forged as coordinator", "SELECT public.study_append('consensus', 'x', '', '', '')"},
    {"audit forged by a trigger of one's own",
        "CREATE TEMP TABLE forged AS SELECT * FROM public.label_revision WHERE false;;"
        "CREATE TRIGGER forge AFTER INSERT ON pg_temp.forged FOR EACH ROW EXECUTE FUNCTION "
        "public.study_keep_label()"},
    {"audit forged by a signature's trigger",
        "CREATE TEMP TABLE signed AS SELECT * FROM public.signature WHERE false;;"
        "CREATE TRIGGER forge AFTER INSERT ON pg_temp.signed FOR EACH ROW EXECUTE FUNCTION "
        "public.study_keep_signature()"},
    {"audit locked", "BEGIN;;LOCK TABLE public.audit"},
    {"triggers off", "ALTER TABLE public.label_revision DISABLE TRIGGER ALL"},
    {"triggers off for the session", "SET session_replication_role = replica"},
    {"trigger dropped", "DROP TRIGGER audit_keeps_rows ON public.audit"},
    {"row security off", "ALTER TABLE public.prediction DISABLE ROW LEVEL SECURITY"},
    {"row security ignored", "SET row_security = off;;SELECT * FROM public.prediction"},
    {"policy added", "CREATE POLICY mine ON public.prediction USING (true)"},
    {"policy dropped", "DROP POLICY read_open ON public.prediction"},
    {"function replaced",
        "CREATE OR REPLACE FUNCTION public.study_sees_all() RETURNS boolean LANGUAGE sql AS 'SELECT true'"},
    {"function shadowed", "CREATE FUNCTION public.study_role(text) RETURNS text LANGUAGE sql AS 'SELECT ''owner'''"},
    {"view replaced", "CREATE OR REPLACE VIEW reading.slide AS SELECT id, name, relative_path FROM public.slide"},
    {"rule added", "CREATE RULE r AS ON UPDATE TO public.audit DO INSTEAD NOTHING"},
    {"table dropped", "DROP TABLE public.audit CASCADE"},
    {"everything dropped", "DROP OWNED BY postgres CASCADE"},
    {"schema made", "CREATE SCHEMA mine"},
    {"role of the owner", "SET ROLE postgres"},
    {"session of the owner", "SET SESSION AUTHORIZATION postgres"},
    {"superuser", "ALTER ROLE ada SUPERUSER"},
    {"past row security", "ALTER ROLE ada BYPASSRLS"},
    {"another's password", "ALTER ROLE bob PASSWORD 'x'"},
    {"member of the owner", "GRANT postgres TO ada"},
    {"right granted to oneself", "GRANT SELECT ON public.audit TO ada"},
    {"role made", "CREATE ROLE eve LOGIN"},
    {"rights function", "SELECT public.study_grant('ada', 'coordinator')"},
    {"language", "CREATE EXTENSION file_fdw"},
    {"program run", "COPY public.label_class FROM PROGRAM 'id'"},
    {"file read", "SELECT pg_read_file('pg_hba.conf')"},
    {"file imported", "SELECT lo_import('/etc/passwd')"},
    {"names from the table", "SELECT file_name FROM public.cell"},
    {"slides from the table", "SELECT name FROM public.slide"},
    {"readers from the table", "SELECT password_hash FROM public.reader"},
    {"presentations from the table", "SELECT is_flagged FROM public.session_item"},
    {"answers from the table", "SELECT synthetic FROM public.turing_image"},
    {"path of an image to come",
        "SELECT public.study_image_path(cell_id) FROM reading.session_item "
        "WHERE presented_index = 19"},
    {"role raised", "UPDATE public.reader SET role = 'coordinator' WHERE id = {ada}"},
    {"role raised in the view", "UPDATE reading.reader SET role = 'coordinator' WHERE id = {ada}"},
    {"session opened", "UPDATE public.session SET blinded = 0"},
    {"session closed", "UPDATE public.session SET closed_at = 'x'"},
    {"prediction changed", "UPDATE public.prediction SET predicted = 0"},
    {"prediction added", "INSERT INTO public.prediction VALUES (1, 99, 0, 1, 2, 0.5, 0.5, 0.5, 0)"},
    {"prediction removed", "DELETE FROM public.prediction"},
    {"cell removed", "DELETE FROM public.cell"},
    {"image exchanged", "UPDATE reading.cell SET sha256 = NULL"},
    {"label changed", "UPDATE public.label_revision SET class_id = 0"},
    {"label removed", "DELETE FROM public.label_revision"},
    {"current label forged", "INSERT INTO public.current_label VALUES ({ada}, 1, 0, 1, 0, 0, 3, 0)"},
    {"current label changed", "UPDATE public.current_label SET class_id = 0"},
    {"label without an act",
        "INSERT INTO public.label_revision (cell_id, reader_id, action_id, revision, kind, class_id, comment, "
        "blinded, heatmap_viewed, active_ms, elapsed_ms, reader_role, committed_at) VALUES (25, {ada}, 1, 1, 0, 0, "
        "'', 0, 0, 0, 0, '', '')"},
    {"label for another",
        "INSERT INTO public.label_revision (cell_id, reader_id, action_id, revision, kind, class_id, comment, "
        "blinded, heatmap_viewed, active_ms, elapsed_ms, reader_role, committed_at) VALUES (25, {bob}, 1, 1, 0, 0, "
        "'', 0, 0, 0, 0, '', '')"},
    {"act of another", "INSERT INTO public.label_action (reader_id, kind, created_at) VALUES ({bob}, 0, '')"},
    {"number of one's own choice",
        "INSERT INTO public.label_action (id, reader_id, kind, created_at) VALUES (99, {ada}, 0, '')"},
    {"revealed before the label", "UPDATE reading.session_item SET revealed_at = 'x' WHERE presented_index = 0"},
    {"labelled without a label", "UPDATE reading.session_item SET outcome = 'labelled' WHERE presented_index = 0"},
    {"given to another", "UPDATE reading.session_item SET reader_id = {bob}"},
    {"place of another", "INSERT INTO public.setting VALUES ('cursor/{bob}', '7')"},
    {"signed as another",
        "INSERT INTO public.signature (slide_id, reader_id, reader_name, signed_at, meaning, override_reason, "
        "model_sha256_hex, program, content_hash) VALUES (2, {bob}, 'Bob', '', 'review', '', '', '', '')"},
    {"signed while blind",
        "INSERT INTO public.signature (slide_id, reader_id, reader_name, signed_at, meaning, override_reason, "
        "model_sha256_hex, program, content_hash) VALUES (1, {ada}, 'Ada', '', 'review', '', '', '', '')"},
    {"adjudicated",
        "INSERT INTO public.adjudication (cell_id, reader_id, kind, class_id, reason, decided_at) "
        "VALUES (30, {ada}, 0, 1, '', '')"},
    {"consensus made", "INSERT INTO public.consensus_run (created_at, created_by, parameters) VALUES ('', 1, '')"},
    {"answer key changed", "UPDATE public.turing_image SET synthetic = 1"},
};

} // namespace fixture
