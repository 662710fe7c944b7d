using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>Makes a file a ledger of this version.</summary>
internal static class SqliteSchema
{
    /// <summary>What marks a file as ours: <c>PoFx</c>.</summary>
    private const long Mark = 0x506F4678;

    /// <summary>Creates what is missing and brings what is older to this version; tells the id of a book, which is added if it is new.</summary>
    /// <param name="session">A session that may write.</param>
    /// <param name="path">The file, for sentences.</param>
    /// <param name="ledger">The name of the book.</param>
    /// <param name="wait">Tries something until the file is not busy any more.</param>
    /// <exception cref="LedgerException">The file is of another program, or of a later version.</exception>
    public static long Open(SqliteSession session, string path, string ledger, Action<Func<bool>> wait)
    {
        Patiently(() => Refuse(session, path), wait);
        if (Patiently(() => session.Scalar("PRAGMA journal_mode = WAL"), wait) is not "wal")
        {
            throw new LedgerException(LedgerProblem.Unavailable, $"`{path}` lies where SQLite cannot keep a write-ahead log, such as on a network drive. Keep the ledger on a disk of this machine.");
        }

        wait(session.TryBegin);
        try
        {
            // Read again: another process may have made the file ready in between.
            var version = Refuse(session, path);
            for (; version < SqliteTables.Versions.Count; version++)
            {
                session.RunAll(SqliteTables.Versions[(int)version]);
            }

            session.Run($"PRAGMA application_id = {Mark}");
            session.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));
            session.Run("INSERT INTO book (id, name) SELECT coalesce(max(id) + 1, 0), ?1 FROM book WHERE true ON CONFLICT (name) DO NOTHING", ledger);
            var book = (long)session.Scalar("SELECT id FROM book WHERE name = ?1", ledger)!;
            session.Commit();
            return book;
        }
        catch
        {
            session.TryRollback();
            throw;
        }
    }

    /// <summary>Reads something outside of a transaction, while another process may be making the file ready.</summary>
    private static T Patiently<T>(Func<T> read, Action<Func<bool>> wait)
    {
        var value = default(T);
        wait(() =>
        {
            try
            {
                value = read();
                return true;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            {
                return false;
            }
        });
        return value!;
    }

    /// <summary>The version of a file; refuses one that is not ours or is newer.</summary>
    public static long Refuse(SqliteSession session, string path)
    {
        var (mark, version) = ((long)session.Scalar("PRAGMA application_id")!, (long)session.Scalar("PRAGMA user_version")!);
        if (mark != Mark && (mark != 0 || version != 0 || (long)session.Scalar("SELECT count(*) FROM sqlite_schema")! > 0))
        {
            throw new LedgerException(LedgerProblem.Unavailable, $"`{path}` is the database of another program. Give the ledger a file of its own.");
        }

        return version <= SqliteTables.Versions.Count ? version : throw new LedgerException(
            LedgerProblem.NewerStore, $"`{path}` was written by a later version of PolicyFlex (its tables have version {version}, this one knows {SqliteTables.Versions.Count}). Use that version.");
    }
}
