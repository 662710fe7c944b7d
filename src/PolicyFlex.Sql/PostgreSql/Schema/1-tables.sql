-- Version 1. Every key starts with the ledger. Moments are microseconds since 1970, amounts ten-thousandths. Texts that are keys may be of any
-- length, so their keys are the first 128 bits of their SHA-256.

CREATE TABLE policyflex.version (
    version int NOT NULL
);

-- Counters: how many entries the matter `counters` has. Moves: how often a subject was moved; forgotten: at which of these one was erased last.
CREATE TABLE policyflex.ledger (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE,
    counters int NOT NULL DEFAULT 0,
    moves bigint NOT NULL DEFAULT 0,
    forgotten bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

-- Drawn while a lock is held that whoever follows the entries waits for, so that a place is never seen before a lower one that commits later.
CREATE SEQUENCE policyflex.place;

CREATE TABLE policyflex.entry (
    ledger int NOT NULL,
    sequence bigint NOT NULL,
    matter_key uuid NOT NULL,
    slot_key uuid NOT NULL,
    at bigint NOT NULL,
    due bigint,
    ends_due boolean NOT NULL,
    matter text NOT NULL,
    slot text NOT NULL,
    kind text NOT NULL,
    subjects jsonb,
    changes text,
    content text NOT NULL,
    private text,
    PRIMARY KEY (ledger, sequence),
    CONSTRAINT entry_slot UNIQUE (ledger, matter_key, slot_key)
);

-- Only a customer who is erased is looked for here. Without a list of what is pending, so that no one transaction has to work it off.
CREATE INDEX entry_subjects ON policyflex.entry USING gin (subjects jsonb_path_ops) WITH (fastupdate = off);

-- One row for each account, locked by whoever changes it: never updated, so that a long snapshot leaves no old versions of it.
CREATE TABLE policyflex.account (
    ledger int NOT NULL,
    key uuid NOT NULL,
    counter text NOT NULL,
    subjects jsonb,
    PRIMARY KEY (ledger, key)
);

CREATE INDEX account_subjects ON policyflex.account USING gin (subjects jsonb_path_ops) WITH (fastupdate = off);

-- What entries add to accounts, by the account that counts it and by time. It follows from the entries.
CREATE TABLE policyflex.change (
    ledger int NOT NULL,
    account uuid NOT NULL,
    at bigint NOT NULL,
    entry bigint NOT NULL,
    amount bigint NOT NULL
);

CREATE INDEX change_at ON policyflex.change (ledger, account, at) INCLUDE (amount);

-- The running total of an account over a window ('' for all times): `used` is what its changes later than `after` add up to. There is no moment
-- between `after` and `first` whose changes do not add up to nothing; is_first says that at `first` they do not (null: there is none at all).
-- It follows from the changes. Only the key is indexed, so that an update stays on its page.
CREATE TABLE policyflex.balance (
    ledger int NOT NULL,
    account uuid NOT NULL,
    "window" text COLLATE "C" NOT NULL,
    used bigint NOT NULL,
    after bigint NOT NULL,
    first bigint,
    is_first boolean NOT NULL,
    last bigint,
    PRIMARY KEY (ledger, account, "window")
) WITH (fillfactor = 50);

-- The matters whose time runs out, until something ends it.
CREATE TABLE policyflex.due (
    ledger int NOT NULL,
    matter_key uuid NOT NULL,
    at bigint NOT NULL,
    matter text NOT NULL,
    PRIMARY KEY (ledger, matter_key)
);

CREATE INDEX due_at ON policyflex.due (ledger, at);

-- Subjects that became others, each with the one that it counts as in the end. `moves` is the number of the move that wrote the row last.
CREATE TABLE policyflex.moved (
    ledger int NOT NULL,
    key uuid NOT NULL,
    name text NOT NULL,
    value text NOT NULL,
    becomes_key uuid NOT NULL,
    becomes text NOT NULL,
    moves bigint NOT NULL,
    PRIMARY KEY (ledger, key)
);

CREATE INDEX moved_becomes ON policyflex.moved (ledger, becomes_key);
CREATE INDEX moved_moves ON policyflex.moved (ledger, moves);
