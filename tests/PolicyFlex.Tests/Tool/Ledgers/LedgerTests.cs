using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>The verbs under <c>ledger</c>, with a ledger in a file between one run and the next.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _shop;
    private readonly string _url;
    private readonly string _situation;

    public LedgerTests()
    {
        _shop = ShopSet.Write(_folder);
        _url = $"sqlite:{Path.Combine(_folder.Path, "shop.db")}";
        _situation = _folder.Write("situation.json", ShopSet.Situation);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_held_is_given_taken_back_in_part_and_the_ledger_is_as_it_must_be()
    {
        Give("grant", "g-1", "courtesy-credit", "--amount", "20").Should().Be((ExitCode.Fine, "g-1: 20 of courtesy-credit, held until 2026-03-01 15:15 UTC.\n"));
        Give("grant", "g-1", "courtesy-credit", "--amount", "20").Should().Be((ExitCode.Fine, "g-1: 20 of courtesy-credit, held until 2026-03-01 15:15 UTC.\n"), "it is asked again");
        Give("grant", "g-2", "courtesy-credit", "--amount", "20").Should().Be((
            ExitCode.Findings, "error PF631: `courtesy-credit` cannot be granted now: once per customer within 14 days leaves no room.\n"));
        Run("post", "g-1", "--amount", "15").Should().Be((ExitCode.Fine, "g-1: 15 of courtesy-credit, given on 2026-03-01 15:00 UTC.\n"));
        Run("reverse", "g-1", "--reversal", "v-1", "--amount", "5").Should().Be((ExitCode.Fine, "g-1: 15 of courtesy-credit, given on 2026-03-01 15:00 UTC, 10 of it left.\n"));
        Run("post", "g-1").Should().Be((ExitCode.Findings, "error PF631: The reservation `g-1` was posted before, with 10. Reverse it to take something back.\n"));
        Run("verify").Exit.Should().Be(ExitCode.Fine);
        Run("verify").Text.Should().MatchRegex("^[0-9]+ entries, 1 grants, [0-9]+ accounts: all as it must be\\.\n$");
    }

    [Fact]
    public void A_decision_counts_what_the_ledger_holds()
    {
        Give("grant", "g-1", "courtesy-credit", "--amount", "20");

        var run = ToolRun.Of("decide", _shop, "--situation", _situation, "--as", "agent", "--agent", "kim", "--ledger", _url, "--format", "json");

        using var decision = JsonDocument.Parse(run.Out);
        var credit = decision.RootElement.GetProperty("goodwill").EnumerateArray().First(option => option.GetProperty("option").GetString() == "courtesy-credit");
        credit.GetProperty("answer").GetString().Should().Be("denied");
        credit.GetProperty("limitedBy").GetString().Should().Be("once per customer within 14 days");
    }

    [Fact]
    public void What_is_above_the_level_is_asked_approved_and_granted()
    {
        Give("grant", "g-1", "courtesy-credit", "--amount", "80").Should().Be((
            ExitCode.Findings,
            "error PF632: `courtesy-credit` needs the approval of the level `lead`. Ask for it with `ledger ask`, and grant it with `--request` once it is approved.\n"));
        Give("ask", "r-1", "courtesy-credit", "--amount", "80").Should().Be((
            ExitCode.Fine, "r-1: 80 of courtesy-credit, asked by kim of level lead, open until 2026-03-02 15:00 UTC, 0 of 1 have approved it.\n"));
        Run("approve", "r-1", "--agent", "kim", "--as", "lead").Should().Be((ExitCode.Findings, "error PF631: `kim` asked for this, and nobody answers their own request.\n"));
        Run("approve", "r-1", "--agent", "lee", "--as", "lead").Should().Be((
            ExitCode.Fine, "r-1: 80 of courtesy-credit, asked by kim of level lead, approved by lee, to be used until 2026-03-02 15:00 UTC.\n"));
        Give("grant", "g-1", "courtesy-credit", "--amount", "80", "--request", "r-1").Exit.Should().Be(ExitCode.Fine);
        Run("show", "r-1").Text.Should().Be("r-1: 80 of courtesy-credit, asked by kim of level lead, approved by lee and used by g-1.\n");
    }

    [Fact]
    public void Customers_are_merged_and_forgotten_and_everything_is_written_out()
    {
        Give("grant", "g-1", "courtesy-credit", "--amount", "20");
        Run("merge", "m-1", "--from", "c-1", "--into", "c-2").Should().Be((ExitCode.Fine, "c-1 is c-2 from now on.\n"));
        Run("erase", "e-1", "--customer", "c-2").Should().Be((ExitCode.Fine, "The customer is forgotten; amounts stay.\n"));
        Run("export").Text.Should().Contain("\"matter\":\"grant/g-1\"").And.NotContain("\"c-1\"").And.NotContain("\"c-2\"");
        Run("verify").Exit.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public void Gestures_of_before_are_imported_once_and_bad_ones_are_told_by_line()
    {
        var good = _folder.Write("old.jsonl", """{"id":"old-1","option":"courtesy-credit","amount":20,"currency":"USD","at":"2026-02-20T10:00:00Z","subjects":{"customer.id":"c-1"}}""");
        var bad = _folder.Write("bad.jsonl", "{\"id\":\"old-2\"}\n");

        Run("import", good).Should().Be((ExitCode.Fine, "1 imported, 0 were there before.\n"));
        Run("import", good).Should().Be((ExitCode.Fine, "0 imported, 1 were there before.\n"));
        Give("grant", "g-1", "courtesy-credit").Should().Be((
            ExitCode.Findings, "error PF631: `courtesy-credit` cannot be granted now: once per customer within 14 days leaves no room.\n"));
        Run("import", bad).Text.Should().StartWith("Nothing was imported.\n").And.Contain("bad.jsonl:1:1: error PF634: ");
    }

    [Theory]
    [InlineData("error PF630: `oracle:x` names no ledger. It can be `memory:`, `sqlite:PATH`, `postgres:CONNECTION-STRING`.", "ledger", "verify", "--ledger", "oracle:x")]
    [InlineData("error PF602: `pots` is nothing that policyflex can do.", "ledger", "pots", "g-1")]
    [InlineData("error PF601: What to do? Say one of `grant`, `ask`,", "ledger")]
    [InlineData("`policyflex ledger post --help` shows how it is used.", "ledger", "post", "g-1")]
    public void Wrong_usage_is_told(string said, params string[] args)
    {
        var run = ToolRun.Of(args);
        run.Exit.Should().Be((int)ExitCode.Usage);
        run.Error.Should().Contain(said);
    }

    private (ExitCode Exit, string Text) Give(string verb, string id, string name, params string[] more) =>
        Run([verb, _shop, "--id", id, "--give", name, "--situation", _situation, "--as", "agent", "--agent", "kim", .. more]);

    private (ExitCode Exit, string Text) Run(params string[] args)
    {
        var run = ToolRun.Of(["ledger", .. args, "--ledger", _url]);
        return ((ExitCode)run.Exit, run.Out + run.Error);
    }
}
