using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>What the verbs under <c>ledger</c> cannot do is told in a sentence, and nothing of it is written.</summary>
public sealed class LedgerBadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _shop;
    private readonly string _url;
    private readonly string _situation;

    public LedgerBadInputTests()
    {
        _shop = ShopSet.Write(_folder);
        _url = $"sqlite:{Path.Combine(_folder.Path, "shop.db")}";
        _situation = _folder.Write("situation.json", ShopSet.Situation);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("courtesy-credit", "-5", "error PF631: -5 of `courtesy-credit` is less than nothing; what is taken back is no grant.")]
    [InlineData("courtesy-credit", "0", "error PF631: 0 of `courtesy-credit` is nothing; say how much.")]
    [InlineData("courtesy-credit", "5.001", "error PF631: 5.001 of `courtesy-credit` has too many decimals; there can be 2.")]
    [InlineData("courtesy-credit", "100000000000000.01", "error PF631: What `courtesy-credit` comes to is above 100000000000000, the most that one grant may be or be worth.")]
    [InlineData("courtesy-credit", "100000000000000", "error PF631: 100000000000000 of `courtesy-credit` is too much: it is up to 90.00, with the approval of level lead (75% of order.total per order.id).")]
    [InlineData("courtesy-credits", "5", "error PF631: `courtesy-credits` is neither an option nor an action of the set.")]
    public void What_cannot_be_held_is_told(string name, string amount, string said)
    {
        foreach (var verb in new[] { "grant", "ask" })
        {
            Give(verb, name, $"--amount={amount}").Should().Be((ExitCode.Findings, said + "\n"));
        }

        Run("show", "g-1").Should().Be((ExitCode.Findings, "error PF631: There is no grant and no request `g-1`.\n"));
    }

    [Fact]
    public void An_amount_that_is_no_number_is_told() => Give("grant", "courtesy-credit", "--amount", "ten").Should().Be((
        ExitCode.Usage, "error PF605: `ten` is no amount. Write it like `12.50`.\n`policyflex ledger grant --help` shows how it is used.\n"));

    [Theory]
    [InlineData("post", "0", "error PF631: 0 is not a part of the 20 that were reserved. To give all of it back, void the reservation.")]
    [InlineData("post", "-1", "error PF631: -1 is not a part of the 20 that were reserved. To give all of it back, void the reservation.")]
    [InlineData("post", "1.001", "error PF631: 1.001 has more than 2 decimals.")]
    [InlineData("reverse", "0", "error PF631: The grant `g-1` is not posted, so that nothing of it can be taken back; it is reserved.")]
    public void What_is_no_part_is_told(string verb, string amount, string said)
    {
        Give("grant", "courtesy-credit", "--amount", "20");
        var more = verb == "reverse" ? new[] { "--reversal", "v-1" } : [];

        Run([verb, "g-1", $"--amount={amount}", .. more]).Should().Be((ExitCode.Findings, said + "\n"));
        Run("show", "g-1").Text.Should().Contain("held until");
    }

    [Fact]
    public void An_id_that_is_used_again_for_something_else_is_told()
    {
        Give("grant", "courtesy-credit", "--amount", "20");
        Give("ask", "courtesy-credit", "--amount", "80", "--id", "r-1").Exit.Should().Be(ExitCode.Findings, "once in 14 days is used up");

        Give("grant", "courtesy-credit", "--amount", "21").Should().Be((ExitCode.Findings, "error PF631: The id `g-1` was used before for another grant. Give each gesture an id of its own.\n"));
        Run("merge", "m-1", "--from", "c-1", "--into", "c-2").Exit.Should().Be(ExitCode.Fine);
        Run("merge", "m-1", "--from", "c-3", "--into", "c-2").Should().Be((ExitCode.Findings, "error PF631: The id `m-1` was used before to merge other customers. Give each merge an id of its own.\n"));
    }

    [Fact]
    public void A_request_that_is_asked_again_for_another_amount_is_told()
    {
        Give("ask", "courtesy-credit", "--amount", "80").Exit.Should().Be(ExitCode.Fine);

        Give("ask", "courtesy-credit", "--amount", "80").Exit.Should().Be(ExitCode.Fine, "it is asked again");
        Give("ask", "courtesy-credit", "--amount", "81").Should().Be((ExitCode.Findings, "error PF631: The id `g-1` was used before for another request. Give each request an id of its own.\n"));
    }

    [Fact]
    public void What_was_held_too_long_is_told()
    {
        Give("grant", "courtesy-credit", "--amount", "20");

        var run = ToolRun.At(ToolRun.Now.AddMinutes(16), "ledger", "post", "g-1", "--ledger", _url);

        run.Should().Be(new ToolRun((int)ExitCode.Findings, "", "error PF631: The reservation `g-1` was held until 2026-03-01 15:15:00 +00:00 and has expired. Decide and reserve again.\n"));
        Run("verify").Exit.Should().Be(ExitCode.Fine);
    }

    [Theory]
    [InlineData("\"currency\":\"EUR\"", "\"currency\":\"USD\"")]
    [InlineData("\"amount\":-5", "\"amount\":20")]
    [InlineData("\"amount\":0.00001", "\"amount\":20")]
    public void A_gesture_of_before_that_cannot_be_meant_is_told_and_none_of_the_file_is_imported(string bad, string good)
    {
        const string Line = """{"id":"old-1","option":"courtesy-credit","amount":20,"currency":"USD","at":"2026-02-20T10:00:00Z","subjects":{"customer.id":"c-1"}}""";
        Give("grant", "courtesy-credit", "--amount", "20");
        var file = _folder.Write("old.jsonl", $"{Line}\n{Line.Replace("old-1", "old-2").Replace(good, bad)}\n");

        var run = Run("import", file);

        run.Exit.Should().Be(ExitCode.Findings);
        run.Text.Should().StartWith("Nothing was imported.\n").And.Contain("old.jsonl:2:1: error PF634: ");
        Run("show", "old-1").Exit.Should().Be(ExitCode.Findings);
    }

    private (ExitCode Exit, string Text) Give(string verb, string name, params string[] more) =>
        Run([verb, _shop, .. more.Contains("--id") ? more : ["--id", "g-1", .. more], "--give", name, "--situation", _situation, "--as", "agent", "--agent", "kim"]);

    private (ExitCode Exit, string Text) Run(params string[] args)
    {
        var run = ToolRun.Of(["ledger", .. args, "--ledger", _url]);
        return ((ExitCode)run.Exit, run.Out + run.Error);
    }
}
