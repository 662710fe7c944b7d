-- Version 1: what writes. A transaction holds, reads in statements of their own (a statement that waits for a lock sees what was there before
-- it waited), appends, keeps and commits.

-- Holds accounts in the order that they are given in, and makes those that are missing; gives back those that others hold, if these are skipped.
-- Sees to it that the transaction is durable once it is committed, whatever the database or the connection says otherwise, and that a host that
-- stands still or is lost from the network does not hold them for ever.
CREATE FUNCTION policyflex.hold(of_ledger int, alone boolean, skip_busy boolean, accounts uuid[], counters text[], subjects text[]) RETURNS SETOF uuid
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off
AS $$
DECLARE
    held uuid[];
BEGIN
    IF current_setting('synchronous_commit') IN ('off', 'local') THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    IF current_setting('idle_in_transaction_session_timeout') = '0' THEN
        PERFORM set_config('idle_in_transaction_session_timeout', '10s', true);
    END IF;
    IF alone THEN
        PERFORM pg_advisory_xact_lock({writing}, of_ledger);
    ELSE
        PERFORM pg_advisory_xact_lock_shared({writing}, of_ledger);
    END IF;
    INSERT INTO policyflex.account (ledger, key, counter, subjects)
        SELECT of_ledger, n.key, n.counter, n.subjects::jsonb
        FROM unnest(accounts, counters, subjects) WITH ORDINALITY AS n (key, counter, subjects, place)
        WHERE (SELECT a.key FROM policyflex.account a WHERE a.ledger = of_ledger AND a.key = n.key) IS NULL
        ORDER BY n.place
        ON CONFLICT DO NOTHING;
    IF skip_busy THEN
        held := ARRAY(
            SELECT h.key FROM unnest(accounts) AS n (key) CROSS JOIN LATERAL (
                SELECT a.key FROM policyflex.account a WHERE a.ledger = of_ledger AND a.key = n.key FOR NO KEY UPDATE SKIP LOCKED) h);
        IF cardinality(held) < cardinality(accounts) THEN
            RETURN QUERY SELECT unnest(accounts) EXCEPT SELECT unnest(held);
        END IF;
    ELSE
        PERFORM FROM unnest(accounts) AS n (key) CROSS JOIN LATERAL (
            SELECT a.key FROM policyflex.account a WHERE a.ledger = of_ledger AND a.key = n.key FOR NO KEY UPDATE) h;
    END IF;
END $$;

-- Appends entries with their changes, and notes which matters run out of time and when, and which no longer do.
CREATE FUNCTION policyflex.append(
    of_ledger int, counters_added int,
    matter_keys uuid[], slot_keys uuid[], matters text[], slots text[], kinds text[], ats bigint[], dues bigint[], ends boolean[],
    subjects text[], changes text[], contents text[], privates text[],
    change_entries int[], change_accounts uuid[], change_ats bigint[], change_amounts bigint[],
    due_keys uuid[], due_matters text[], due_ats bigint[], ended uuid[]) RETURNS void
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off
AS $$
DECLARE
    places bigint[];
BEGIN
    PERFORM pg_advisory_xact_lock_shared({drawing}, of_ledger);
    places := ARRAY(SELECT nextval('policyflex.place') FROM generate_series(1, cardinality(matters)));
    -- By their keys, so that two transactions that take the same slots wait for each other in one order.
    INSERT INTO policyflex.entry (ledger, sequence, matter_key, slot_key, at, due, ends_due, matter, slot, kind, subjects, changes, content, private)
        SELECT of_ledger, places[e.place], e.matter_key, e.slot_key, e.at, e.due, e.ends_due, e.matter, e.slot, e.kind, e.subjects::jsonb,
            e.changes, e.content, e.private
        FROM unnest(matter_keys, slot_keys, matters, slots, kinds, ats, dues, ends, subjects, changes, contents, privates) WITH ORDINALITY
            AS e (matter_key, slot_key, matter, slot, kind, at, due, ends_due, subjects, changes, content, private, place)
        ORDER BY e.matter_key, e.slot_key;
    INSERT INTO policyflex.change (ledger, account, at, entry, amount)
        SELECT of_ledger, c.account, c.at, places[c.entry], c.amount
        FROM unnest(change_entries, change_accounts, change_ats, change_amounts) AS c (entry, account, at, amount);
    INSERT INTO policyflex.due AS d (ledger, matter_key, at, matter)
        SELECT of_ledger, n.key, n.at, n.matter FROM unnest(due_keys, due_ats, due_matters) AS n (key, at, matter)
        ON CONFLICT (ledger, matter_key) DO UPDATE SET at = EXCLUDED.at;
    IF cardinality(ended) > 0 THEN
        -- Planned each time, by the size of the table: no setting tells its two indexes apart.
        EXECUTE 'DELETE FROM policyflex.due d WHERE d.ledger = $1 AND d.matter_key = ANY ($2)' USING of_ledger, ended;
    END IF;
    IF counters_added > 0 THEN
        UPDATE policyflex.ledger SET counters = counters + counters_added WHERE id = of_ledger;
    END IF;
