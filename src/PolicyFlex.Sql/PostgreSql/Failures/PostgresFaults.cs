using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What the failures of PostgreSQL mean: which may pass by themselves, which leave open what happened, and what is told.</summary>
internal static class PostgresFaults
{
    private const string SlotConstraint = "entry_slot";

    /// <summary>A session was ended since it did nothing in a transaction: <c>idle_in_transaction_session_timeout</c>.</summary>
    private const string StoodStill = "25P03";

    /// <summary>Whether a slot was taken by another transaction since it was read.</summary>
    public static bool IsTaken(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: SlotConstraint };

    /// <summary>A slot cannot be taken twice.</summary>
    public static InvalidOperationException Taken(LedgerEntry entry) =>
        new($"The slot `{entry.Slot}` of `{entry.Matter}` is taken: read the matter before writing to it.");

    /// <summary>Whether the same may go well in a moment.</summary>
    public static bool MayPass(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or StoodStill
            || postgres.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException npgsql => npgsql.IsTransient && npgsql.InnerException is not TimeoutException,
        _ => false,
    };

    /// <summary>Whether it is not known if a commit happened: no answer came, or the session was ended meanwhile.</summary>
    public static bool LeavesOpen(NpgsqlException exception) =>
        exception is not PostgresException postgres || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal);

    /// <summary>It is not known whether a transaction was written.</summary>
    public static LedgerException Uncertain(NpgsqlException exception) => new(
        LedgerProblem.Unavailable,
        "The connection to the ledger's database was lost while a transaction was committed, so it is not known whether it was. Ask again with the same ids.",
        exception,
        isUncertain: true);

    /// <summary>What a failure means to whoever runs the ledger; null for what is none of the database.</summary>
    public static LedgerException? Tell(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.NumericValueOutOfRange } => new LedgerException(
            LedgerProblem.InvalidRequest, "A balance would become larger than a ledger can count. Nothing was written.", exception),
        PostgresException postgres => new LedgerException(LedgerProblem.Unavailable, $"{SentenceOf(postgres)} PostgreSQL says: {postgres.MessageText}", exception),
        NpgsqlException { InnerException: TimeoutException } => new LedgerException(
            LedgerProblem.Unavailable, "The ledger's database did not answer in time, or all connections to it were in use. Nothing was written.", exception),
        NpgsqlException => new LedgerException(
            LedgerProblem.Unavailable, $"The ledger's database cannot be reached: {exception.InnerException?.Message ?? exception.Message}", exception),
        _ => null,
    };

    private static string SentenceOf(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            "The ledger's database does not let this user in: check the user and the password of the connection.",
        PostgresErrorCodes.InvalidCatalogName => "The ledger's database is not there: check its name, or create it.",
        PostgresErrorCodes.InsufficientPrivilege =>
            "The database user may not do what a ledger needs: it has to create the schema `policyflex` once, or be given its use with all rights on its tables, sequences and functions.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName =>
            "The ledger's tables are not there as they should be: open the store, and let nobody else change the schema `policyflex`.",
        PostgresErrorCodes.DiskFull => "The disk of the ledger's database is full. Nothing was written.",
        PostgresErrorCodes.OutOfMemory => "The ledger's database has no memory left. Nothing was written.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The ledger's database can only be read: it is a standby, or set to read only. Connect to the primary.",
        PostgresErrorCodes.TooManyConnections => "The ledger's database has no connection left: let it have more, or let the hosts have fewer.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => "The ledger's database is stopping or starting.",
        StoodStill => "This host stood still while it held a part of the ledger, and the database went on without it. Nothing was written.",
        PostgresErrorCodes.QueryCanceled => "The ledger's database gave up waiting, by one of its own time limits. Nothing was written.",
        _ => "The ledger's database failed.",
    };
}
