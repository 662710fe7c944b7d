-- The same grants by stored functions, one call to reserve and one to post, each a transaction of its own. They keep the same
-- facts: the grants in an order, with hash, content and what was written freely; what is not settled, by its time; what each adds to accounts; and
-- running totals. They know no windows that move, no merges, and no repeated answers.

CREATE SCHEMA bare;

CREATE SEQUENCE bare.place;

CREATE TABLE bare.reservation (
    id text COLLATE "C" PRIMARY KEY,
    place bigint NOT NULL DEFAULT nextval('bare.place') UNIQUE,
    at bigint NOT NULL,
    due bigint NOT NULL,
    customer text NOT NULL,
    agent text NOT NULL,
    hash text NOT NULL,
    content text NOT NULL,
    private text
);

CREATE INDEX reservation_customer ON bare.reservation (customer);

CREATE TABLE bare.settlement (
    reservation text COLLATE "C" PRIMARY KEY,
    place bigint NOT NULL DEFAULT nextval('bare.place') UNIQUE,
    kind text NOT NULL,
    at bigint NOT NULL,
    amount bigint NOT NULL
);

-- The reservations that are not settled yet.
CREATE TABLE bare.pending (
    reservation text COLLATE "C" PRIMARY KEY,
    due bigint NOT NULL
);

CREATE INDEX pending_due ON bare.pending (due);

CREATE TABLE bare.change (
    account text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    amount bigint NOT NULL
);

CREATE INDEX change_at ON bare.change (account, at) INCLUDE (amount);

CREATE TABLE bare.balance (
    account text COLLATE "C" PRIMARY KEY,
    used bigint NOT NULL
) WITH (fillfactor = 50);

-- Adds to a balance, or fails if that would be more than its cap.
CREATE FUNCTION bare.charge(of_account text, charged bigint, cap bigint) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO bare.balance AS b (account, used) VALUES (of_account, charged)
        ON CONFLICT (account) DO UPDATE SET used = b.used + charged WHERE b.used + charged <= cap;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no room left under %.', of_account;
    END IF;
END $$;

-- Reserves a grant under its limits: what nobody else touches first, the limits in one order, the budget that all share last.
CREATE FUNCTION bare.reserve(id text, of_customer text, of_agent text, content text, private text, budgets int) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    now bigint := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
BEGIN
    INSERT INTO bare.reservation (id, at, due, customer, agent, hash, content, private)
        VALUES (id, now, now + 900000000, of_customer, of_agent, encode(sha256((id || of_customer || of_agent || private)::bytea), 'hex'), content, private);
    INSERT INTO bare.pending VALUES (id, now + 900000000);
    INSERT INTO bare.change VALUES
        ('option/courtesy-credit/amount per customer.id ' || of_customer, now, 240000),
        ('option/courtesy-credit/times per customer.id ' || of_customer, now, 240000),
        ('set/times per customer.id ' || of_customer, now, 240000),
        ('option/courtesy-credit/amount per agent ' || of_agent, now, 240000),
        ('set/worth per agent ' || of_agent, now, 240000),
        ('authority/worth per case ' || id, now, 240000);
    IF budgets > 0 THEN
        INSERT INTO bare.change VALUES ('policy/late-delivery/times', now, 240000), ('option/courtesy-credit/amount', now, 240000);
    END IF;
    PERFORM bare.charge('option/courtesy-credit/amount per customer.id ' || of_customer || ' within 365 days', 240000, 10000000000000);
    PERFORM bare.charge('option/courtesy-credit/times per customer.id ' || of_customer || ' within 90 days', 240000, 10000000000000);
    PERFORM bare.charge('option/courtesy-credit/amount per agent ' || of_agent || ' each day', 240000, 10000000000000);
    IF budgets > 0 THEN
        PERFORM bare.charge('option/courtesy-credit/amount each month', 240000, 10000000000000);
    END IF;
END $$;

-- Posts a grant, once.
CREATE FUNCTION bare.post(id text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM bare.pending p WHERE p.reservation = post.id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no reservation % that waits.', id;
    END IF;
    INSERT INTO bare.settlement (reservation, kind, at, amount)
        VALUES (id, 'posted', (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, 240000);
END $$;
