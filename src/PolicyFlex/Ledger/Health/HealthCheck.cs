using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Ledger;

/// <summary>Looks at how a ledger stands.</summary>
internal static class HealthCheck
{
    /// <param name="store">The store.</param>
    /// <param name="time">The clock of the host.</param>
    /// <param name="most">How much the clocks may differ.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<LedgerHealth> RunAsync(ILedgerStore store, TimeProvider time, TimeSpan most, CancellationToken cancellationToken)
    {
        try
        {
            var (asked, start) = (time.GetUtcNow(), time.GetTimestamp());
            var condition = await store.ConditionAsync(cancellationToken).ConfigureAwait(false);
            return Of(condition, asked, time.GetElapsedTime(start), most);
        }
        catch (LedgerException exception)
        {
            return new LedgerHealth { IsReachable = exception.Problem != LedgerProblem.Unavailable, IsWritable = false, Problems = [exception.Message] };
        }
    }

    private static LedgerHealth Of(StoreCondition condition, DateTimeOffset asked, TimeSpan took, TimeSpan most)
    {
        var ahead = asked + (took / 2) - condition.Time;
        var problems = ImmutableArray.CreateBuilder<string>();
        if (condition.WhyReadOnly is { } why)
        {
            problems.Add(why);
        }

        // What the answer took on its way is no difference of the clocks.
        if (ahead is { } difference && difference.Duration() - (took / 2) > most)
        {
            problems.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The clock of this host is {difference.Duration().TotalSeconds:0.0} seconds {(difference > TimeSpan.Zero ? "ahead of" : "behind")} that of the ledger's store; {most.TotalSeconds:0.###} are allowed. Set the clocks by the same time server."));
        }

        return new LedgerHealth
        {
            IsReachable = true,
            IsWritable = condition.WhyReadOnly is null,
            Version = condition.Version,
            ClockDifference = ahead,
            Problems = problems.DrainToImmutable(),
        };
    }
}
