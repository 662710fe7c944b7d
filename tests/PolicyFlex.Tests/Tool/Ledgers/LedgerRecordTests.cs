using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>What is recorded for the review by the command line, in a file between one run and the next.</summary>
public sealed class LedgerRecordTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _shop;
    private readonly string _url;
    private readonly string _denied;
    private readonly string _allowed;

    public LedgerRecordTests()
    {
        _shop = ShopSet.Write(_folder);
        _url = $"sqlite:{Path.Combine(_folder.Path, "shop.db")}";
        _denied = _folder.Write("denied.json", ShopSet.Situation);
        _allowed = _folder.Write("allowed.json", ShopSet.Situation.Replace("2025-11-20", "2026-02-20"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_override_is_recorded_once_either_way()
    {
        Override(_denied, "--more-lenient", "--note", "he was ill", "--worth", "120").Should().Be((ExitCode.Fine, "o-1: recorded, more lenient than the policy: refund, for unfair-here.\n"));
        Override(_denied, "--more-lenient", "--note", "he was ill", "--worth", "120").Should().Be((
            ExitCode.Fine, "o-1: was recorded before, and counts once, more lenient than the policy: refund, for unfair-here.\n"));
        Override(_allowed, "--stricter").Should().Be((ExitCode.Findings, "error PF631: The id `o-1` was used before for another override. Give each override an id of its own.\n"));
        Override(_allowed, "--stricter", "--id", "o-2", "--at", "2026-03-01T09:00", "--format", "json").Text.Should().Be(
            """
            {
              "id": "o-2",
              "recorded": true,
              "name": "refund",
              "direction": "stricter",
              "reason": "unfair-here"
            }

            """.ReplaceLineEndings("\n"));
        Exported().Should().Contain(""""kind":"override-recorded","at":"2026-03-01T14:00:00+00:00"""");
        Run("verify").Exit.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public void What_is_no_override_is_told()
    {
        Override(_allowed, "--more-lenient").Should().Be((ExitCode.Findings, "error PF631: `refund` is allowed by the decision, so that doing it overrides nothing.\n"));
        Override(_denied, "--stricter").Should().Be((ExitCode.Findings, "error PF631: `refund` is denied by the decision, so that refusing it overrides nothing.\n"));
        Override(_denied, "--more-lenient", "--at", "2026-03-01T10:01").Should().Be((
            ExitCode.Findings, "error PF631: The override is said to be of 2026-03-01 10:01:00 -05:00, which is in the future: it is 2026-03-01 10:00:00 -05:00 now.\n"));
        foreach (var both in new string[][] { [], ["--stricter", "--more-lenient"] })
        {
            Override(_denied, both).Should().Be((ExitCode.Usage, "error PF638: Say either `--stricter` or `--more-lenient`.\n"));
        }

        Override(_denied, "--more-lenient", "--worth", "much").Text.Should().StartWith("error PF605: `much` is no amount. Write it like `12.50`.\n");
        Override(_denied, "--more-lenient", "--at", "noon").Text.Should().StartWith("error PF616: `noon` is no time.");
        Override(_folder.Write("none.json", "{"), "--more-lenient").Exit.Should().Be(ExitCode.Findings);
        Override(Path.Combine(_folder.Path, "nowhere.json"), "--more-lenient").Exit.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public void Friction_is_recorded_in_the_employees_words()
    {
        Friction("late-delivery/refund-window", "awkward-spot", "--text", "I feel like a robot", "--employee", "lou").Should().Be((
            ExitCode.Fine, "f-1: recorded, about late-delivery/refund-window: awkward-spot.\n"));
        Friction("refund-window", "awkward-spot", "--id", "f-2").Should().Be((
            ExitCode.Findings, "error PF631: The set `shop` has no rule and no policy `refund-window`. Did you mean `late-delivery/refund-window`?\n"));
        Friction("late-delivery", "awkward", "--id", "f-2").Should().Be((
            ExitCode.Usage,
            "error PF639: `awkward` is no way in which a rule gets in the way. It can be `awkward-spot`, `makes-no-sense`, `customers-do-not-expect-it`.\n"));
        Friction("late-delivery", "makes-no-sense", "--id", "f-2", "--at", "soon").Text.Should().StartWith("error PF616: `soon` is no time.");
        Exported().Should().Contain("I feel like a robot");
    }

    [Fact]
    public void An_outcome_is_recorded_of_a_grant_or_of_a_situation()
    {
        ToolRun.Of("ledger", "grant", _shop, "--id", "g-1", "--give", "courtesy-credit", "--amount", "20", "--situation", _denied, "--as", "agent", "--agent", "kim", "--ledger", _url).Exit.Should().Be(0);
        Outcome("resolved", "--grant", "g-1").Should().Be((ExitCode.Findings, "error PF631: The grant `g-1` is not posted, so that nobody can tell how it turned out; it is reserved.\n"));
        Run("post", "g-1");
        Outcome("resolved", "--grant", "g-1", "--words", "thanks").Should().Be((ExitCode.Fine, "c-1: recorded, about g-1: resolved.\n"));
        Outcome("unresolved", "--situation", _denied, "--id", "c-2").Should().Be((ExitCode.Fine, "c-2: recorded, about s-1: unresolved.\n"));
        Outcome("resolved", "--grant", "g-1", "--at", "2026-02-28T10:00", "--id", "c-3").Text.Should().StartWith("error PF631: The outcome is said to be of 2026-02-28 15:00:00 +00:00, before the grant `g-1`");
        Outcome("resolved", "--id", "c-3").Should().Be((ExitCode.Usage, "error PF638: Say either `--grant ID` or `--situation FILE`.\n"));
        Outcome("fine", "--grant", "g-1", "--id", "c-3").Should().Be((ExitCode.Usage, "error PF639: `fine` is no outcome. It can be `resolved`, `eased`, `unresolved`, `too-early`.\n"));
    }

    [Fact]
    public void A_decision_is_recorded_where_that_is_wanted()
    {
        Decide("--situation", _denied, "--ledger", "memory:").Exit.Should().Be(0);
        Decide("--situation", _denied, "--record").Should().Be(new ToolRun(
            (int)ExitCode.Usage, "", "error PF637: `--record` needs `--ledger`. Say with `--ledger URL` where the decision is recorded.\n"));
        Decide("--situation", _denied, "--record", "--ledger", _url).Exit.Should().Be(0, "a ledger is made where there is none");
        var many = _folder.Write("many.jsonl", string.Join('\n', Enumerable.Range(0, 2000).Select(i => ShopSet.Situation.Replace("\"s-1\"", $"\"s-{i}\"").Replace("\"c-1\"", $"\"c-{i}\""))));
        Decide("--situations", many, "--record", "--ledger", _url).Exit.Should().Be(0);

        var batches = Exported().Split('\n').Where(line => line.Contains("\"kind\":\"cases-recorded\"", StringComparison.Ordinal)).ToList();
        batches.Sum(CasesIn).Should().Be(2001);
    }

    private static int CasesIn(string line)
    {
        using var entry = System.Text.Json.JsonDocument.Parse(line);
        return entry.RootElement.GetProperty("content").GetProperty("cases").GetArrayLength() / 4;
    }

    private ToolRun Decide(params string[] args) => ToolRun.Of(["decide", _shop, "--as", "agent", .. args]);

    private (ExitCode Exit, string Text) Override(string situation, params string[] more) => Run(
        ["override", _shop, "--situation", situation, "--name", "refund", "--reason", "unfair-here", "--as", "agent", "--agent", "kim", .. WithId("o-1", more)]);

    private (ExitCode Exit, string Text) Friction(string rule, string kind, params string[] more) => Run(["friction", _shop, rule, "--kind", kind, .. WithId("f-1", more)]);

    private (ExitCode Exit, string Text) Outcome(string outcome, params string[] more) => Run(["outcome", _shop, "--outcome", outcome, .. WithId("c-1", more)]);

    private static string[] WithId(string id, string[] more) => more.Contains("--id") ? more : ["--id", id, .. more];

    private string Exported() => ToolRun.Of("ledger", "export", "--ledger", _url).Out;

    private (ExitCode Exit, string Text) Run(params string[] args)
    {
        var run = ToolRun.Of(["ledger", .. args, "--ledger", _url]);
        return ((ExitCode)run.Exit, run.Out + run.Error);
    }
}
