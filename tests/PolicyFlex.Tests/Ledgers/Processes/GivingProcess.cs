using System.Threading.Channels;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A process that gives grants of a plan. Whatever it writes is read at once: it was acknowledged.</summary>
internal sealed class GivingProcess : IDisposable
{
    private readonly OtherProcess _process;
    private readonly Task _reading;
    private bool _isKilled;

    /// <param name="url">Where the ledger is.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="first">The first of its workers.</param>
    /// <param name="count">How many workers it has.</param>
    /// <param name="numbers">For every worker of the plan, from which number on.</param>
    /// <param name="lines">Where what it writes goes to. It is closed with an error if the process fails.</param>
    public GivingProcess(string url, GivingPlan plan, int first, int count, IEnumerable<int> numbers, ChannelWriter<string> lines)
    {
        _process = new OtherProcess("give", url, $"{plan.Grants}", $"{plan.Workers}", $"{first}", $"{count}");
        _reading = Task.Run(() => ReadAsync(string.Join(' ', numbers), lines));
    }

    /// <summary>Whether all that it was to give is through.</summary>
    public bool IsThrough => _reading.IsCompleted;

    /// <summary>Kills it; what it had written before is read.</summary>
    public async Task KillAsync()
    {
        _isKilled = true;
        _process.Kill();
        await _reading;
    }

    /// <summary>Waits until it is through.</summary>
    public Task EndAsync() => _reading;

    public void Dispose() => _process.Dispose();

    private async Task ReadAsync(string numbers, ChannelWriter<string> lines)
    {
        await _process.GoAsync(numbers);
        while (await _process.ReadAsync() is { } line)
        {
            await lines.WriteAsync(line);
        }

        if (await _process.EndAsync() is var code and not 0 && !_isKilled)
        {
            lines.TryComplete(new InvalidOperationException($"A process that gives grants has failed with exit code {code}."));
        }
    }
}
