using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>
/// How many decisions a second one core takes through all that watches them: cases of a rule, its policy and an agent, each in both directions and
/// by segment; and what the streams hold.
/// </summary>
internal static class WholeBook
{
    private const int Policies = 20;
    private const int RulesOfEach = 25;
    private const int Tiers = 9;
    private const int Days = 100;
    private const int Customers = 100_000;
    private const int Agents = 50;

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Sends decisions of a hundred days, three in a hundred of them overridden.</summary>
    /// <returns>0 if the streams are small enough.</returns>
    public static int Of(int count)
    {
        var engine = Load();
        var table = new CaseTable(engine.Plan);
        var book = new StreamBook(engine.Set, table, new StreamOptions());
        var decided = Shapes().Select(table.RowOf).ToArray();
        var overridden = Shapes().Select(Overridden).Select(table.RowOf).ToArray();
        var (chance, gap) = (new Chance(1), TimeSpan.FromDays(Days).Ticks / count);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            var shape = chance.Below(decided.Length);
            var (at, customer) = (Start.UtcTicks + (i * gap), (ulong)chance.Below(Customers) + 1);
            book.Add(decided[shape] with { At = at, Customer = customer });
            if (chance.Below(100) < 3)
            {
                book.Add(overridden[shape] with { At = at, Customer = customer });
            }
        }

        book.Advance(Start.AddDays(Days + 2).UtcTicks);
        var perSecond = count / Stopwatch.GetElapsedTime(start).TotalSeconds;
        var kept = book.Keep(new ReviewState { Set = engine.Name, Sequence = 0, Now = book.Now });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var again = new StreamBook(engine.Set, table, new StreamOptions());
        again.Restore(kept);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{perSecond:#,0} decisions a second on one core through all streams, {again.Streams.Count():#,0} of them; they hold {held:#,0} bytes with the days of three months, and {StateJson.Pack(kept).Length:#,0} bytes are kept of them in the ledger"));
        GC.KeepAlive(kept);
        return held < ReviewThroughput.MostBytes ? 0 : 1;
    }

    private static IEnumerable<DecidedCase> Shapes() =>
        from rule in Enumerable.Range(0, Policies * RulesOfEach)
        from tier in Enumerable.Range(0, Tiers)
        let name = string.Create(CultureInfo.InvariantCulture, $"policy-{rule / RulesOfEach}/rule-{rule % RulesOfEach}")
        select new DecidedCase
        {
            At = Start,
            Id = "",
            Traits = new CaseTraits(1, null, [string.Create(CultureInfo.InvariantCulture, $"tier-{tier}")]),
            Agent = string.Create(CultureInfo.InvariantCulture, $"agent-{(rule + tier) % Agents}"),
            Rules = [name],
            Denied = [name],
            Coverage = Coverage.Covered,
            SaysWants = true,
        };

    private static OverrideMade Overridden(DecidedCase decided) => new()
    {
        At = decided.At,
        Id = "",
        Traits = decided.Traits,
        Direction = OverrideDirection.MoreLenient,
        Rules = decided.Rules,
        Name = "refund",
        Reason = "unfair-here",
        Agent = decided.Agent,
        Level = "agent",
    };

    private static PolicyEngine Load()
    {
        var folder = Directory.CreateTempSubdirectory("policyflex-streams-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "policyset.yaml"), $$"""
                policy-set: many
                currency: USD
                facts:
                  customer:
                    id: text
                    tier: [{{string.Join(", ", Enumerable.Range(0, Tiers).Select(tier => string.Create(CultureInfo.InvariantCulture, $"tier-{tier}")))}}]
                actions:
                  refund: {}
                review:
                  expected: 3%
                  concerning: 10%
                  false-alarms: 6 per year
                  segments: [customer.tier]
                authority:
                  - level: agent
                """);
            for (var policy = 0; policy < Policies; policy++)
            {
                var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"policy: policy-{policy}\nowner: desk\nbecause: It has always been so.\nrules:\n"));
                for (var rule = 0; rule < RulesOfEach; rule++)
                {
                    text.Append(string.Create(CultureInfo.InvariantCulture, $"  - rule: rule-{rule}\n    deny: refund\n    say: I cannot do this.\n"));
                }

                File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"policy-{policy}.policy.yaml")), text.ToString());
            }

            var loaded = PolicyEngine.Load(folder);
            return loaded.Engine ?? throw new InvalidOperationException(loaded.Diagnostics.First(one => one.Severity == Severity.Error).ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
