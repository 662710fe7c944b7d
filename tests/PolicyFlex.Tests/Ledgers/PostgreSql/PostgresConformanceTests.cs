using System.Collections.Frozen;
using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Testing.Ledgers;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>The store in PostgreSQL does all that the contract of stores says. POLICYFLEX_SEED tries other random histories.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresConformanceTests(PostgresServer server)
{
    private static readonly FrozenDictionary<string, LedgerStoreCase> Cases = LedgerStoreConformance
        .Cases(int.Parse(Environment.GetEnvironmentVariable("POLICYFLEX_SEED") ?? "1", CultureInfo.InvariantCulture))
        .ToFrozenDictionary(conformance => conformance.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [PostgresTheory]
    [MemberData(nameof(Names))]
    public Task It_holds_that(string name) => Cases[name].RunAsync(new Place(server));

    /// <summary>Ledgers of one database, under names that nobody has used.</summary>
    private sealed class Place(PostgresServer server) : ILedgerPlace
    {
        private readonly string _prefix = PostgresServer.Fresh();

        public Task<ILedgerStore> OpenAsync(string ledger) => server.OpenAsync($"{_prefix}-{ledger}");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
