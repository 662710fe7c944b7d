using System.Globalization;
using PolicyFlex.Deciding;

namespace PolicyFlex.Benchmarks;

/// <summary>What one decision costs on one core, and where: processor time and bytes, for each situation of a shipped set.</summary>
internal static class Costs
{
    /// <summary>So few that a round is over before something else has to run.</summary>
    private const int DecisionsARound = 100;

    /// <summary>
    /// The parts of a decision, each with what comes before it: the facts with the conditions, what was found out about actions and options,
    /// and the whole answer; then which balances it needs, and the whole answer by those, each of them used.
    /// </summary>
    private static readonly (string Name, Func<PolicyEngine, DecisionRequest, object> Run)[] Parts =
    [
        ("conditions", (engine, request) => new Inquiry(engine.Plan, request)),
        ("findings", (engine, request) => new Deliberation(new Inquiry(engine.Plan, request))),
        ("decision", (engine, request) => engine.Decide(request)),
        ("needed", (engine, request) => engine.BalancesNeeded(request)),
        (ByBalances, (engine, request) => engine.Decide(request)),
    ];

    private const string ByBalances = "by balances";

    /// <summary>Prints the least of so many rounds, since whatever else the machine does only adds; and the mean of the situations.</summary>
    public static int Of(int rounds)
    {
        var engine = ServiceRecovery.Load();
        var requests = ServiceRecovery.Requests(engine);
        var byBalances = requests.Select(request => InBalances(engine, request.Decision)).ToArray();
        var least = requests.Select(_ => Parts.Select(_ => Cost.Unmeasured).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var request = 0; request < requests.Length; request++)
            {
                for (var part = 0; part < Parts.Length; part++)
                {
                    var decided = Parts[part].Name == ByBalances ? byBalances[request] : requests[request].Decision;
                    least[request][part] = least[request][part].OrLess(Measure(engine, decided, Parts[part].Run));
                }
            }
        }

        Console.WriteLine($"{"",-26}{string.Concat(Parts.Select(part => $"{part.Name,20}"))}");
        for (var request = 0; request < requests.Length; request++)
        {
            Print(requests[request].Name, least[request]);
        }

        Print("mean", [.. Enumerable.Range(0, Parts.Length).Select(part => new Cost(
            least.Average(costs => costs[part].Microseconds), (long)least.Average(costs => costs[part].Bytes)))]);
        return 0;
    }

    private static DecisionRequest InBalances(PolicyEngine engine, DecisionRequest request) => request with
    {
        History = [],
        Balances = [.. engine.BalancesNeeded(request).Select(key => new Balance(key, 1, request.Now.AddMinutes(-1)))],
    };

    private static Cost Measure(PolicyEngine engine, DecisionRequest request, Func<PolicyEngine, DecisionRequest, object> run)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var time = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < DecisionsARound; i++)
        {
            run(engine, request);
        }

        return new Cost(
            (Environment.CpuUsage.TotalTime - time).TotalMicroseconds / DecisionsARound,
            (GC.GetAllocatedBytesForCurrentThread() - bytes) / DecisionsARound);
    }

    private static void Print(string name, IEnumerable<Cost> costs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-26}{string.Concat(costs.Select(cost => $"{cost.Microseconds,9:N2} µs{cost.Bytes,6:N0} B"))}"));

    /// <summary>Processor time and allocated bytes of one run.</summary>
    private readonly record struct Cost(double Microseconds, long Bytes)
    {
        public static Cost Unmeasured => new(double.MaxValue, long.MaxValue);

        public Cost OrLess(Cost other) => new(Math.Min(Microseconds, other.Microseconds), Math.Min(Bytes, other.Bytes));
    }
}
