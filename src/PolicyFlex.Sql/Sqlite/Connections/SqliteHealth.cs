using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>Looks at how a file stands, in a session of its own: one that was opened before may still write what nobody may open any more.</summary>
internal static class SqliteHealth
{
    private const int Cache = 64;

    /// <param name="path">The file.</param>
    /// <param name="time">The time of the store; null for none.</param>
    public static StoreCondition Of(string path, DateTimeOffset? time)
    {
        try
        {
            if (!File.Exists(path))
            {
                throw SqliteFaults.Gone(path);
            }

            using var session = new SqliteSession(path, SqliteOpenMode.ReadWrite, writes: true, Cache);
            return new StoreCondition((int)SqliteSchema.Refuse(session, path), time, WhyReadOnly(session, path));
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
    }

    private static string? WhyReadOnly(SqliteSession session, string path)
    {
        try
        {
            // A file that another process writes to can be written.
            if (session.TryBegin())
            {
                session.TryRollback();
            }

            return SqliteFaults.IsDiskFull(path) ? $"The disk of `{path}` is full. Make room." : null;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH)
        {
            return SqliteFaults.Of(fault, path).Message;
        }
    }
}
