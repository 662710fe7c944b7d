namespace PolicyFlex.Sql;

/// <summary>The tables, version by version: each text brings a file from the version before to its own.</summary>
internal static class SqliteTables
{
    /// <summary>
    /// Ids of matters, entries and accounts hold the book's id in their upper bits and count within the book below that, so that a book lies
    /// together and every index starts with it. Times are microseconds since 1970, amounts ten-thousandths.
    /// <list type="bullet">
    /// <item><c>matter.due</c>: when its time runs out, if nothing ended it.</item>
    /// <item><c>entry.changes</c>: the accounts that it changes; see <see cref="SqliteChanges"/>.</item>
    /// <item><c>book.counters</c>: how many entries its matter <c>counters</c> has; <c>book.moves</c>: how many subjects have moved.</item>
    /// <item><c>former</c>: what an account was that was added to another, when its subject became another; it only names changes.</item>
    /// <item><c>account.last</c>: the latest moment of what was given back whole; the latest of the others is in <c>usage</c>.</item>
    /// <item><c>usage</c>: what an account's changes at one moment add up to; a moment of which all was given back is taken out.</item>
    /// <item><c>balance</c>: what <c>usage</c> later than <c>after</c> adds up to; <c>span</c> is the window, empty for none. <c>first</c> is the first
    /// moment of it that counts, <c>last</c> the latest of the account; null for none, or where they have to be looked for.</item>
    /// <item><c>matter_subject</c> and <c>account_subject</c>: whose they are, of the subjects in <see cref="SqliteSubjects"/>.</item>
    /// <item><c>moved</c>: subjects that became another, each with the last of a chain.</item>
    /// </list>
    /// </summary>
    private const string First = """
        CREATE TABLE book (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            counters INTEGER NOT NULL DEFAULT 0,
            moves INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE matter (
            id INTEGER PRIMARY KEY,
            book INTEGER NOT NULL REFERENCES book,
            name TEXT NOT NULL,
            due INTEGER,
            UNIQUE (book, name)
        ) STRICT;
        CREATE INDEX matter_due ON matter (book, due, name) WHERE due IS NOT NULL;
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            matter INTEGER NOT NULL REFERENCES matter,
            slot TEXT NOT NULL,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            due INTEGER,
            ends_due INTEGER NOT NULL,
            subjects TEXT,
            content TEXT NOT NULL,
            private TEXT,
            changes TEXT,
            UNIQUE (matter, slot)
        ) STRICT;
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            book INTEGER NOT NULL REFERENCES book,
            text TEXT NOT NULL,
            subjects TEXT,
            last INTEGER,
            UNIQUE (book, text)
        ) STRICT;
        CREATE TABLE former (
            id INTEGER PRIMARY KEY,
            book INTEGER NOT NULL REFERENCES book,
            text TEXT NOT NULL,
            subjects TEXT NOT NULL
        ) STRICT;
        CREATE INDEX former_text ON former (book, text);
        CREATE TABLE usage (
            account INTEGER NOT NULL REFERENCES account,
            at INTEGER NOT NULL,
            amount INTEGER NOT NULL,
            PRIMARY KEY (account, at)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE balance (
            account INTEGER NOT NULL REFERENCES account,
            span TEXT NOT NULL,
            used INTEGER NOT NULL,
            after INTEGER NOT NULL,
            first INTEGER,
            last INTEGER,
            PRIMARY KEY (account, span)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE matter_subject (
            book INTEGER NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            matter INTEGER NOT NULL REFERENCES matter,
            PRIMARY KEY (book, name, value, matter)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE account_subject (
            book INTEGER NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            account INTEGER NOT NULL,
            PRIMARY KEY (book, name, value, account)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE moved (
            book INTEGER NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            becomes TEXT NOT NULL,
            PRIMARY KEY (book, name, value)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX moved_into ON moved (book, name, becomes);
        """;

    /// <summary>Every version's text, the first first. A version that was shipped is never changed.</summary>
    public static IReadOnlyList<string> Versions { get; } = [First];
}
