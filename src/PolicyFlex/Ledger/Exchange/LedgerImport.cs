using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>Brings into a ledger what was given before there was one, so that limits count it.</summary>
public static class LedgerImport
{
    private const int AtOnce = 100;

    /// <summary>
    /// Imports gestures, one JSON object a line: <c>{ "id": "old-1", "option": "courtesy-credit", "amount": 20, "currency": "USD", "at":
    /// "2026-01-05T10:00:00-05:00", "case": "k-1", "agent": "a-1", "subjects": { "customer.id": "c-1" } }</c>. In place of <c>option</c> it
    /// may name an <c>action</c>; <c>worth</c> is said where it is not the amount. Empty lines are skipped. Importing again writes nothing
    /// twice. An option may be one that no policy has any more; the currency is one of those that the ledger counts in, once it counts in any.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="lines">The lines. Where any of them cannot be imported, none is.</param>
    /// <param name="cancellationToken">Gives up; importing again goes on where it stopped.</param>
    public static async Task<ImportReport> GesturesAsync(GrantLedger ledger, TextReader lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(lines);
        var currencies = await CurrenciesAsync(ledger, cancellationToken).ConfigureAwait(false);
        var (gestures, problems) = await ReadAsync(lines, currencies, cancellationToken).ConfigureAwait(false);
        if (!problems.IsEmpty)
        {
            return new ImportReport(0, 0, problems);
        }

        var written = 0;
        foreach (var chunk in gestures.Chunk(AtOnce))
        {
            var results = await Task.WhenAll(chunk.Select(gesture => ledger.WriteAsync(gesture.Id, new GestureWork(gesture, ledger.Catalog), cancellationToken))).ConfigureAwait(false);
            written += results.Count(isNew => isNew);
        }

        return new ImportReport(written, gestures.Count - written, []);
    }

    /// <summary>The currencies of the revisions that were registered.</summary>
    private static async Task<HashSet<string>> CurrenciesAsync(GrantLedger ledger, CancellationToken cancellationToken)
    {
        var currencies = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var entry in ledger.EntriesAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Kind == EntryKind.Registered)
            {
                currencies.Add(LedgerJson.Read<RegisteredRevision>(entry.Content).Currency);
            }
        }

        return currencies;
    }

    private static async Task<(List<PastGesture> Gestures, ImmutableArray<ImportProblem> Problems)> ReadAsync(
        TextReader lines, HashSet<string> currencies, CancellationToken cancellationToken)
    {
        var gestures = new List<PastGesture>();
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (gesture, wrong) = GestureReader.Read(line);
            problems.AddRange(wrong.Select(sentence => new ImportProblem(number, sentence)));
            if (gesture is null)
            {
                continue;
            }

            if (!places.TryAdd(gesture.Id, number))
            {
                problems.Add(new ImportProblem(number, $"The id `{gesture.Id}` stands in line {places[gesture.Id]} already. Each gesture has an id of its own."));
            }

            if (currencies.Count > 0 && !currencies.Contains(gesture.Currency))
            {
                problems.Add(new ImportProblem(number, $"The amount is in {gesture.Currency}, and the ledger counts in {string.Join(", ", currencies.Order(StringComparer.Ordinal))}."));
            }

            gestures.Add(gesture);
        }

        return (gestures, problems.ToImmutable());
    }
}
