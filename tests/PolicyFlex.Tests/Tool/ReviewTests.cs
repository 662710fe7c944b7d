using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Tool;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>The review of a ledger by the command line.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _shop;
    private readonly string _url;

    public ReviewTests()
    {
        _shop = ShopSet.Write(_folder);
        _url = $"sqlite:{Path.Combine(_folder.Path, "shop.db")}";
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_written_as_text_as_JSON_and_as_a_page()
    {
        Record();

        Review().Out.Should().Contain("1 decision was recorded.").And.Contain("No flag is open.");
        using var json = JsonDocument.Parse(Review("--format", "json").Out);
        json.RootElement.GetProperty("decisions").GetInt64().Should().Be(1);
        var page = Path.Combine(_folder.Path, "review.html");
        Review("--format", "html", "--out", page).Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(page).Should().StartWith("<!DOCTYPE html>");
        Review("--until", "2026-02-01").Out.Should().Contain("0 decisions were recorded.");
        Review("--fail-on", "flags").Exit.Should().Be(0, "none is open");
    }

    [Fact]
    public void What_cannot_be_told_is_said()
    {
        Record();

        Review("--from", "yesterday").Should().Be(Wrong("PF644: `yesterday` is no day. Write `2026-03-01`."));
        Review("--from", "2026-03-01", "--until", "2026-02-01").Should().Be(Wrong("PF645: `--until` is 2026-02-01, and has to be after `--from`, which is 2026-03-01."));
        Review("--until", "noon").Error.Should().StartWith("error PF616: `noon` is no time.");
        Review("--fail-on", "flag").Should().Be(Wrong("PF639: `flag` is no reason to fail. It can be `flags`. Did you mean `flags`?"));
        Review("--out", Path.Combine(_folder.Path, "no", "such", "folder.txt")).Error.Should().StartWith("error PF622: ");
        ToolRun.Of("review", _shop, "--ledger", "sqlite:nowhere.db").Error.Should().StartWith("error PF630: There is no ledger in `nowhere.db`.");
        Answer("more-lenient:rule:late-delivery/refund-window#1", "not-a-problem").Error.Should().Be(
            "error PF631: There is no flag `more-lenient:rule:late-delivery/refund-window#1`. No flag is open.\n");
        Answer("x", "fine").Error.Should().Be("error PF639: `fine` is no answer. It can be `policy-changed`, `accepted`, `not-a-problem`, `snoozed`.\n");
    }

    private static ToolRun Wrong(string message) => new((int)ExitCode.Usage, "", $"error {message}\n");

    private void Record() => ToolRun.Of(
        "decide", _shop, "--as", "agent", "--situation", _folder.Write("s.json", ShopSet.Situation), "--record", "--ledger", _url).Exit.Should().Be(0);

    private ToolRun Review(params string[] args) => ToolRun.Of(["review", _shop, "--ledger", _url, .. args]);

    private ToolRun Answer(string flag, string answer) => ToolRun.Of("review", "answer", _shop, flag, "--answer", answer, "--ledger", _url);
}
