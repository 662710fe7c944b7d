namespace PolicyFlex.Ledger;

/// <summary>Lets counters that came later count all that was given before, grant by grant.</summary>
internal static class EarlierGrants
{
    private const int AtOnce = 100;

    /// <param name="store">Where the grants are.</param>
    /// <param name="writer">What writes.</param>
    /// <param name="counters">All counters.</param>
    /// <param name="cancellationToken">Gives up; counting again goes on where it stopped.</param>
    public static async Task CountAsync(ILedgerStore store, LedgerWriter writer, KnownCounters counters, CancellationToken cancellationToken)
    {
        var waiting = new List<Task>();
        await foreach (var entry in store.EntriesAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Kind == EntryKind.Reserved)
            {
                waiting.Add(writer.WriteAsync(new CountWork(entry.Matter, counters), cancellationToken));
            }

            if (waiting.Count >= AtOnce)
            {
                await Task.WhenAll(waiting).ConfigureAwait(false);
                waiting.Clear();
            }
        }

        await Task.WhenAll(waiting).ConfigureAwait(false);
    }
}
