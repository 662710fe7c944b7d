using System.Data.Common;
using Npgsql;

namespace PolicyFlex.Sql;

/// <summary>Where a store has its connections from.</summary>
internal static class Connections
{
    private const int Prepared = 40;

    /// <summary>
    /// A source of its own for a connection string: statements are prepared unless the string says how many, a connection is not cleaned
    /// between uses since nothing is left on it, and no transaction around it takes it over.
    /// </summary>
    public static NpgsqlDataSource Open(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Enlist = false, NoResetOnClose = true };
        if (!settings.Keys.Cast<string>().Contains("Max Auto Prepare", StringComparer.Ordinal))
        {
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (Prepared, 2);
        }

        return NpgsqlDataSource.Create(settings);
    }

    /// <summary>The host's source.</summary>
    public static NpgsqlDataSource Of(DbDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return dataSource as NpgsqlDataSource
            ?? throw new ArgumentException($"A ledger in PostgreSQL needs an NpgsqlDataSource; this is a {dataSource.GetType().Name}.", nameof(dataSource));
    }
}
