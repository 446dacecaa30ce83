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
