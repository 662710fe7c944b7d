using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>The grants of a ledger as its entries tell them, and the most that accounts ever held.</summary>
internal sealed class WrittenGrants
{
    private readonly Dictionary<string, Grant> _grants;
    private readonly Dictionary<Account, decimal> _held = [];
    private readonly Dictionary<Account, decimal> _most = [];

    private WrittenGrants(List<LedgerEntry> entries)
    {
        entries.Select(entry => (entry.Matter, entry.Slot)).Should().OnlyHaveUniqueItems("nothing is there twice");
        _grants = entries
            .Where(entry => entry.Matter.StartsWith("grant/", StringComparison.Ordinal))
            .GroupBy(entry => entry.Matter, StringComparer.Ordinal)
            .Select(matter => GrantStory.Of([.. matter])!.Grant)
            .ToDictionary(grant => grant.Id, StringComparer.Ordinal);
        foreach (var change in entries.SelectMany(entry => entry.Changes))
        {
            var held = _held.GetValueOrDefault(change.Account) + change.Amount;
            _held[change.Account] = held;
            _most[change.Account] = Math.Max(held, _most.GetValueOrDefault(change.Account));
        }
    }

    /// <summary>The grants by their ids.</summary>
    public IReadOnlyDictionary<string, Grant> Grants => _grants;

    public static async Task<WrittenGrants> ReadAsync(ILedgerStore store)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in store.EntriesAsync(0))
        {
            entries.Add(entry);
        }

        return new WrittenGrants(entries);
    }

    /// <summary>How much an account holds.</summary>
    public decimal HeldBy(Account account) => _held.GetValueOrDefault(account);

    /// <summary>The most that an account held after any of the entries.</summary>
    public decimal MostOf(Account account) => _most.GetValueOrDefault(account);
}
