using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Json;

namespace PolicyFlex.Benchmarks;

/// <summary>What an explanation costs beside its decision, on a set of fifty rules: processor time and bytes, and how often a decision's.</summary>
internal static class Explanations
{
    private const int Rules = 50;
    private const int RunsARound = 200;

    private static readonly (string Name, Action<PolicyEngine, DecisionRequest> Run)[] Ways =
    [
        ("decision", (engine, request) => engine.Decide(request)),
        ("explained as data", (engine, request) => engine.Explain(request)),
        ("in short", (engine, request) => ExplanationText.Brief(engine.Explain(request))),
        ("in full", (engine, request) => ExplanationText.Full(engine.Explain(request))),
        ("as JSON", WriteJson),
    ];

    /// <summary>Prints the medians of so many rounds, after as many that warm up.</summary>
    public static int Of(int rounds)
    {
        var engine = Load();
        var request = RequestOf(engine);
        var costs = Ways.Select(_ => new List<(double Microseconds, long Bytes)>()).ToArray();
        for (var round = -rounds; round < rounds; round++)
        {
            for (var way = 0; way < Ways.Length; way++)
            {
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var time = Environment.CpuUsage.TotalTime;
                for (var run = 0; run < RunsARound; run++)
                {
                    Ways[way].Run(engine, request);
                }

                if (round >= 0)
                {
                    costs[way].Add((
                        (Environment.CpuUsage.TotalTime - time).TotalMicroseconds / RunsARound,
                        (GC.GetAllocatedBytesForCurrentThread() - bytes) / RunsARound));
                }
            }
        }

        var medians = costs
            .Select(all => (Microseconds: all.Select(cost => cost.Microseconds).Order().ElementAt(rounds / 2), Bytes: all.Select(cost => cost.Bytes).Order().ElementAt(rounds / 2)))
            .ToArray();
        foreach (var ((name, _), cost) in Ways.Zip(medians))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-18} {cost.Microseconds,9:N1} µs {cost.Bytes,9:N0} B {cost.Microseconds / medians[0].Microseconds,7:N1} times {(double)cost.Bytes / medians[0].Bytes,7:N1} times the bytes"));
        }

        return 0;
    }

    private static void WriteJson(PolicyEngine engine, DecisionRequest request)
    {
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        DecisionJson.Write(writer, engine.Explain(request), [], []);
    }

    private static PolicyEngine Load()
    {
        var folder = Directory.CreateTempSubdirectory("policyflex-rules-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "policyset.yaml"), """
                policy-set: fifty
                currency: USD
                facts:
                  order:
                    total: money
                    boughtAt: date-time
                    channel: [web, shop, phone]
                  customer:
                    tier:
                      ordered: [guest, silver, gold]
                actions:
                  refund:
                    title: Refund
                  resend:
                    title: Send another one
                authority:
                  - level: agent
                    up-to: 50
                  - level: lead
                    up-to: 250
                """);
            var rules = new StringBuilder("policy: desk\nowner: desk\nbecause: It has always been so.\nrules:\n");
            for (var rule = 0; rule < Rules; rule++)
            {
                rules.Append(CultureInfo.InvariantCulture, $"""
                      - rule: number-{rule}
                        allow: {(rule % 2 == 0 ? "refund" : "resend")}
                        when: order.total <= {50 + (rule * 10)} and customer.tier >= "silver" and order.channel == "web" and Days.Between(order.boughtAt, now) <= {rule + 10}

                    """);
            }

            File.WriteAllText(Path.Combine(folder, "desk.policy.yaml"), rules.ToString());
            var loaded = PolicyEngine.Load(folder);
            return loaded.Engine ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DecisionRequest RequestOf(PolicyEngine engine) => new()
    {
        Situation = engine.Situations.FromJson("""
            { "facts": { "order": { "total": 300, "boughtAt": "2026-02-01T10:00", "channel": "web" }, "customer": { "tier": "gold" } } }
            """u8.ToArray()).Situation!,
        Actor = new Actor("agent", "ann"),
        Now = new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero),
    };
}
