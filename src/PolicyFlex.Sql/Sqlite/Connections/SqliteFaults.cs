using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;
using SQLitePCL;

namespace PolicyFlex.Sql;

/// <summary>What an error of SQLite means to whoever runs the ledger.</summary>
internal static class SqliteFaults
{
    /// <summary>A number became too large for its column, and so no whole number any more.</summary>
    private const int Datatype = 3091;

    /// <summary>The memory that processes share, beside the file, takes so many bytes.</summary>
    private const long LeastFree = 64 << 10;

    /// <summary>The error as the ledger tells it.</summary>
    /// <param name="fault">What SQLite said.</param>
    /// <param name="path">The file.</param>
    /// <param name="isCommit">Whether it was making a transaction durable.</param>
    public static Exception Of(SqliteException fault, string path, bool isCommit = false) => fault switch
    {
        { SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE } =>
            new InvalidOperationException("A slot of a matter is taken: read the matter before writing to it.", fault),
        { SqliteExtendedErrorCode: Datatype } => TooMuch(fault),
        { SqliteErrorCode: raw.SQLITE_ERROR } when fault.Message.Contains("integer overflow", StringComparison.Ordinal) => TooMuch(fault),
        _ => new LedgerException(LedgerProblem.Unavailable, Sentence(fault, path, isCommit), fault, isCommit && fault.SqliteErrorCode is raw.SQLITE_IOERR),
    };

    /// <summary>An account holds more than can be counted.</summary>
    public static LedgerException TooMuch(Exception fault) => new(
        LedgerProblem.InvalidRequest, "The amounts of an account add up to more than 922 trillion, which is more than it can hold.", fault);

    /// <summary>The file is not there any more.</summary>
    public static LedgerException Gone(string path) => new(
        LedgerProblem.Unavailable, $"`{path}` is not there any more. Put it back from a backup while nothing has it open, and start again.");

    /// <summary>Another program does not let go of the file.</summary>
    public static LedgerException Held(string path, TimeSpan patience) => new(
        LedgerProblem.Unavailable, FormattableString.Invariant($"Another program has held the lock of `{path}` for more than {patience.TotalSeconds:0.###} seconds. End it, or what it does, and try again."));

    /// <summary>Whether the disk under a file has no room left for what SQLite keeps beside it.</summary>
    public static bool IsDiskFull(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace < LeastFree;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static string Full(string path) => $"`{path}` cannot grow: the disk is full, or the file is as large as it may be. Make room; nothing of this was written.";

    private static string Sentence(SqliteException fault, string path, bool isCommit) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => $"`{path}` cannot be written. Let this user write the file and its folder.",
        raw.SQLITE_FULL => Full(path),
        raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN when !isCommit && IsDiskFull(path) => Full(path),
        raw.SQLITE_CANTOPEN when Directory.Exists(path) => $"`{path}` is a folder. Name a file.",
        raw.SQLITE_CANTOPEN when !Directory.Exists(Path.GetDirectoryName(path)) => $"The folder of `{path}` is not there. Make it first.",
        raw.SQLITE_CANTOPEN => $"`{path}` cannot be opened. Let this user read and write the file and its folder.",
        raw.SQLITE_NOTADB => $"`{path}` is no SQLite database. Name the file of a ledger, or one that is not there yet.",
        raw.SQLITE_CORRUPT => $"`{path}` is damaged. Stop what writes to it, keep the file, and put back a backup.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Another program does not let go of `{path}`. End it, or what it does, and try again.",
        raw.SQLITE_IOERR => $"The disk under `{path}` does not do what it is asked to. See whether it is full, and look at the log of the system.",
        _ => $"`{path}` cannot be used: {fault.Message}.",
    };
}
