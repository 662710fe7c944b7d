using System.Text;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review.Reports;

/// <summary>A shop with three policies, whose history is made up from a seed.</summary>
internal sealed class ReviewedShop
{
    public const string RefundWindow = "late-delivery/refund-window";

    private const string Set = """
        policy-set: shop
        title: A shop
        currency: USD
        facts:
          customer:
            id: text
            tier: [new, gold]
          situation:
            kind: [late, broken, other]
        actions:
          refund: {}
          replace: {}
        reasons: [unfair-here, unclear-policy]
        review:
          expected: 5%
          concerning: 12%
          false-alarms: 2 per year
          segments: [customer.tier]
        similar:
          by: [situation.kind]
          within: 7 days
        authority:
          levels:
            - level: agent
            - level: lead
        """;

    private const string Late = """
        policy: late-delivery
        title: Orders that arrive late
        owner: fulfilment
        because: The carrier is paid by us, and what is late is not lost.
        origin: In 2019 somebody asked for 400 refunds at once.
        applies-when:
          situation.kind: late
        rules:
          - rule: refund-window
            deny: refund
            say: I cannot refund this.
            instead: [replace]
          - rule: send-another
            allow: replace
        """;

    private const string Broken = """
        policy: broken
        title: Things that break
        owner: workshop
        because: What breaks is mended.
        applies-when:
          situation.kind: broken
        rules:
          - rule: mend
            allow: replace
        """;

    public static PolicyEngine Engine { get; } = Loaded();

    public static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ReviewReport Report(IEnumerable<ReviewEvent> events, DateTimeOffset until, ReviewOptions? options = null)
    {
        var records = new ReviewRecords(Engine.Plan);
        foreach (var happened in events)
        {
            records.Add(happened);
        }

        return ReportBuilder.Build(Engine.Plan, SharedLimit.Of(Engine.Plan), records, until, options ?? new ReviewOptions());
    }

    /// <summary>Cases under one rule, so many a day and each by another customer, of which a share is overridden.</summary>
    /// <param name="seed">What they come from.</param>
    /// <param name="days">For how many days.</param>
    /// <param name="aDay">How many a day.</param>
    /// <param name="rate">The rate of a day and an agent.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">The kind of situation.</param>
    /// <param name="agents">How many agents there are.</param>
    public static IEnumerable<ReviewEvent> Cases(
        int seed, int days, int aDay, Func<int, int, string, double> rate, string rule = RefundWindow, string kind = "late", int agents = 10)
    {
        var random = new Random(seed);
        for (var day = 0; day < days; day++)
        {
            for (var one = 0; one < aDay; one++)
            {
                var at = Start.AddDays(day).AddTicks((long)(random.NextDouble() * TimeSpan.TicksPerDay) / 10 * 10);
                var agent = random.Next(agents);
                var tier = random.Next(5) == 0 ? "gold" : "new";
                var traits = new CaseTraits((ulong)random.NextInt64(1, long.MaxValue), kind, [tier]);
                yield return new DecidedCase
                {
                    At = at,
                    Id = $"{rule}/{day}/{one}",
                    Traits = traits,
                    Agent = $"agent-{agent:D2}",
                    Rules = [rule],
                    Denied = [rule],
                    Coverage = Coverage.Covered,
                    SaysWants = true,
                };
                if (random.NextDouble() < rate(day, agent, tier))
                {
                    yield return Override(at.AddMinutes(5), $"{rule}/{day}/{one}", traits, $"agent-{agent:D2}", rule);
                }
            }
        }
    }

    public static OverrideMade Override(DateTimeOffset at, string id, CaseTraits traits, string agent, string rule = RefundWindow) => new()
    {
        At = at,
        Id = id,
        Traits = traits,
        Direction = OverrideDirection.MoreLenient,
        Rules = [rule],
        Name = "refund",
        Reason = "unfair-here",
        Agent = agent,
        Level = "lead",
        Worth = 20,
    };

    private static PolicyEngine Loaded()
    {
        var loaded = PolicyEngine.Load(
            [File("policyset.yaml", Set), File("late.policy.yaml", Late), File("broken.policy.yaml", Broken)], new DiagnosticBag());
        return loaded.Engine ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }

    private static PolicyFile File(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text));
}
