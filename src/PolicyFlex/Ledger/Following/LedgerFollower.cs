using System.Runtime.CompilerServices;

namespace PolicyFlex.Ledger;

/// <summary>Follows the entries of a store, and waits where there are no more.</summary>
internal static class LedgerFollower
{
    /// <param name="store">The store.</param>
    /// <param name="after">The place after which.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<LedgerEvent> RunAsync(ILedgerStore store, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new EventReader();
        while (true)
        {
            await foreach (var entry in store.EntriesAsync(after, cancellationToken).ConfigureAwait(false))
            {
                after = entry.Sequence;
                if (reader.Next(entry) is { } happened)
                {
                    yield return happened;
                }
            }

            await store.WaitAsync(after, cancellationToken).ConfigureAwait(false);
        }
    }
}
