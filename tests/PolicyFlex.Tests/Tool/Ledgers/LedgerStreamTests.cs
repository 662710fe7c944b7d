using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>Many situations, each decided by what the ledger has counted, and how the ledger is.</summary>
public sealed class LedgerStreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _shop;
    private readonly string _url;

    public LedgerStreamTests()
    {
        _shop = ShopSet.Write(_folder);
        _url = $"sqlite:{Path.Combine(_folder.Path, "shop.db")}";
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_is_decided_by_its_own_balances_and_a_wrong_one_is_told_in_its_place()
    {
        ToolRun.Of("ledger", "grant", _shop, "--ledger", _url, "--id", "g-1", "--give", "courtesy-credit", "--amount", "20", "--situation", _folder.Write("one.json", Of(1)), "--as", "agent", "--agent", "kim")
            .Exit.Should().Be(0);
        var lines = Enumerable.Range(0, 50).Select(i => i % 10 == 7 ? "{ \"facts\": 1 }" : Of(i)).ToList();
        var many = _folder.Write("many.jsonl", string.Join('\n', lines));

        var run = ToolRun.Of("decide", _shop, "--situations", many, "--as", "agent", "--agent", "kim", "--ledger", _url);

        var plain = ToolRun.Of("decide", _shop, "--situations", many, "--as", "agent", "--agent", "kim");
        run.Exit.Should().Be((int)ExitCode.Findings);
        var (answers, without) = (run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), plain.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        answers.Should().HaveCount(50);
        for (var i = 0; i < 50; i++)
        {
            if (i % 10 == 7)
            {
                answers[i].Should().Be(without[i], "what is wrong is told as without a ledger").And.StartWith($$"""{"line":{{i + 1}},"diagnostics":[""");
            }
            else
            {
                Credit(answers[i]).Should().Be(i == 1 ? "denied" : "allowed", "only c-1 was given one");
                Credit(without[i]).Should().Be("allowed");
                answers[i].Should().Contain("\"500 per agent each day\",\"left\":480.00", "kim gave it");
            }
        }
    }

    [Fact]
    public void Of_a_ledger_that_is_not_there_one_sentence_is_told_and_none_is_made()
    {
        var run = ToolRun.Of("decide", _shop, "--situations", _folder.Write("many.jsonl", Of(1)), "--as", "agent", "--agent", "kim", "--ledger", $"sqlite:{_folder.Path}/none/shop.db");

        run.Exit.Should().Be((int)ExitCode.Usage);
        run.Error.Should().StartWith("error PF630: There is no ledger in ").And.EndWith("make one where there is none.\n");
        run.Out.Should().BeEmpty();
        foreach (var verb in new[] { "verify", "health", "export", "sweep" })
        {
            ToolRun.Of("ledger", verb, "--ledger", _url).Error.Should().StartWith("error PF630: There is no ledger in ", "{0} would find an empty one", verb);
        }

        File.Exists(Path.Combine(_folder.Path, "shop.db")).Should().BeFalse();
    }

    [Fact]
    public void How_a_ledger_is_can_be_asked()
    {
        ToolRun.Of("ledger", "import", _folder.Write("none.jsonl", ""), "--ledger", _url).Exit.Should().Be(0);

        ToolRun.Of("ledger", "health", "--ledger", _url).Should().Be(new ToolRun(0, "The ledger is well: can be written, tables of version 1.\n", ""));
        ToolRun.Of("ledger", "health", "--ledger", _url, "--format", "json").Out.Replace(" ", "").Replace("\n", "")
            .Should().Be("""{"healthy":true,"reachable":true,"writable":true,"version":1,"problems":[]}""");
    }

    private static string Of(int customer) => ShopSet.Situation.Replace("\"c-1\"", $"\"c-{customer}\"").Replace("\"s-1\"", $"\"s-{customer}\"").Replace("\"o-1\"", $"\"o-{customer}\"");

    private static string Credit(string answer)
    {
        using var decision = JsonDocument.Parse(answer);
        return decision.RootElement.GetProperty("goodwill").EnumerateArray().First(option => option.GetProperty("option").GetString() == "courtesy-credit").GetProperty("answer").GetString()!;
    }
}
