using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PolicyFlex.Ledger;

/// <summary>A ledger in memory as it stood at one moment.</summary>
internal sealed class MemorySnapshot(ImmutableArray<LedgerEntry> entries, ImmutableArray<AccountReport> accounts) : ILedgerSnapshot
{
    public IAsyncEnumerable<LedgerEntry> ByMatterAsync(CancellationToken cancellationToken = default) =>
        All(entries.OrderBy(entry => entry.Matter, StringComparer.Ordinal).ThenBy(entry => entry.Sequence), cancellationToken);

    public IAsyncEnumerable<LedgerEntry> InOrderAsync(CancellationToken cancellationToken = default) => All(entries, cancellationToken);

    public IAsyncEnumerable<AccountReport> AccountsAsync(CancellationToken cancellationToken = default) => All(accounts, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async IAsyncEnumerable<T> All<T>(IEnumerable<T> values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return value;
        }
    }
}
