using System.Runtime.CompilerServices;
using System.Text;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Ledger;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Ledgers;
using PolicyFlex.Tests.Tool;
using PolicyFlex.Tool;
using static PolicyFlex.Tests.Reference.HiddenSets;

namespace PolicyFlex.Tests.Reference;

/// <summary>The examples that a page can only tell of: they are too large, or lie in the file system, or are values of a host.</summary>
internal static class HiddenExamples
{
    private const string Reason = "the reason stands here";

    private static readonly Dictionary<string, (Func<TemporaryFolder, IEnumerable<Diagnostic>> Wrong, Func<TemporaryFolder, IEnumerable<Diagnostic>> Mended)> All =
        new(StringComparer.Ordinal)
        {
            ["PF100"] = (folder => Load(Path.Combine(folder.Path, "nowhere")), Shop),
            ["PF101"] = (NoSetHere, Shop),
            ["PF102"] = (folder => Without(folder, SmallSet.Policy, SmallSet.Tests), Shop),
            ["PF104"] = (_ => [AuthoringProblems.Unreadable("late.policy.yaml", Reason)], Shop),
            ["PF105"] = (LinkOutside, folder => WithFile(folder, "late.policy.yaml", Late)),
            ["PF106"] = (folder => WithFile(folder, "late.policy.yaml", Late + Comment(1 << 20)), folder => WithFile(folder, "late.policy.yaml", Late + Comment(1 << 19))),
            ["PF107"] = (folder => WithEmptyPolicies(folder, 10_000), folder => WithFile(folder, "late.policy.yaml", Late)),
            ["PF109"] = (folder => Saved(folder, Encoding.Latin1), folder => Saved(folder, Encoding.UTF8)),
            ["PF110"] = (folder => WithTitle(folder, "Late\u0007"), folder => WithTitle(folder, "Late")),
            ["PF123"] = (folder => WithTitles(folder, 60), folder => WithTitle(folder, "Late")),
            ["PF124"] = (folder => WithTitle(folder, Nested(65)), folder => WithTitle(folder, "Late")),
            ["PF125"] = (folder => WithReasons(folder, 50_001), folder => WithReasons(folder, 2)),
            ["PF201"] = (folder => WithCondition(folder, "order.total > " + new string('1', 4001)), folder => WithCondition(folder, "order.total > 1")),
            ["PF202"] = (folder => WithCondition(folder, Sum(600)), folder => WithCondition(folder, Sum(2))),
            ["PF203"] = (folder => WithCondition(folder, Bracketed(65)), folder => WithCondition(folder, Bracketed(2))),
            ["PF245"] = (_ => [ExpressionProblems.CannotBeRead("the text stands here")], Shop),
            ["PF273"] = (folder => WithConditions(folder, 40), folder => WithConditions(folder, 1)),
            ["PF286"] = (_ => [ExpressionProblems.NotACell("order.total")], Shop),
            ["PF315"] = (folder => PerCustomer(folder, "    id: text\n    tier", "    tier"), folder => PerCustomer(folder, "", "")),
            ["PF326"] = (folder => WithFile(folder, SmallSet.Set, SmallSet.Files[SmallSet.Set] + "languages: [en, de]\n"), Shop),
            ["PF397"] = (folder => WithoutPart(folder, "authority:", "ladder:"), Shop),
            ["PF398"] = (folder => WithoutPart(folder, "fallback:", "reasons:"), Shop),
            ["PF403"] = (_ => Situation(new string(' ', 1 << 20) + "{}"), _ => Situation("{}")),
            ["PF404"] = (_ => Order($"\"total\": {Nested(65)}"), _ => Order("\"total\": 120")),
            ["PF408"] = (_ => Order($"\"id\": \"{new string('A', 10_001)}\""), _ => Order("\"id\": \"A-1\"")),
            ["PF409"] = (_ => Tags(10_001), _ => Tags(2)),
            ["PF431"] = (_ => Given(new() { ["order.total"] = double.NaN }), _ => Given(new() { ["order.total"] = 120m })),
            ["PF432"] = (
                _ => Given(new() { ["order.deliveredAt"] = new DateTime(2026, 2, 28, 18, 0, 0, DateTimeKind.Local) }),
                _ => Given(new() { ["order.deliveredAt"] = new DateTimeOffset(2026, 2, 28, 18, 0, 0, TimeSpan.FromHours(-5)) })),
            ["PF433"] = (_ => Given(new() { ["order.total"] = new Version(1, 2) }), _ => Given(new() { ["order.total"] = 120 })),
            ["PF522"] = (WithoutTests, Shop),
            ["PF524"] = (_ => [TestProblems.NotACount(default, "similar", "many")], Shop),
            ["PF613"] = (_ => [ToolProblems.Unreadable("situation.json", Reason)], Shop),
            ["PF619"] = (_ => [ToolProblems.LineTooLong(default, 1 << 20)], Shop),
            ["PF622"] = (_ => [ToolProblems.Unwritable("my-shop", Reason)], Shop),
            ["PF623"] = (_ => [ToolProblems.EmptyAgent()], Shop),
            ["PF624"] = (_ => [ToolProblems.NotAFile("situations")], Shop),
            ["PF625"] = (_ => [ToolProblems.Interrupted(Reason)], Shop),
            ["PF632"] = (_ => [ToolProblems.ApprovalNeeded("courtesy-credit", new RequiredApproval("lead", 1))], Shop),
            ["PF633"] = (_ => [ToolProblems.LedgerFault(new LedgerFault(LedgerInvariant.AccountIsTheSumOfItsEntries, "set/times", "The account holds 2, and its entries add up to 1."))], Shop),
            ["PF634"] = (_ => Gesture(-5), _ => Gesture(5)),
            ["PF635"] = (_ => HealthOf(6), _ => HealthOf(0)),
            ["PF636"] = (_ => [ToolProblems.HistoryTwice()], Shop),
            ["PF699"] = (_ => [ToolProblems.Fault(Reason)], Shop),
        };

