-- Version 1: what reads. Plans are made once a connection, while a table may be empty that is large a minute later. So the functions leave no
-- choice: tables are entered by the index that is meant, row by row of what is asked, by settings, `LATERAL … OFFSET 0`, or an order that only
-- that index has.

CREATE FUNCTION policyflex.entries_of(of_ledger int, matters uuid[]) RETURNS SETOF policyflex.entry
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off
AS $$
BEGIN
    RETURN QUERY
        SELECT e.* FROM unnest(matters) AS m (key) CROSS JOIN LATERAL (
            SELECT * FROM policyflex.entry f WHERE f.ledger = of_ledger AND f.matter_key = m.key ORDER BY f.slot_key OFFSET 0) e
        ORDER BY e.sequence;
END $$;

-- The earliest moment from `start` on whose changes do not add up to nothing; null for none. It stops there.
CREATE FUNCTION policyflex.first_from(of_ledger int, of_account uuid, start bigint) RETURNS bigint
LANGUAGE plpgsql STABLE
AS $$
BEGIN
    RETURN (
        SELECT c.at FROM policyflex.change c WHERE c.ledger = of_ledger AND c.account = of_account AND c.at >= start
        GROUP BY c.at HAVING sum(c.amount) <> 0 ORDER BY c.at LIMIT 1);
END $$;

-- A running total once what lies from `start` up to `cutoff` has left it. Takes away what leaves or adds up what stays, whichever are fewer.
CREATE FUNCTION policyflex.used_after(of_ledger int, of_account uuid, used bigint, start bigint, cutoff bigint) RETURNS bigint
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    most int := 256;
    found int;
    total numeric;
BEGIN
    LOOP
        SELECT count(*), coalesce(sum(s.amount), 0) INTO found, total FROM (
            SELECT c.amount FROM policyflex.change c
            WHERE c.ledger = of_ledger AND c.account = of_account AND c.at >= start AND c.at <= cutoff ORDER BY c.at LIMIT most) s;
        IF found < most THEN
            RETURN used - total;
        END IF;
        SELECT count(*), coalesce(sum(s.amount), 0) INTO found, total FROM (
            SELECT c.amount FROM policyflex.change c
            WHERE c.ledger = of_ledger AND c.account = of_account AND c.at > cutoff ORDER BY c.at LIMIT most) s;
        IF found < most THEN
            RETURN total;
        END IF;
        most := most * 8;
    END LOOP;
END $$;

-- The running totals of accounts: those that are asked for (`place` from 1) as they stand after their cutoff, the others (`place` null) as they
-- are kept. `is_new`: it differs from its row, or has none.
CREATE FUNCTION policyflex.totals(of_ledger int, accounts uuid[], asked uuid[], windows text[], cutoffs bigint[])
RETURNS TABLE (place int, account uuid, "window" text, used bigint, after bigint, first bigint, is_first boolean, last bigint, is_new boolean)
LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashagg = off
AS $$
#variable_conflict use_column
DECLARE
    total record;
BEGIN
    FOR total IN
        SELECT q.place, q.account AS asked, q."window" AS asked_window, q.cutoff, b.*
        FROM (
            SELECT k.* FROM unnest(accounts) AS a (key) CROSS JOIN LATERAL (
                SELECT r.account, r."window", r.used, r.after, r.first, r.is_first, r.last
                FROM policyflex.balance r WHERE r.ledger = of_ledger AND r.account = a.key OFFSET 0) k) b
        FULL JOIN unnest(asked, windows, cutoffs) WITH ORDINALITY AS q (account, "window", cutoff, place)
            ON q.account = b.account AND q."window" = b."window"
    LOOP
        place := total.place;
        account := coalesce(total.account, total.asked);
        "window" := coalesce(total."window", total.asked_window);
        used := total.used;
        after := total.after;
        first := total.first;
        is_first := total.is_first;
        last := total.last;
        is_new := false;
        IF total.used IS NULL THEN
            is_new := true;
            used := 0;
            after := total.cutoff;
            is_first := true;
            last := (SELECT c.at FROM policyflex.change c WHERE c.ledger = of_ledger AND c.account = total.asked ORDER BY c.at DESC LIMIT 1);
            IF last > after THEN
                used := (SELECT sum(c.amount) FROM policyflex.change c WHERE c.ledger = of_ledger AND c.account = total.asked AND c.at > total.cutoff);
                first := policyflex.first_from(of_ledger, account, after + 1);
            END IF;
        ELSIF place IS NOT NULL THEN
            IF total.cutoff > after THEN
                IF first <= total.cutoff THEN
                    used := policyflex.used_after(of_ledger, account, used, first, total.cutoff);
                    first := total.cutoff + 1;
                    is_first := false;
                END IF;
                after := total.cutoff;
                is_new := true;
            END IF;
            IF NOT is_first THEN
                first := policyflex.first_from(of_ledger, account, first);
                is_first := true;
                is_new := true;
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
END $$;

-- The last place up to which every entry is there to be seen: waits for those who have drawn a place and not committed yet.
CREATE FUNCTION policyflex.settled(of_ledger int) RETURNS bigint
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock({drawing}, of_ledger);
    RETURN (SELECT CASE WHEN s.is_called THEN s.last_value ELSE 0 END FROM policyflex.place s);
END $$;
