using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// What a second process does: a line of its input is an order, a line of its output says that it was done. It ends with its input.
/// <list type="bullet">
/// <item><c>give 16 2.5</c>: so many callers give for so many seconds; answers how many grants, and the milliseconds of the longest call.</item>
/// <item><c>verify</c>, <c>export</c>: again and again, until the next order; answers at once.</item>
/// <item><c>rest</c>: stops; answers how often it was done.</item>
/// </list>
/// </summary>
internal sealed class Worker(ILedgerStore store, string shape) : IDisposable
{
    private CancellationTokenSource? _stop;
    private Task<double>? _reading;

    /// <summary>Works for a ledger: <c>sqlite PATH SHAPE</c> or <c>postgres CONNECTION SHAPE</c>.</summary>
    public static async Task<int> RunAsync(string kind, string where, string shape)
    {
        await using ILedgerStore store = kind == "sqlite" ? new SqliteLedgerStore(where) : new PostgresLedgerStore(where);
        await store.OpenAsync();
        using var worker = new Worker(store, shape);
        while (await Console.In.ReadLineAsync() is { } order)
        {
            Console.WriteLine(await worker.DoAsync(order.Split(' ')));
        }

        return 0;
    }

    public void Dispose() => _stop?.Dispose();

    private async Task<string> DoAsync(string[] order)
    {
        switch (order[0])
        {
            case "give":
                return await GiveAsync(int.Parse(order[1], CultureInfo.InvariantCulture), double.Parse(order[2], CultureInfo.InvariantCulture));
            case "verify":
                Read(async token => Refuse(await LedgerAudit.RunAsync(store, token)));
                return "reading";
            case "export":
                Read(token => LedgerExport.WriteAsync(store, Stream.Null, token));
                return "reading";
            default:
                return (await RestAsync()).ToString(CultureInfo.InvariantCulture);
        }
    }

    private async Task<string> GiveAsync(int callers, double seconds)
    {
        await using var giver = await Giver.OpenAsync(GrantShape.Of(shape), TimeProvider.System, store);
        var count = await giver.CountAsync(callers, TimeSpan.FromSeconds(seconds));
        return string.Create(CultureInfo.InvariantCulture, $"{count} {giver.Longest.TotalMilliseconds}");
    }

    private static void Refuse(LedgerAudit audit)
    {
        if (audit.FaultCount > 0)
        {
            throw new InvalidOperationException(audit.Faults[0].Sentence);
        }
    }

    private void Read(Func<CancellationToken, Task> once)
    {
        _stop?.Dispose();
        _stop = new CancellationTokenSource();
        var token = _stop.Token;
        _reading = Task.Run(async () =>
        {
            var done = 0;
            while (true)
            {
                try
                {
                    await once(token);
                    done++;
                }
                catch (OperationCanceledException)
                {
                    return (double)done;
                }
            }
        });
    }

    private async Task<double> RestAsync()
    {
        await _stop!.CancelAsync();
        return await _reading!;
    }
}
