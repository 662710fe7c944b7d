using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>A counter that a grant counts in, in the content of an entry: the account follows from the entry's subjects.</summary>
internal sealed record ChargeContent(string Counter, CounterMeasure Measure, ImmutableArray<string> Per)
{
    /// <summary>The charge of a counter.</summary>
    public static ChargeContent Of(Counter counter) => new(counter.Name, counter.Measure, counter.Per);

    /// <summary>The account of somebody.</summary>
    public Account AccountOf(IReadOnlyDictionary<string, string> subjects) =>
        new(Counter, [.. Per.Select(name => new AccountSubject(name, subjects[name]))]);
}
