using System.Globalization;

namespace PolicyFlex.Sql;

/// <summary>The channel on which it is told that a ledger has more entries.</summary>
internal static class PostgresChannel
{
    /// <summary>The channel of a ledger.</summary>
    public static string Of(int ledger) => string.Create(CultureInfo.InvariantCulture, $"policyflex_{ledger}");
}
