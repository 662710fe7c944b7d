using System.Collections.Frozen;
using System.Globalization;
using PolicyFlex.Testing.Ledgers;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A store does all that the contract of stores says. POLICYFLEX_SEED tries other random histories.</summary>
public abstract class LedgerStoreConformanceTests
{
    private static readonly FrozenDictionary<string, LedgerStoreCase> Cases = LedgerStoreConformance
        .Cases(int.Parse(Environment.GetEnvironmentVariable("POLICYFLEX_SEED") ?? "1", CultureInfo.InvariantCulture))
        .ToFrozenDictionary(conformance => conformance.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_holds_that(string name)
    {
        await using var place = await MakeAsync();
        await Cases[name].RunAsync(place);
    }

    /// <summary>An empty place.</summary>
    protected abstract Task<ILedgerPlace> MakeAsync();
}