    /// <summary>Whether a block of C# is a piece of this file.</summary>
    public static bool Has(string code) => File.ReadAllText(ThisFile()).Contains(code, StringComparison.Ordinal);

    /// <summary>What is told of the wrong example under its code, each sentence once; of the mended one all.</summary>
    public static IEnumerable<Diagnostic> Told(string code, bool mended)
    {
        using var folder = new TemporaryFolder();
        var (wrong, right) = All[code];
        return mended ? [.. right(folder)] : [.. wrong(folder).Where(one => one.Code == code).Select(one => Within(one, folder.Path)).DistinctBy(one => one.Text)];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static IEnumerable<Diagnostic> Gesture(int amount)
    {
        using var reader = new StringReader($$"""{"id":"old-1","option":"credit","amount":{{amount}},"currency":"USD","at":"2026-01-05T10:00:00Z"}""");
        var report = LedgerImport.GesturesAsync(new GrantLedger(new MemoryLedgerStore()), reader).GetAwaiter().GetResult();
        return report.Problems.Select(problem => ToolProblems.BadGesture("old.jsonl", problem) with { Location = null });
    }

    private static IEnumerable<Diagnostic> HealthOf(int secondsAhead)
    {
        var ledger = new GrantLedger(new MemoryLedgerStore(new HandClock(LedgerShop.Monday)), new HandClock(LedgerShop.Monday.AddSeconds(secondsAhead)));
        return ledger.CheckHealthAsync().GetAwaiter().GetResult().Problems.Select(ToolProblems.LedgerUnwell);
    }

    private static string Comment(int length) => $"# {new string('-', length)}\n";

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Bracketed(int depth) => new string('(', depth) + "order.total > 5" + new string(')', depth);

    private static string Sum(int count) => "order.total > " + string.Join('+', Enumerable.Repeat('1', count));

    private static Diagnostic Within(Diagnostic told, string folder) =>
        told with { DidYouMean = told.DidYouMean?.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
}
