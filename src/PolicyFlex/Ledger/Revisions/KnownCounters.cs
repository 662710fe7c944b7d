using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>
/// The counters of a ledger after some of its entries. Of counters with one name all that any of them counts is counted: hosts of an older
/// revision and of a newer one both keep to their caps then, whichever comes last.
/// </summary>
/// <param name="Entries">After how many entries.</param>
/// <param name="ByName">The counters.</param>
internal sealed record KnownCounters(int Entries, FrozenDictionary<string, Counter> ByName)
{
    private readonly ImmutableArray<(Counter Counter, ChargeContent Content)> _inOrder =
        [.. ByName.Values.OrderBy(counter => counter.Name, StringComparer.Ordinal).Select(counter => (counter, ChargeContent.Of(counter)))];

    public static KnownCounters None { get; } = new(0, FrozenDictionary<string, Counter>.Empty);

    /// <summary>The slot that says that all that was given before was counted by them.</summary>
    public string Slot => Entries.ToString(CultureInfo.InvariantCulture);

    /// <summary>The counters of the entries of their matter.</summary>
    public static KnownCounters Of(ImmutableArray<LedgerEntry> entries)
    {
        var counters = new Dictionary<string, Counter>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var counter = LedgerJson.Read<Counter>(entry.Content);
            counters[counter.Name] = counters.TryGetValue(counter.Name, out var before) ? before.Or(counter) : counter;
        }

        return new KnownCounters(entries.Length, counters.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What a grant counts in, by the names of the counters.</summary>
    public ImmutableArray<Charge> ChargesOf(string name, bool isAction, IReadOnlyDictionary<string, string> subjects)
    {
        var charges = ImmutableArray.CreateBuilder<Charge>(_inOrder.Length);
        foreach (var (counter, content) in _inOrder)
        {
            if (counter.AccountOf(name, isAction, subjects) is { } account)
            {
                charges.Add(new Charge(content, account));
            }
        }

        return charges.DrainToImmutable();
    }
}