END $$;

-- Keeps running totals as they stand now.
CREATE FUNCTION policyflex.keep(
    of_ledger int, accounts uuid[], windows text[], useds bigint[], afters bigint[], firsts bigint[], are_first boolean[], lasts bigint[]) RETURNS void
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET jit = off
AS $$
BEGIN
    INSERT INTO policyflex.balance AS b (ledger, account, "window", used, after, first, is_first, last)
        SELECT of_ledger, n.* FROM unnest(accounts, windows, useds, afters, firsts, are_first, lasts)
            AS n (account, "window", used, after, first, is_first, last)
        ON CONFLICT (ledger, account, "window") DO UPDATE SET
            used = EXCLUDED.used, after = EXCLUDED.after, first = EXCLUDED.first, is_first = EXCLUDED.is_first, last = EXCLUDED.last;
END $$;

-- Adds accounts to others, in a transaction that is alone: their changes count there, and the running totals of those are added up again.
CREATE FUNCTION policyflex.join_accounts(of_ledger int, froms uuid[], intos uuid[], counters text[], subjects text[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO policyflex.account (ledger, key, counter, subjects)
        SELECT of_ledger, n.key, n.counter, n.subjects::jsonb FROM unnest(intos, counters, subjects) AS n (key, counter, subjects)
        ON CONFLICT DO NOTHING;
    UPDATE policyflex.change c SET account = n.into_key
        FROM unnest(froms, intos) AS n (from_key, into_key) WHERE c.ledger = of_ledger AND c.account = n.from_key;
    DELETE FROM policyflex.balance b WHERE b.ledger = of_ledger AND b.account = ANY (froms);
    DELETE FROM policyflex.account a WHERE a.ledger = of_ledger AND a.key = ANY (froms);
    UPDATE policyflex.balance b SET
        used = coalesce((SELECT sum(c.amount) FROM policyflex.change c WHERE c.ledger = of_ledger AND c.account = b.account AND c.at > b.after), 0),
        first = b.after + 1,
        is_first = false,
        last = (SELECT max(c.at) FROM policyflex.change c WHERE c.ledger = of_ledger AND c.account = b.account)
        WHERE b.ledger = of_ledger AND b.account = ANY (intos);
END $$;

-- Notes that a subject counts as another from now on, and so do those that had become it; gives back the number of the move.
CREATE FUNCTION policyflex.move(of_ledger int, name text, from_key uuid, from_value text, into_key uuid, into_value text) RETURNS bigint
LANGUAGE plpgsql
AS $$
DECLARE
    number bigint;
BEGIN
    UPDATE policyflex.ledger SET moves = moves + 1 WHERE id = of_ledger RETURNING moves INTO number;
    UPDATE policyflex.moved m SET becomes_key = into_key, becomes = into_value, moves = number WHERE m.ledger = of_ledger AND m.becomes_key = from_key;
    INSERT INTO policyflex.moved (ledger, key, name, value, becomes_key, becomes, moves)
        VALUES (of_ledger, from_key, name, from_value, into_key, into_value, number)
        ON CONFLICT (ledger, key) DO UPDATE SET becomes_key = EXCLUDED.becomes_key, becomes = EXCLUDED.becomes, moves = EXCLUDED.moves;
    RETURN number;
END $$;

-- Forgets a subject and those that had become it; gives these back.
CREATE FUNCTION policyflex.forget(of_ledger int, from_key uuid) RETURNS SETOF text
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE policyflex.ledger SET moves = moves + 1, forgotten = moves + 1 WHERE id = of_ledger;
    DELETE FROM policyflex.moved m WHERE m.ledger = of_ledger AND m.key = from_key;
    RETURN QUERY DELETE FROM policyflex.moved m WHERE m.ledger = of_ledger AND m.becomes_key = from_key RETURNING m.value;
END $$;

-- Puts another name into entries, and takes away what was written freely.
CREATE FUNCTION policyflex.rewrite(of_ledger int, sequences bigint[], new_subjects text[], new_changes text[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE policyflex.entry e SET subjects = n.subjects::jsonb, changes = n.changes, private = NULL
        FROM unnest(sequences, new_subjects, new_changes) AS n (sequence, subjects, changes)
        WHERE e.ledger = of_ledger AND e.sequence = n.sequence;
END $$;
